import assert from 'node:assert/strict';
import { test } from 'node:test';
import { txSecret, verifySignature } from './signature.mjs';

// Recomputed from public examples in the vendor's documents and client code.
const VECTORS = [
  ['e12c46f2612d5106e2034781ab261ca3', 'test', '5C271099', 'f85a2ab363fe4deaffef9754d79da6fe'],
  ['ngoeiq03', 'test01', '5C01D608', 'ce797dc6238156d548ef945e6ad1ea20'],
  ['ngoeiq03', 'test01', '5c01d608', '6cfcc16fa1eb1200c78b8296468b9180'],
  ['somestring', 'test_900', '5c2acacc', '4beae959b16c77da6a65c7edda1dfefe'],
];

const [, [key, streamName, txTime, secret]] = VECTORS;
const expiry = Number.parseInt(txTime, 16);
const signed = { key, streamName, query: `bizid=8888&txSecret=${secret}&txTime=${txTime}`, now: expiry };

const refused = (reason) => ({ ok: false, reason });

for (const [key, name, time, expected] of VECTORS) {
  test(`txSecret of ${name} at ${time}`, () => assert.equal(txSecret(key, name, time), expected));
}

test('a true signature is good up to its txTime', () => {
  assert.deepEqual(verifySignature(signed), { ok: true });
  assert.deepEqual(verifySignature({ ...signed, now: expiry + 1 }), refused('expired'));
});

test('a play address outlives its txTime by the validity of the domain', () => {
  assert.deepEqual(verifySignature({ ...signed, now: expiry + 300, validity: 300 }), { ok: true });
  assert.deepEqual(verifySignature({ ...signed, now: expiry + 301, validity: 300 }), refused('expired'));
});

test('either half of the signature missing means unsigned', () => {
  for (const query of ['', `txSecret=${secret}`, `txTime=${txTime}`, `txSecret=&txTime=${txTime}`]) {
    assert.deepEqual(verifySignature({ ...signed, query }), refused('unsigned'), query);
  }
});

test('changing key, name, digest or the case of txTime breaks the signature', () => {
  const lowerCaseTime = `txSecret=${secret}&txTime=${txTime.toLowerCase()}`;
  const otherDigest = `txSecret=${secret.replace('c', 'd')}&txTime=${txTime}`;
  const shortDigest = `txSecret=${secret.slice(1)}&txTime=${txTime}`;
  for (const change of [
    { key: 'ngoeiq04' },
    { streamName: 'test02' },
    { streamName: 'test01_900' },
    { query: lowerCaseTime },
    { query: otherDigest },
    { query: shortDigest },
  ]) {
    assert.deepEqual(verifySignature({ ...signed, ...change }), refused('wrong-signature'), JSON.stringify(change));
  }
});

test('a wrong signature does not learn that it is also too late', () => {
  assert.deepEqual(verifySignature({ ...signed, key: 'other', now: expiry + 1 }), refused('wrong-signature'));
});

test('a txTime that is no hex number is refused before it is hashed', () => {
  for (const time of ['xyz', '0x5C01D608', '-1', '5C01D6085C01D6085']) {
    const query = `txSecret=${txSecret(key, streamName, time)}&txTime=${time}`;
    assert.deepEqual(verifySignature({ ...signed, query }), refused('malformed-time'), time);
  }
});

test('without a key nothing needs a signature', () => {
  assert.deepEqual(verifySignature({ ...signed, key: undefined, query: '' }), { ok: true });
});
