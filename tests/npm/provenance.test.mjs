// What the package says about its wasm: that these are the bytes, in every file that carries them, and that they hold
// nothing of the machine they were built on.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { layOut, output } from './lab/consumer.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const installed = join(await layOut('bare'), 'node_modules/panglu');
const wasm = await readFile(join(installed, 'panglu.wasm'));
const provenance = JSON.parse(await readFile(join(installed, 'provenance.json'), 'utf8'));
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** The bytes that a script of the package compiles when it is first called. */
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

test('the digest is that of the wasm, wherever the package has it', async () => {
  assert.deepEqual(provenance.wasm, { file: 'panglu.wasm', bytes: wasm.length, sha256: sha256(wasm) });
  const ways = {
    'dist/index.js': (file) => import(pathToFileURL(file)),
    'dist/index.cjs': (file) => createRequire(file)(file),
  };
  for (const [name, load] of Object.entries(ways)) {
    assert.equal(sha256(await carriedBy(() => load(join(installed, name)))), provenance.wasm.sha256, name);
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

test('the wasm imports nothing', async () => {
  assert.deepEqual(WebAssembly.Module.imports(new WebAssembly.Module(wasm)), []);
});

test('the wasm names no folder of the machine it was built on', () => {
  const text = wasm.toString('latin1');
  for (const folder of [ROOT, '/root/', '/home/', '/Users/', '/.cargo/', '/.rustup/', '/registry/src/']) {
    assert.ok(!text.includes(folder), folder);
  }
});
