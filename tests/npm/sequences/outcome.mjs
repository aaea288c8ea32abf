// The outcomes of calls: a result or an error.

import assert from 'node:assert/strict';
import fc from 'fast-check';

/**
 * Makes calls in order. Streams that were started continue during later calls, and a site is used again.
 * @returns {Promise<object[]>} what each came to
 */
export async function play(entry, calls) {
  const sites = new Map();
  const outcomes = [];
  for (const call of calls) {
    outcomes.push(outcomeOf(entry, call, sites));
    await undefined;
  }
  return Promise.all(outcomes);
}

async function outcomeOf(entry, call, sites) {
  const answers = [];
  try {
    const answer = made(entry, call, sites);
    if (call.name !== 'playUrlsStream') return { answer };
    for await (const urls of answer) answers.push(urls);
    return { answers };
  } catch (error) {
    assert.ok(error instanceof entry.PangluError, `${fc.stringify(call)} threw ${String(error?.stack)}`);
    const { code, field, message, messages } = error;
    return { answers, code, field, message, messages };
  }
}

function made(entry, { name, args, room }, sites) {
  if (name !== 'playSite') return entry[name](...args.map(written));
  const key = fc.stringify(args);
  if (!sites.has(key)) sites.set(key, entry.playSite(...args));
  return sites.get(key).urls(room);
}

/** Long texts are stored in their short form. */
const written = (value) => (typeof value === 'object' && value?.repeat !== undefined ? value.repeat.repeat(value.times) : value);
