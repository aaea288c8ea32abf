// The answers of the packed and installed npm package: the same facts as in the core, shaped for JavaScript.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

const { inspectUrl, explain, identify, verifyNotification } = await import(pathToFileURL(process.env.PANGLU_PACKAGE).href);

const vectors = async (name) => JSON.parse(await readFile(new URL(`../vectors/${name}.json`, import.meta.url), 'utf8'));
const md5 = (text) => createHash('md5').update(text).digest('hex');

test('addresses are told for what they are', async () => {
  const { now, pushKey, playKey, addresses, faults } = await vectors('inspect');
  for (const { source, url, direction, format, era, signature, advice, keys, mended } of addresses) {
    const seen = inspectUrl(url, keys ? { now, pushKey, playKey } : { now });
    assert.deepEqual(
      [seen.kind, seen.format, seen.era, seen.signature.verdict, seen.advice.map(({ code }) => code), seen.mended],
      [direction, format, era, signature, advice, mended],
      source,
    );
  }
  for (const { input, code } of faults) assert.deepEqual([inspectUrl(input).kind, inspectUrl(input).code], ['invalid', code], input);
});

test('a key alone is taken for the address\'s own domain', async () => {
  const key = 'PlayKeyPlayKey';
  const url = `https://play.example.com/live/8888_a.flv?txSecret=${md5(`${key}8888_a6553F100`)}&txTime=6553F100`;
  assert.equal(inspectUrl(url, { key, now: 1_600_000_000 }).signature.verdict, 'valid');
  assert.throws(() => inspectUrl(url, { key: 'a b' }), { name: 'PangluError', field: 'key' });
});

test('a code has all its meanings, in the reader\'s language', () => {
  const { known, meanings } = explain(1001);
  assert.equal(known, true);
  assert.deepEqual(new Set(meanings.map(({ source }) => source)), new Set(['relay', 'tcplayer', 'tcplayer-next']));
  assert.match(explain(1001, { locale: 'zh-CN' }).meanings[0].title, /\p{Script=Han}/u);
  assert.equal(explain(1001, { source: 'tcplayer' }).meanings[0].source, 'tcplayer');
  assert.deepEqual(explain(6012).meanings[0].retry, { kind: 'after', afterSeconds: 30 });
  assert.equal(explain(40_000_412).meanings[0].benign, true);
  assert.ok(explain(123_456_789).meanings.length >= 0 && !explain(123_456_789).known);
});

test('pasted texts are told apart', async () => {
  for (const { source, text, kind, room, count, code } of await vectors('identify')) {
    const found = identify(text);
    assert.equal(found.kind, kind, source);
    assert.ok(found.text.length > 0, source);
    if (kind === 'room') {
      assert.deepEqual([found.bizId ?? '', String(found.roomId), found.userId ?? '', found.streamKind ?? ''], room, source);
    }
    if (kind === 'rooms') assert.equal(found.rooms.length, count, source);
    if (code !== undefined) assert.equal(found.code, code, source);
  }
});

test('a notification is judged, and told for what it does not prove', () => {
  const key = 'CallbackKey';
  const now = 1_700_000_000;
  const body = (fields) => JSON.stringify({ event_type: 0, stream_id: '8888_a', errcode: 1, t: now + 600, sign: md5(key + (now + 600)), ...fields });
  const good = verifyNotification(body(), { key, now });
  assert.equal(good.verdict, 'valid');
  assert.deepEqual([good.event.name, good.event.stream, good.event.errorCode], ['ended', '8888_a', 1]);
  assert.ok(good.doesNotProve.length > 0);
  assert.equal(verifyNotification(body(), { key: 'OtherKey', now }).verdict, 'wrong-key');
  assert.equal(verifyNotification(body(), { key, now: now + 601 }).verdict, 'expired');
  assert.equal(verifyNotification(body({ sign: undefined }), { key, now }).verdict, 'unsigned');
  assert.equal(verifyNotification(body({ sign: md5(`${now + 600}${key}`) }), { key, now }).verdict, 'wrong-formula');
  const broken = verifyNotification('{ "event_type": 0\n "stream_id": "8888_a" }', { key, now });
  assert.deepEqual([broken.verdict, broken.advice[0].code], ['malformed', 'missing-comma']);
  assert.throws(() => verifyNotification(body(), { key: '' }), { name: 'PangluError', field: 'key' });
});
