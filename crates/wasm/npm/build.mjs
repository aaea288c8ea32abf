// Builds dist/ of the package: the scripts from src, each with the glue code of its wasm, and the wasm embedded in those
// that contain it. Usage: node build.mjs WORK OUT, where WORK has the output of wasm-bindgen and wasm-opt.

import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';
import { manifest } from './manifest.mjs';

const [work, out] = process.argv.slice(2);
const here = fileURLToPath(new URL('.', import.meta.url));
const dist = join(out, 'dist');

/** The crate of `<panglu-player>`. */
const ELEMENT = '../../element';

/** The entries by import name: the script that each is built from, the wasm it needs, and its types. */
const ENTRIES = {
  index: { script: 'src/index.ts', wasm: 'panglu', types: 'src/types.d.ts' },
  slim: { script: 'src/slim.ts', wasm: 'panglu', types: 'src/types.d.ts', initialised: true },
  addresses: { script: 'src/addresses-index.ts', wasm: 'addresses', types: 'src/addresses-types.d.ts' },
  'addresses-slim': { script: 'src/addresses-slim.ts', wasm: 'addresses', types: 'src/addresses-types.d.ts', initialised: true },
  player: { script: `${ELEMENT}/js/npm.ts`, wasm: 'panglu-player', types: `${ELEMENT}/js/player.d.ts`, minify: true },
};

/** What an entry loads later: no entry itself, so it has no types. */
const SCRIPTS = {
  ...ENTRIES,
  'player-deferred': { script: `${ELEMENT}/js/npm-deferred.ts`, wasm: 'panglu-player-deferred', minify: true },
};

for (const [name, { script, wasm, minify }] of Object.entries(SCRIPTS)) {
  for (const [format, extension] of [
    ['esm', '.js'],
    ['cjs', '.cjs'],
  ]) {
    await bundle({
      script,
      outfile: join(dist, name + extension),
      format,
      glue: join(work, `${wasm}.js`),
      wasm: join(work, `${wasm}.wasm`),
      deferred: `./player-deferred${extension}`,
      minify,
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
      : await readFile(join(here, types), 'utf8');
    await writeFile(join(dist, name + extension), declarations);
  }
}
// Resolvers without support for `exports` look for folders with these names.
for (const [folder, name] of [
  ['slim', 'slim'],
  ['addresses', 'addresses'],
  ['addresses/slim', 'addresses-slim'],
  ['player', 'player'],
]) {
  const up = '../'.repeat(folder.split('/').length);
  const signpost = { main: `${up}dist/${name}.cjs`, module: `${up}dist/${name}.js`, types: `${up}dist/${name}.d.cts` };
  const file = join(out, folder, 'package.json');
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(signpost, null, 2)}\n`);
}
for (const framework of ['react', 'vue'])
  await copyFile(join(here, ELEMENT, `js/player-${framework}.d.ts`), join(dist, `player-${framework}.d.ts`));
const elements = await manifest(join(here, ELEMENT, 'js/attributes.ts'));
await writeFile(join(out, 'custom-elements.json'), `${JSON.stringify(elements, null, 2)}\n`);
for (const file of ['package.json', 'README.md', 'CHANGELOG.md']) await copyFile(join(here, file), join(out, file));
for (const wasm of ['panglu', 'addresses', 'panglu-player', 'panglu-player-deferred'])
  await copyFile(join(work, `${wasm}.wasm`), join(out, `${wasm}.wasm`));
