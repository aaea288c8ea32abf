// Builds <panglu-player> for pages: the script, and the two parts of the wasm beside it. Usage: node player.mjs WORK OUT, where WORK has the
// output of wasm-bindgen and wasm-opt.

import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { bundle } from './bundle.mjs';

const [work, out] = process.argv.slice(2);
const wasm = join(work, 'panglu-player.wasm');

await mkdir(out, { recursive: true });
await bundle({
  script: '../../element/js/page.ts',
  outfile: join(out, 'panglu-player.js'),
  glue: join(work, 'panglu-player.js'),
  wasm,
  minify: true,
});
for (const file of ['panglu-player.wasm', 'panglu-player-deferred.wasm']) await copyFile(join(work, file), join(out, file));
