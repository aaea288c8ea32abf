// Builds dist/ of the package: the scripts from src, each with the glue code of its wasm, and the wasm embedded in those
// that contain it. Usage: node build.mjs WORK OUT, where WORK has the output of wasm-bindgen and wasm-opt.

import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const [work, out] = process.argv.slice(2);
const here = fileURLToPath(new URL('.', import.meta.url));
const dist = join(out, 'dist');

/** The entries by import name: the script that each is built from, the wasm it needs, and its types. */
const ENTRIES = {
  index: { script: 'index', wasm: 'panglu', types: 'types' },
  slim: { script: 'slim', wasm: 'panglu', types: 'types', initialised: true },
  addresses: { script: 'addresses-index', wasm: 'addresses', types: 'addresses-types' },
  'addresses-slim': { script: 'addresses-slim', wasm: 'addresses', types: 'addresses-types', initialised: true },
};

/**
 * Returns a string literal with one character for each byte, whose lower 8 bits are the byte. Bytes that are control
 * characters are moved up by 256, to letters, so that every tool reads the script as text.
 */
function literal(bytes) {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte < 32 || (byte > 126 && byte < 160) ? byte + 256 : byte));
  return `'${text.join('').replace(/[\\']/g, '\\$&')}'`;
}

/** Resolves `#wasm` to a wasm as text, with the names of its exports. */
const carrying = (file) => ({
  name: 'wasm',
  setup(builder) {
    builder.onResolve({ filter: /^#wasm$/ }, () => ({ path: file, namespace: 'wasm' }));
    builder.onLoad({ filter: /.*/, namespace: 'wasm' }, async () => {
      const bytes = await readFile(file);
      const names = WebAssembly.Module.exports(new WebAssembly.Module(bytes)).map(({ name }) => name);
      return { contents: `export const names = ${JSON.stringify(names)};\nexport const text = ${literal(bytes)};`, loader: 'js' };
    });
  },
});

for (const [name, { script, wasm }] of Object.entries(ENTRIES)) {
  for (const [format, extension] of [
    ['esm', '.js'],
    ['cjs', '.cjs'],
  ]) {
    await build({
      absWorkingDir: here,
      entryPoints: [`src/${script}.ts`],
      outfile: join(dist, name + extension),
      // Each entry is complete in its file. If entries shared a file, a bundler that trusts "sideEffects: false" could
      // skip the entry that provides the wasm, and the slim entry would find the wasm of the other one.
      bundle: true,
      format,
      // Any bundler newer than the supported engines can read this, so there is nothing to translate.
      target: 'es2022',
      charset: 'utf8',
      minifySyntax: true,
      minifyWhitespace: true,
      logLevel: 'warning',
      alias: { '#glue': join(work, `${wasm}.js`) },
      plugins: [carrying(join(work, `${wasm}.wasm`))],
    });
  }
}

const INITIALISATION = await readFile(join(here, 'src/slim-types.d.ts'), 'utf8');
for (const [extension, suffix] of [
  ['.d.ts', '.js'],
  ['.d.cts', '.cjs'],
]) {
  for (const [name, { types, initialised }] of Object.entries(ENTRIES)) {
    const base = Object.keys(ENTRIES).find((other) => ENTRIES[other].types === types);
    const declarations = initialised
      ? INITIALISATION.replace('./types.js', `./${base}${suffix}`)
      : await readFile(join(here, `src/${types}.d.ts`), 'utf8');
    await writeFile(join(dist, name + extension), declarations);
  }
}
// Resolvers without support for `exports` look for folders with these names.
for (const [folder, name] of [
  ['slim', 'slim'],
  ['addresses', 'addresses'],
  ['addresses/slim', 'addresses-slim'],
]) {
  const up = '../'.repeat(folder.split('/').length);
  const signpost = { main: `${up}dist/${name}.cjs`, module: `${up}dist/${name}.js`, types: `${up}dist/${name}.d.cts` };
  const file = join(out, folder, 'package.json');
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(signpost, null, 2)}\n`);
}
for (const file of ['package.json', 'README.md', 'CHANGELOG.md']) await copyFile(join(here, file), join(out, file));
for (const wasm of ['panglu', 'addresses']) await copyFile(join(work, `${wasm}.wasm`), join(out, `${wasm}.wasm`));
