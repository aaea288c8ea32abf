// Lays out dist/ of the package: the scripts from src, with the wasm put into the ones that carry it.
// Usage: node build.mjs WASM OUT

import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const [wasm, out] = process.argv.slice(2);
const here = fileURLToPath(new URL('.', import.meta.url));
const dist = join(out, 'dist');
const bytes = await readFile(wasm);

/**
 * A string literal with one character for each byte: the lower half of its code is the byte. Bytes that are control
 * characters are put 256 above, where letters are, so that no tool on the way takes the script for something else.
 */
function literal() {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte < 32 || (byte > 126 && byte < 160) ? byte + 256 : byte));
  return `'${text.join('').replace(/[\\']/g, '\\$&')}'`;
}

const inlined = {
  name: 'inlined',
  setup(builder) {
    builder.onResolve({ filter: /\/inlined\.js$/ }, () => ({ path: 'inlined', namespace: 'inlined' }));
    builder.onLoad({ filter: /.*/, namespace: 'inlined' }, () => ({
      contents: `export default ${literal()};`,
      loader: 'js',
    }));
  },
};

for (const [format, extension] of [
  ['esm', '.js'],
  ['cjs', '.cjs'],
]) {
  await build({
    absWorkingDir: here,
    entryPoints: ['src/index.ts', 'src/slim.ts'],
    outdir: dist,
    outExtension: { '.js': extension },
    // Each entry is whole in its file. With a file between them, a bundler that takes "sideEffects: false" at its word
    // would go past the entry that provides the wasm, and the slim entry would find the wasm of the other.
    bundle: true,
    format,
    // Any bundler that is younger than the engines can read this; nothing is left for it to translate.
    target: 'es2022',
    charset: 'utf8',
    minifySyntax: true,
    minifyWhitespace: true,
    logLevel: 'warning',
    plugins: [inlined],
  });
}

await mkdir(join(out, 'slim'), { recursive: true });
const types = await readFile(join(here, 'src/types.d.ts'), 'utf8');
const slim = await readFile(join(here, 'src/slim-types.d.ts'), 'utf8');
for (const [extension, script] of [
  ['.d.ts', './index.js'],
  ['.d.cts', './index.cjs'],
]) {
  await writeFile(join(dist, `index${extension}`), types);
  await writeFile(join(dist, `slim${extension}`), slim.replace('./types.js', script));
}
// Resolvers from before `exports` look for a folder of that name.
await writeFile(
  join(out, 'slim/package.json'),
  `${JSON.stringify({ main: '../dist/slim.cjs', module: '../dist/slim.js', types: '../dist/slim.d.cts' }, null, 2)}\n`,
);
for (const file of ['package.json', 'README.md', 'CHANGELOG.md']) await copyFile(join(here, file), join(out, file));
await copyFile(wasm, join(out, 'panglu.wasm'));
