// Checks of `inspectUrl`: the address and the verdict on its signature.

export function checkInspection(tally, panglu, { inspect, signatures }) {
  inspected(tally, panglu, inspect);
  livingOn(tally, panglu, inspect);
  signed(tally, panglu, signatures);
  errors(tally, panglu);
}

function inspected(tally, { inspectUrl }, { now, pushKey, playKey, addresses, faults }) {
  for (const { source, url, direction, format, rule, signature, advice, keys, suggestion, suggestedBy = {} } of addresses) {
    const look = () => inspectUrl(url, keys ? { now, pushKey, playKey } : { now });
    const expected = { kind: direction, format, rule, verdict: signature, advice, suggestion: suggestion ?? null };
    const found = (seen) => ({
      kind: seen.kind,
      format: seen.format,
      rule: seen.rule,
      verdict: seen.signature.verdict,
      advice: seen.advice.map(({ code }) => code),
      suggestion: seen.suggestion ?? null,
    });
    tally.same(`inspectUrl: ${source}`, () => found(look()), expected);
    for (const [code, value] of Object.entries(suggestedBy)) {
      const advised = () => look().advice.find((advice) => advice.code === code).suggestion;
      tally.same(`inspectUrl suggests for ${code}: ${source}`, advised, value);
    }
    // If only `key` is given, it is the key of the address's own domain, provided that the address shows its direction.
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

/** How many seconds after its `txTime` the play domain still accepts an address. */
const VALIDITY = 300;

function livingOn(tally, { inspectUrl }, { pushKey, playKey, addresses }) {
  for (const { source, url, direction, keys, signature } of addresses) {
    if (!keys || !['valid', 'expired'].includes(signature)) continue;
    const txTime = Number.parseInt(/txTime=([0-9A-F]+)/.exec(url)[1], 16);
    const found = (now, playValidity) => {
      const { verdict, expiresAt = null } = inspectUrl(url, { pushKey, playKey, now, playValidity }).signature;
      return [verdict, expiresAt];
    };
    const expired = ['expired', null];
    tally.same(`inspectUrl before txTime: ${source}`, () => found(txTime - 1), ['valid', txTime]);
    tally.same(`inspectUrl at txTime: ${source}`, () => found(txTime), expired);
    // Push domains have no such setting.
    const livesOn = direction === 'push' ? expired : ['valid', txTime + VALIDITY];
    tally.same(`inspectUrl at txTime with a validity: ${source}`, () => found(txTime, VALIDITY), livesOn);
    tally.same(`inspectUrl in the last second of the validity: ${source}`, () => found(txTime + VALIDITY - 1, VALIDITY), livesOn);
    tally.same(`inspectUrl behind the validity: ${source}`, () => found(txTime + VALIDITY, VALIDITY), expired);
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

function errors(tally, { inspectUrl }) {
  const lineBreak = { code: 'forbidden-character', field: 'key', says: 'U+000A' };
  tally.throws('a key that cannot be one', () => inspectUrl('', { key: 'a\n' }), lineBreak);
  tally.throws('an address that is a number', () => inspectUrl(1), { code: 'wrong-type', field: 'url' });
  for (const playValidity of ['300', null, -1, Number.NaN, Infinity]) {
    const call = () => inspectUrl('', { playValidity });
    tally.throws(`a validity of ${JSON.stringify(playValidity)}`, call, { code: 'wrong-type', field: 'playValidity' });
  }
}
