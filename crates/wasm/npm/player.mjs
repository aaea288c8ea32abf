// Builds <panglu-player> for pages: the script, and the two parts of the wasm beside it. Usage: node player.mjs WORK OUT, where WORK has the
// output of wasm-bindgen and wasm-opt.

import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { bundle } from './bundle.mjs';

const [work, out] = process.argv.slice(2);
const wasm = join(work, 'panglu-player.wasm');
const chunk = join(work, 'panglu-player-deferred.wasm');

/** As fetch takes it, and as a value in a script. */
const integrity = async (file) =>
  JSON.stringify(
    `sha256-${createHash('sha256')
      .update(await readFile(file))
      .digest('base64')}`,
  );

await mkdir(out, { recursive: true });
await bundle({
  script: '../../element/js/page.ts',
  outfile: join(out, 'panglu-player.js'),
  glue: join(work, 'panglu-player.js'),
  wasm,
  minify: true,
  define: { WASM_INTEGRITY: await integrity(wasm), CHUNK_INTEGRITY: await integrity(chunk) },
});
for (const file of [wasm, chunk]) await copyFile(file, join(out, basename(file)));
