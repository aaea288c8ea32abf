// The pages pass on the licences of everything that is built into them or lies beside them.

import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { PAGES } from './fixtures.mjs';

test('the libraries in the wasm are named, each with its licence', async () => {
  const notices = await readFile(join(PAGES, 'NOTICES.md'), 'utf8');
  const [listed, ...licences] = notices.split('\n## ');
  const names = [...listed.matchAll(/^- (\S+ \S+): /gm)].map(([, name]) => name);
  assert.ok(
    names.some((name) => name.startsWith('yew ')),
    listed,
  );
  for (const name of names) {
    assert.ok(
      licences.some((licence) => licence.split('\n')[0].split(', ').includes(name)),
      name,
    );
  }
});

test('every player, and the library of the workers, has its licence beside it', async () => {
  const licences = await readdir(join(PAGES, 'vendor/licenses'));
  assert.deepEqual(licences.sort(), ['es6-promise.txt', 'events.txt', 'hls.js.txt', 'mpegts.js.txt', 'tcplayer.md', 'workbox.txt']);
});
