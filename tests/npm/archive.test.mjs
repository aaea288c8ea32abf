// The archive itself: what it holds, and whether every resolver finds code and types in it.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { archive, output } from './lab/consumer.mjs';

const tarball = await archive();

test('publint has nothing to say, not even to suggest', async () => {
  const bytes = await readFile(tarball);
  const tarballBytes = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const { messages, pkg } = await publint({ pack: { tarball: tarballBytes }, level: 'suggestion', strict: true });
  assert.deepEqual(messages.map((message) => formatMessage(message, pkg, { color: false })), []);
});

test('the types are right in every way of resolving modules', async () => {
  const { resolve } = createRequire(import.meta.url);
  const cli = join(dirname(resolve('@arethetypeswrong/cli/package.json')), 'dist/index.js');
  // The wasm file is an asset: it is fetched or read, and nobody imports types from it.
  const options = ['--profile', 'strict', '--exclude-entrypoints', 'panglu.wasm', '--no-color', '--no-emoji'];
  await output(process.execPath, [cli, tarball, ...options]);
});

test('the archive holds what the package is made of, and nothing else', async () => {
  const listed = (await output('tar', ['--list', '--file', tarball])).trim().split('\n');
  const entries = ['index', 'slim'].flatMap((name) => ['cjs', 'd.cts', 'd.ts', 'js'].map((ending) => `dist/${name}.${ending}`));
  const besides = ['CHANGELOG.md', 'LICENSE-APACHE', 'LICENSE-MIT', 'README.md', 'package.json', 'panglu.wasm', 'provenance.json'];
  // A signpost for resolvers that know no `exports`.
  const inner = ['slim/package.json'];
  assert.deepEqual(listed.sort(), [...entries, ...besides, ...inner].map((name) => `package/${name}`).sort());
});
