// In the declarations `PangluError` is one type, but each of the four files has its own class: `instanceof` must be true
// between them, and for nothing else.

import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { layOut } from './sandbox/consumer.mjs';

const folder = await layOut('bare');
const { panglu, slim } = await import(pathToFileURL(join(folder, 'exports.mjs')));
const require = createRequire(join(folder, 'package.json'));
const ENTRIES = {
  panglu,
  'panglu/slim': slim,
  "require('panglu')": require('panglu'),
  "require('panglu/slim')": require('panglu/slim'),
};

function errorOf({ streamCode }) {
  try {
    streamCode(undefined);
  } catch (error) {
    return error;
  }
  return assert.fail('undefined is no object of options');
}

for (const [name, entry] of Object.entries(ENTRIES)) {
  const { PangluError } = entry;

  test(`${name}: an error of any entry is an instance`, () => {
    for (const [other, thrower] of Object.entries(ENTRIES)) {
      const error = errorOf(thrower);
      assert.equal(error instanceof PangluError, true, other);
      assert.equal(error instanceof Error, true, other);
      assert.equal(error.constructor === PangluError, thrower === entry, other);
    }
    assert.equal(new PangluError('empty', 'made by hand') instanceof PangluError, true);
  });

  test(`${name}: nothing else is`, () => {
    const plain = new Error('plain');
    const coded = Object.assign(new Error('of the system'), { code: 'ENOENT' });
    const renamed = Object.assign(new Error('of another program'), { name: 'PangluError', code: 'empty' });
    for (const value of [
      plain,
      coded,
      renamed,
      new TypeError('t'),
      { ...errorOf(entry) },
      {},
      [],
      () => {},
      'PangluError',
      1,
      true,
      null,
      undefined,
    ]) {
      assert.equal(value instanceof PangluError, false, String(value));
    }
  });

  test(`${name}: a class derived from it is narrower`, () => {
    class Own extends PangluError {}
    assert.equal(new Own('empty', 'own') instanceof Own, true);
    for (const [other, thrower] of Object.entries(ENTRIES)) {
      assert.equal(errorOf(thrower) instanceof Own, false, other);
      assert.equal(new Own('empty', 'own') instanceof thrower.PangluError, true, other);
    }
  });

  test(`${name}: what an error is known by is not seen`, () => {
    assert.deepEqual(Reflect.ownKeys(errorOf(entry)).sort(), ['code', 'field', 'message', 'name', 'stack']);
  });
}
