// Checks the README of the packed package: each example is run where the package is installed and must print what its
// comments say; each entry, function and error code must be described, in both languages.

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { openBrowser } from '../e2e/fixtures.mjs';
import { layOut } from './sandbox/consumer.mjs';
import { ENTRIES } from './sandbox/entries.mjs';
import { runtime } from './sandbox/runtimes.mjs';
import { blocksOf } from './readme/blocks.mjs';
import { RUNNERS, runnerOf } from './readme/run.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const NODE_18 = join(HERE, `node_modules/node-${process.platform}-${process.arch}/bin/node`);
const PARTS = ['English', '简体中文'];

/** The section of each part that describes the entries. */
const ENTRY_SECTIONS = { English: 'Five entries', 简体中文: '五个入口' };

/** The section of each part that describes the element. */
const PLAYER_SECTIONS = { English: 'The player', 简体中文: '播放器' };

/** The section of each part that describes the errors. */
const ERROR_SECTIONS = { English: 'Errors', 简体中文: '错误' };

/** Terminal commands install and build, which every one of these tests does first. */
const NOT_RUN = ['sh'];

/** The languages of examples that do not run in Node. */
const ELSEWHERE = ['html', 'edge'];

/** A page that never prints the expected text must fail instead of waiting for ever. */
const GIVE_UP_MS = 90_000;

const folder = await layOut('bare');
const installed = join(folder, 'node_modules/panglu');
const readme = await readFile(join(installed, 'README.md'), 'utf8');
const types = await readFile(join(installed, 'dist/index.d.ts'), 'utf8');
const { exports } = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8'));
const blocks = blocksOf(readme);
const browser = await openBrowser();

/** The values of a union of strings. */
function wordsOf(name) {
  const [, choice] = new RegExp(`export type ${name} =([^;]+);`).exec(types);
  return [...choice.matchAll(/"([a-z-]+)"/g)].map(([, word]) => word);
}

