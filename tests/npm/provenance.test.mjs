// The provenance of the wasm: every file contains exactly the recorded bytes, and these contain nothing about the machine
// that built them.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { layOut, output } from './sandbox/consumer.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const installed = join(await layOut('bare'), 'node_modules/panglu');
/** They compute. The element, besides, lives in a page. */
const PURE = ['panglu.wasm', 'addresses.wasm'];
const FILES = [...PURE, 'panglu-player.wasm', 'panglu-player-deferred.wasm'];
const wasms = Object.fromEntries(await Promise.all(FILES.map(async (file) => [file, await readFile(join(installed, file))])));
const provenance = JSON.parse(await readFile(join(installed, 'provenance.json'), 'utf8'));
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** The bytes that a script of the package compiles at its first call. */
async function carriedBy(load) {
  const { Module } = WebAssembly;
  const compiled = [];
  WebAssembly.Module = class extends Module {
    constructor(bytes) {
      super(bytes);
      compiled.push(bytes);
    }
  };
  try {
    const { streamCode } = await load();
    streamCode({ bizId: 8888, roomId: 293710, userId: '14y2l2c' });
  } finally {
    WebAssembly.Module = Module;
  }
  assert.equal(compiled.length, 1);
  return compiled[0];
}

test('the digests are those of the wasm files, wherever the package has them', async () => {
  const expected = FILES.map((file) => ({ file, bytes: wasms[file].length, sha256: sha256(wasms[file]) }));
  assert.deepEqual(provenance.wasm, expected);
  const ways = {
    'dist/index.js': 'panglu.wasm',
    'dist/index.cjs': 'panglu.wasm',
    'dist/addresses.js': 'addresses.wasm',
    'dist/addresses.cjs': 'addresses.wasm',
  };
  for (const [name, file] of Object.entries(ways)) {
    const script = join(installed, name);
    const carried = await carriedBy(() => (name.endsWith('.cjs') ? createRequire(script)(script) : import(pathToFileURL(script))));
    assert.equal(sha256(carried), sha256(wasms[file]), name);
  }
});

test('source and tools are named, so that anybody can build it again', async () => {
  assert.match(provenance.source.commit, /^([0-9a-f]{40}(-dirty)?|unknown)$/);
  assert.equal(provenance.source.cargoLockSha256, sha256(await readFile(join(ROOT, 'Cargo.lock'))));
  assert.deepEqual(Object.keys(provenance.tools).sort(), ['rustc', 'wasm-bindgen', 'wasm-opt']);
  for (const [name, tool] of Object.entries(provenance.tools)) {
    assert.deepEqual(Object.keys(tool).sort(), ['sha256', 'version'], name);
    assert.match(tool.version, new RegExp(`^${name} .*\\d`));
  }
  assert.equal(provenance.build, 'cargo xtask build');
});

test('every tool is named with the digest of its file', async () => {
  const sysroot = (await output('rustc', ['--print', 'sysroot'], { cwd: ROOT })).trim();
  const files = {
    rustc: join(sysroot, 'bin/rustc'),
    'wasm-bindgen': join(ROOT, '.tools/bin/wasm-bindgen'),
    'wasm-opt': join(ROOT, 'www/node_modules/.bin/wasm-opt'),
  };
  for (const [name, file] of Object.entries(files)) {
    assert.equal(provenance.tools[name].sha256, sha256(await readFile(file)), name);
  }
});

/** The names of all options, as the types have them. */
const types = await readFile(join(installed, 'dist/index.d.ts'), 'utf8');
const options = [...types.matchAll(/^export interface \w+Options\b.*?^}/gms)].flatMap(([declared]) =>
  [...declared.matchAll(/^ {4}(\w+)\??:/gm)].map(([, name]) => name),
);

/**
 * What the wasm may ask of its script: to look at options and other values it was handed, to make new ones, and to throw. The
 * compiler of the script names each with a digest behind it.
 */
const MAY_ASK = [...options, 'Error', 'cast', 'init_externref_table', 'is_string', 'memory', 'new', 'set', 'string_get', 'throw'];

test('the wasm reaches nothing but the values it was handed', () => {
  for (const file of PURE) {
    for (const { module, name } of WebAssembly.Module.imports(new WebAssembly.Module(wasms[file]))) {
      assert.match(module, /^\.\/(panglu|addresses)_bg\.js$/);
      const plain = name.replace(/^(__wbg_|__wbindgen_)+/, '').replace(/_[0-9a-f]{16}$/, '');
      assert.ok(MAY_ASK.includes(plain), `${file}: ${name} (${plain})`);
    }
  }
});

test('the wasm names no folder of the machine it was built on', () => {
  const text = FILES.map((file) => wasms[file].toString('latin1')).join('\n');
  for (const folder of [ROOT, '/root/', '/home/', '/Users/', '/.cargo/', '/.rustup/', '/registry/src/']) {
    assert.ok(!text.includes(folder), folder);
  }
});
