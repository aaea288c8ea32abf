// The packed archive: its content, and whether every resolver finds code and types in it.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { archive, output } from './sandbox/consumer.mjs';

const tarball = await archive();
const WASM = ['panglu.wasm', 'addresses.wasm', 'panglu-player.wasm', 'panglu-player-deferred.wasm'];
/** Entries that only add types to a framework's own: there is no code to find. */
const TYPES_ONLY = ['player/react', 'player/vue'];

test('publint has nothing to say, not even to suggest', async () => {
  const bytes = await readFile(tarball);
  const tarballBytes = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const { messages, pkg } = await publint({ pack: { tarball: tarballBytes }, level: 'suggestion', strict: true });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, pkg, { color: false })),
    [],
  );
});

test('the types are right in every way of resolving modules', async () => {
  const { resolve } = createRequire(import.meta.url);
  const cli = join(dirname(resolve('@arethetypeswrong/cli/package.json')), 'dist/index.js');
  // The wasm files are assets: they are downloaded or read, and have no types.
  const options = ['--profile', 'strict', '--exclude-entrypoints', ...WASM, ...TYPES_ONLY, '--no-color', '--no-emoji'];
  await output(process.execPath, [cli, tarball, ...options]);
});

test('the archive holds what the package is made of, and nothing else', async () => {
  const listed = (await output('tar', ['--list', '--file', tarball])).trim().split('\n');
  const scripts = ['index', 'slim', 'addresses', 'addresses-slim', 'player'];
  const entries = scripts.flatMap((name) => ['cjs', 'd.cts', 'd.ts', 'js'].map((ending) => `dist/${name}.${ending}`));
  // Not imported by anybody but `panglu/player` itself.
  const parts = ['cjs', 'js'].map((ending) => `dist/player-deferred.${ending}`);
  const texts = ['CHANGELOG.md', 'LICENSE-APACHE', 'LICENSE-MIT', 'NOTICES.md', 'README.md'];
  const types = TYPES_ONLY.map((name) => `dist/${name.replace('/', '-')}.d.ts`);
  const facts = ['package.json', 'provenance.json', 'custom-elements.json'];
  // Signposts for resolvers that know no `exports`.
  const folders = ['slim', 'addresses', 'addresses/slim', 'player'].map((folder) => `${folder}/package.json`);
  const expected = [...entries, ...parts, ...types, ...WASM, ...texts, ...facts, ...folders];
  assert.deepEqual(listed.sort(), expected.map((name) => `package/${name}`).sort());
});
