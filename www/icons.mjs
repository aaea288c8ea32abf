// Draws the icons that systems want as pixels from `icons/panglu.svg`. `cargo xtask build` runs it on the built pages.

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg, initWasm } from '@resvg/resvg-wasm';

/** Systems cut these to a shape of their own, so they have no round corners and more around the drawing. */
function toBeCut(svg) {
  const plate = '<rect width="64" height="64" rx="16"';
  const view = 'viewBox="0 0 64 64"';
  if (!svg.includes(plate) || !svg.includes(view)) throw new Error('www/icons/panglu.svg has another plate: mend www/icons.mjs');
  return svg.replace(view, 'viewBox="-8 -8 80 80"').replace(plate, '<rect x="-8" y="-8" width="80" height="80"');
}

const whole = (svg) => svg;
const ICONS = {
  'panglu-192.png': { size: 192, drawing: whole },
  'panglu-512.png': { size: 512, drawing: whole },
  'panglu-maskable-512.png': { size: 512, drawing: toBeCut },
  'apple-touch-icon.png': { size: 180, drawing: toBeCut },
};

const folder = join(process.argv[2], 'icons');
const svg = await readFile(new URL('icons/panglu.svg', import.meta.url), 'utf8');
await initWasm(await readFile(new URL(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))));
await mkdir(folder, { recursive: true });
for (const [name, { size, drawing }] of Object.entries(ICONS)) {
  const image = new Resvg(drawing(svg), { fitTo: { mode: 'width', value: size } });
  await writeFile(join(folder, name), image.render().asPng());
}
