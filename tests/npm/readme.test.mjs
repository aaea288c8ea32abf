// The README of the packed package, held to its word: each example is run where the package is installed, and prints what
// its comments say; each function and each error code is described, in both languages.

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { openBrowser } from '../e2e/fixtures.mjs';
import { layOut } from './lab/consumer.mjs';
import { runtime } from './lab/runtimes.mjs';
import { blocksOf } from './readme/blocks.mjs';
import { RUNNERS, runnerOf } from './readme/run.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const NODE_18 = join(HERE, `node_modules/node-${process.platform}-${process.arch}/bin/node`);
const PARTS = ['English', '简体中文'];

/** Commands for a terminal: they install and build, which is what all of these tests have begun with. */
const NOT_RUN = ['sh'];

/** What runs examples that are not for Node. */
const ELSEWHERE = ['html', 'edge'];

/** A page that never prints what it promises is a failure, not a wait for ever. */
const GIVE_UP_MS = 90_000;

const folder = await layOut('bare');
const readme = await readFile(join(folder, 'node_modules/panglu/README.md'), 'utf8');
const types = await readFile(join(folder, 'node_modules/panglu/dist/index.d.ts'), 'utf8');
const blocks = blocksOf(readme);
const browser = await openBrowser();

/** The words of a type that is a choice of some. */
function wordsOf(name) {
  const [, choice] = new RegExp(`export type ${name} =([^;]+);`).exec(types);
  return [...choice.matchAll(/"([a-z-]+)"/g)].map(([, word]) => word);
}

/** What stands under a heading of the second rank. */
const textOf = (part) => readme.split(/^## /m).find((text) => text.startsWith(`${part}\n`)) ?? assert.fail(`there is no part ${part}`);

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
  assert.deepEqual(chinese.map(({ language }) => language), english.map(({ language }) => language));
  assert.equal(english.length + chinese.length, blocks.length);
});

test('every function has a section of its own, in both languages', async () => {
  const panglu = await import(pathToFileURL(join(folder, 'node_modules/panglu/dist/index.js')));
  const functions = Object.keys(panglu).filter((name) => name !== 'PangluError');
  for (const part of PARTS) {
    const sections = [...textOf(part).matchAll(/^### (\w+)/gm)].map(([, word]) => word);
    assert.deepEqual(functions.filter((name) => !sections.includes(name)), [], part);
  }
});

test('every error code is described, and no other, in both languages', () => {
  const codes = [...wordsOf('PangluErrorCode'), ...wordsOf('InputFault')].sort();
  for (const part of PARTS) {
    const described = [...textOf(part).matchAll(/^\| `([a-z-]+)` \|(?!.*\|.*\|)/gm)].map(([, code]) => code).sort();
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
      const call = said.replace(/^await /, '');
      if (call !== 'panglu/slim') assert.ok(done.includes(call), `${part}: nobody does ${said}`);
    }
  }
});
