// The promise for hostile input: a call returns a valid result or throws a PangluError, and nothing else.

import assert from 'node:assert/strict';
import { call } from '../sandbox/functions.mjs';

/** An error says what is wrong, but never repeats the pasted text. */
const LONGEST_MESSAGE = 600;

/** Checks one call and returns its error, if there was one. */
export async function judged(panglu, fn, args, what) {
  let answer;
  try {
    answer = call(panglu, fn, args);
    if (fn.late) answer = await answer;
  } catch (error) {
    assertOwn(panglu, error, what);
    return error;
  }
  assert.ok(fn.isProper(answer), `${what}: ${JSON.stringify(answer)?.slice(0, 300)} is no proper answer`);
  return undefined;
}

/** Checks that an error is a complete PangluError. */
export function assertOwn({ PangluError }, error, what) {
  const said = () => `${what}: ${typeof error} ${String(error?.stack ?? error?.message)}`;
  assert.ok(error instanceof PangluError && error instanceof Error, said());
  const { name, code, message, field } = error;
  assert.deepEqual([name, typeof code, typeof message], ['PangluError', 'string', 'string'], said());
  assert.match(code, /^[a-z]+(-[a-z]+)*$/, said());
  assert.notEqual(code, 'internal', said());
  assert.ok(message.length > 0 && message.length < LONGEST_MESSAGE, `${what}: ${message.slice(0, 300)} … ${message.length}`);
  assert.ok(field === undefined || (typeof field === 'string' && field.length > 0 && field.length < 100), said());
}

/** Runs all cases repeatedly until the number of runs is reached. */
export async function run(cases, atLeast) {
  let done = 0;
  while (done < atLeast) {
    for (const testCase of cases) {
      await testCase();
      done += 1;
    }
  }
}
