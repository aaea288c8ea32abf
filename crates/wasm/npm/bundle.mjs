// What the builds of the package and of the pages' element share: how scripts become one file, and how a wasm gets into it.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));

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

/** Resolves `#deferred` to another script of the package, which is loaded when it is needed. */
const deferring = (script) => ({
  name: 'deferred',
  setup(builder) {
    builder.onResolve({ filter: /^#deferred$/ }, () => ({ path: script, external: true }));
  },
});

/** Where `<panglu-player>` is. */
const ELEMENT = '../../element/js';

/** Style sheets become texts, as small as scripts. */
const styles = {
  name: 'styles',
  setup(builder) {
    builder.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'css', minify: true, target: 'es2022' });
      return { contents: code.trim(), loader: 'text' };
    });
  },
};

/** wasm-bindgen lists a module again for each function of it that is called. It is the same module, but bundlers warn. */
const listedOnce = (glue) => ({
  name: 'glue',
  setup(builder) {
    builder.onLoad({ filter: /\.js$/ }, async ({ path }) => {
      if (path !== glue) return undefined;
      const text = await readFile(path, 'utf8');
      return { contents: text.replaceAll(/^( *"(\.\/snippets\/[^"]+)": import\d+,\n)(?: *"\2": import\d+,\n)+/gm, '$1') };
    });
  },
});

/** Bundles a script with the glue code of its wasm, and with the wasm itself if it asks for it. */
export async function bundle({ script, outfile, format = 'esm', glue, wasm, deferred, minify = false, define = {} }) {
  await build({
    absWorkingDir: here,
    entryPoints: [script],
    outfile,
    // Each entry is complete in its file. If entries shared a file, a bundler that trusts "sideEffects: false" could
    // skip the entry that provides the wasm, and the slim entry would find the wasm of the other one.
    bundle: true,
    format,
    // Any bundler newer than the supported engines can read this, so there is nothing to translate.
    target: 'es2022',
    charset: 'utf8',
    minifySyntax: true,
    minifyWhitespace: true,
    minifyIdentifiers: minify,
    // wasm-bindgen's warnings for whoever calls it wrongly. Pages need not load them.
    drop: minify ? ['console'] : [],
    logLevel: 'warning',
    define,
    alias: { '#glue': glue, '#chunks': join(here, ELEMENT, 'chunks.ts') },
    plugins: [carrying(wasm), deferring(deferred), listedOnce(glue), styles],
  });
}
