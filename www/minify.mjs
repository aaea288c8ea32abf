// Shrinks what is written by hand of the audience's pages: scripts and styles, and HTML by its comments.
// `cargo xtask build` runs it: node minify.mjs FOLDER.

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';

/** The oldest language that each may be written in again. */
const FILES = {
  'watch/boot.js': 'es5',
  'watch/watch.js': 'es2022',
  'watch/embed.js': 'es2022',
  'watch/page.css': 'es2022',
  'watch/around.css': 'es2022',
  'live/start.js': 'es2022',
  'live/page.css': 'es2022',
  'live/base.css': 'es2022',
};

const folder = process.argv[2];
for (const [name, target] of Object.entries(FILES)) {
  const file = join(folder, name);
  const loader = name.endsWith('.css') ? 'css' : 'js';
  const { code } = await transform(await readFile(file, 'utf8'), { loader, target, minify: true, charset: 'utf8' });
  await writeFile(file, code);
}

for (const name of ['watch.html', 'watch/index.html', 'live.html', 'live/index.html']) {
  const file = join(folder, name);
  await writeFile(file, (await readFile(file, 'utf8')).replace(/\s*<!--.*?-->/gs, ''));
}
