// Checks the vendor's address signature (txSecret and txTime) like its CDN, so that the demo and the tests get real 403
// answers.

import { createHash, timingSafeEqual } from 'node:crypto';

/**
 * @typedef {'unsigned' | 'malformed-time' | 'wrong-signature' | 'expired'} Refusal
 * @typedef {{ ok: true } | { ok: false, reason: Refusal }} Verdict
 */

// 16 digits hold every 64-bit time; longer text cannot be a time and would only lose precision below.
const TX_TIME = /^[0-9a-f]{1,16}$/i;

/**
 * The digest for one stream and one expiry time. `txTime` is hashed as written: its case changes the digest.
 * @param {string} key
 * @param {string} streamName with its template suffix, if the address names a transcoded rendition
 * @param {string} txTime Unix seconds as hex text
 * @returns {string} 32 lower-case hex digits
 */
export function txSecret(key, streamName, txTime) {
  return createHash('md5')
    .update(key + streamName + txTime, 'utf8')
    .digest('hex');
}

/**
 * Checks whether an address may be used now. Without a key everything is allowed, as on a domain without
 * authentication.
 * @param {object} request
 * @param {string} [request.key]
 * @param {string} request.streamName
 * @param {string} request.query raw query text, without the question mark
 * @param {number} request.now Unix seconds
 * @param {number} [request.validity] seconds that the address outlives its txTime: 0 for push, the domain's setting for play
 * @returns {Verdict}
 */
export function verifySignature({ key, streamName, query, now, validity = 0 }) {
  if (!key) return { ok: true };
  const parameters = new URLSearchParams(query);
  const given = parameters.get('txSecret');
  const txTime = parameters.get('txTime');
  if (!given || !txTime) return { ok: false, reason: 'unsigned' };
  if (!TX_TIME.test(txTime)) return { ok: false, reason: 'malformed-time' };
  if (!sameDigest(given, txSecret(key, streamName, txTime))) return { ok: false, reason: 'wrong-signature' };
  // Expiry is checked last, so that only the holder of a valid signature learns that it has expired.
  if (now > Number.parseInt(txTime, 16) + validity) return { ok: false, reason: 'expired' };
  return { ok: true };
}

/**
 * @param {string} given
 * @param {string} expected
 */
function sameDigest(given, expected) {
  const left = Buffer.from(given, 'utf8');
  const right = Buffer.from(expected, 'utf8');
  return left.length === right.length && timingSafeEqual(left, right);
}
