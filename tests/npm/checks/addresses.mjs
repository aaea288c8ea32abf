// What a stream is called, where it is played and published, and what an address turns out to be.

import { known } from './tally.mjs';

export function checkAddresses(tally, panglu, cases) {
  names(tally, panglu, cases['stream-codes']);
  built(tally, panglu, cases['play-urls'], cases['push-urls']);
  inspected(tally, panglu, cases.inspect);
  signed(tally, panglu, cases.signatures);
}

function names(tally, { streamCode }, rows) {
  for (const { source, code, ...options } of rows) {
    tally.same(`streamCode: ${source}`, () => streamCode(options), code);
    const numbers = { ...options, bizId: Number(options.bizId), roomId: Number(options.roomId) };
    tally.same(`streamCode with numbers: ${source}`, () => streamCode(numbers), code);
  }
}

function built(tally, { playUrls, pushUrl }, playRows, pushRows) {
  for (const { source, rtmp, flv, hls, webrtc, ...options } of playRows) {
    const expected = known({ code: options.code, rtmp, flv, hls, webrtc, expiresAt: options.expiresAt });
    tally.same(`playUrls: ${source}`, () => playUrls(options), expected);
  }
  for (const { source, url, server, streamKey, ...options } of pushRows) {
    const expected = known({ code: options.code, url, server, streamKey, expiresAt: options.expiresAt });
    tally.same(`pushUrl: ${source}`, () => pushUrl(options), expected);
  }
}

function inspected(tally, { inspectUrl }, { now, pushKey, playKey, addresses, faults }) {
  for (const { source, url, direction, format, era, signature, advice, keys, mended, mendedBy = {} } of addresses) {
    const look = () => inspectUrl(url, keys ? { now, pushKey, playKey } : { now });
    const expected = { kind: direction, format, era, verdict: signature, advice, mended: mended ?? null };
    const found = (seen) => ({
      kind: seen.kind,
      format: seen.format,
      era: seen.era,
      verdict: seen.signature.verdict,
      advice: seen.advice.map(({ code }) => code),
      mended: seen.mended ?? null,
    });
    tally.same(`inspectUrl: ${source}`, () => found(look()), expected);
    for (const [code, value] of Object.entries(mendedBy)) {
      const advised = () => look().advice.find((advice) => advice.code === code).mended;
      tally.same(`inspectUrl mends ${code}: ${source}`, advised, value);
    }
    // A key that comes alone is that of the address's own domain, if the address says by itself which way it goes.
    if (keys && signature === 'valid' && inspectUrl(url, { now }).kind === direction) {
      const key = direction === 'push' ? pushKey : playKey;
      tally.same(`inspectUrl with one key: ${source}`, () => inspectUrl(url, { now, key }).signature.verdict, 'valid');
    }
  }
  for (const { input, code } of faults) {
    const found = () => [inspectUrl(input).kind, inspectUrl(input).code];
    tally.same(`inspectUrl refuses to read ${input.slice(0, 40)}`, found, ['invalid', code]);
  }
}

function signed(tally, { inspectUrl }, rows) {
  const beforeAllOfThem = 1_500_000_000;
  for (const { source, key, name, txTime, txSecret } of rows) {
    const url = `https://play.example.com/live/${name}.flv?txSecret=${txSecret}&txTime=${txTime}`;
    tally.same(`signature: ${source}`, () => inspectUrl(url, { key, now: beforeAllOfThem }).signature.verdict, 'valid');
    tally.same(
      `signature with another key: ${source}`,
      () => inspectUrl(url, { key: `${key}x`, now: beforeAllOfThem }).signature.verdict,
      'wrong-key',
    );
  }
}