/** The text under a second-level heading. */
const textOf = (part) =>
  readme.split(/^## /m).find((text) => text.startsWith(`${part}\n`)) ?? assert.fail(`there is no part ${part}`);

/** The text of a part under a third-level heading. */
const sectionOf = (part, heading) =>
  textOf(part)
    .split(/^### /m)
    .find((text) => text.startsWith(`${heading}\n`)) ?? assert.fail(`there is no section ${heading}`);

/** Whether an entry is slim, the entry with the same wasm embedded, and the wasm file. */
const isSlim = (entry) => entry.endsWith('/slim');
const carrying = (entry) => entry.replace(/\/slim$/, '');
const wasmOf = (entry) => `panglu/${basename(carrying(entry))}.wasm`;

/** The exports of an entry, except for PangluError, which all entries have. */
async function functionsOf(entry) {
  const module = await import(pathToFileURL(join(installed, exports[entry.replace('panglu', '.')].import.default)));
  return Object.keys(module).filter((name) => name !== 'PangluError');
}

/** A text about `panglu/panglu.wasm`, rewritten for another wasm file; variable names do not matter. */
function sayingOf(said, file) {
  const parts = said.replace('panglu/panglu.wasm', file).split(/(?<=import |\()wasm(?:Url)?\b/);
  return new RegExp(parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\w+'));
}

for (const [index, block] of blocks.entries()) {
  const { name, language } = block;
  if (NOT_RUN.includes(language)) continue;
  const kind = runnerOf(block);
  const skip = kind === 'edge' && runtime('workerd').skip;
  test(name, { timeout: GIVE_UP_MS, skip }, async (t) => {
    const runner = RUNNERS[kind];
    assert.ok(runner, `a block of ${language || 'no language'} proves nothing`);
    assert.ok(block.expected.length > 0, 'an example that prints nothing proves nothing');
    const file = `example-${index}`;
    assert.deepEqual(await runner(block, { folder, file, node: process.execPath, browser, t }), block.expected);
    if (ELSEWHERE.includes(kind) || !existsSync(NODE_18)) return;
    assert.deepEqual(await runner(block, { folder, file, node: NODE_18 }), block.expected, 'in Node 18');
  });
}

test('both languages show the same kinds of examples', () => {
  const [english, chinese] = PARTS.map((part) => blocks.filter((block) => block.part === part));
  assert.ok(english.length > 0);
  assert.deepEqual(
    chinese.map(({ language }) => language),
    english.map(({ language }) => language),
  );
  assert.equal(english.length + chinese.length, blocks.length);
});

test('every function has a section of its own, in both languages', async () => {
  const functions = await functionsOf('panglu');
  for (const part of PARTS) {
    const sections = [...textOf(part).matchAll(/^### (\w+)/gm)].map(([, word]) => word);
    assert.deepEqual(
      functions.filter((name) => !sections.includes(name)),
      [],
      part,
    );
  }
});

test('what is said of an entry is what it has, in both languages', async () => {
  // What has no code is a file, or types for a framework.
  const entries = Object.keys(exports)
    .filter((path) => exports[path].import)
    .map((path) => path.replace('.', 'panglu'));
  assert.equal(entries.length, 5);
  for (const part of PARTS) {
    const rows = [...sectionOf(part, ENTRY_SECTIONS[part]).matchAll(/^\| `([\w/]+)` \| (.+?) \|/gm)];
    assert.deepEqual(rows.map(([, entry]) => entry).sort(), entries.sort(), part);
    for (const [, entry, said] of rows) {
      const words = [...said.matchAll(/`([^`]+)`/g)].map(([, word]) => word);
      const functions = await functionsOf(entry);
      const besides = isSlim(entry) ? await functionsOf(carrying(entry)) : [];
      // For the entry with all functions, the sections list them.
      const named = entry === 'panglu' ? [] : functions.filter((name) => !besides.includes(name));
      const file = isSlim(entry) ? [wasmOf(entry)] : [];
      assert.deepEqual(words.sort(), [...named, ...file].sort(), `${part}: ${entry}`);
      for (const path of file) assert.ok(path.replace('panglu', '.') in exports, path);
    }
  }
});

test('everything that a page can use of the element is named, in both languages', async () => {
  const { modules } = JSON.parse(await readFile(join(installed, 'custom-elements.json'), 'utf8'));
  const { attributes, events, slots, cssParts, cssProperties } = modules[0].declarations[0];
  const types = await readFile(join(installed, 'dist/player.d.ts'), 'utf8');
  const methods = [...types.matchAll(/^ {2}(\w+)\(\): /gm)].map(([, name]) => `${name}()`);
  assert.ok(methods.includes('play()') && methods.includes('report()'), `${methods}`);
  const frameworks = Object.keys(exports).filter((path) => path.startsWith('./player/'));
  const names = [
    ...[...attributes, ...events, ...cssParts, ...cssProperties].map(({ name }) => name),
    ...slots.map(({ name }) => `slot="${name}"`),
    ...methods,
    ...frameworks.map((path) => `import type {} from '${path.replace('.', 'panglu')}'`),
  ];
  for (const part of PARTS) {
    const section = sectionOf(part, PLAYER_SECTIONS[part]);
    assert.deepEqual(
      names.filter((name) => !section.includes(`\`${name}\``)),
      [],
      part,
    );
  }
});

test('every error code is described, and no other, in both languages', () => {
  const codes = [...wordsOf('PangluErrorCode'), ...wordsOf('InputFault')].sort();
  for (const part of PARTS) {
    const described = [...sectionOf(part, ERROR_SECTIONS[part]).matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, code]) => code).sort();
    assert.deepEqual(described, codes, part);
  }
});

test('what it says to bundlers and hosts is what the consumers of these tests do', async () => {
  const sources = [join(HERE, 'bundlers.test.mjs')];
  for (const entry of await readdir(join(HERE, 'consumers'), { recursive: true })) {
    if (/\.[mc]?js$/.test(entry)) sources.push(join(HERE, 'consumers', entry));
  }
  const done = (await Promise.all(sources.map((source) => readFile(source, 'utf8')))).join('\n');
  for (const part of PARTS) {
    const rows = [...textOf(part).matchAll(/^\| (?:Vite|webpack|esbuild|Cloudflare Workers).*$/gm)].map(([row]) => row);
    assert.equal(rows.length, 4, part);
    for (const [, said] of rows.join('\n').matchAll(/`([^`]+)`/g)) {
      for (const entry of Object.keys(ENTRIES).filter(isSlim)) {
        assert.match(done, sayingOf(said.replace(/^await /, ''), wasmOf(entry)), `${part}: nobody does ${said} for ${entry}`);
      }
    }
  }
});
