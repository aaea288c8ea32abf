// Reads a QR code that a page has drawn, as a phone would.

import jsQR from 'jsqr';

/** How many pixels a module gets. */
const SCALE = 4;

/** The text of a code, drawn as one path of unit squares such as `M3 4h1v1h-1z`. */
export async function readQrCode(svg) {
  const [path, box] = await svg.evaluate((svg) => [svg.querySelector('path').getAttribute('d'), svg.getAttribute('viewBox')]);
  const [left, top, width] = box.split(' ').map(Number);
  const side = width * SCALE;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let row = 0; row < SCALE; row += 1) {
      const start = (((y - top) * SCALE + row) * side + (x - left) * SCALE) * 4;
      for (let pixel = 0; pixel < SCALE; pixel += 1) pixels.fill(0, start + pixel * 4, start + pixel * 4 + 3);
    }
  }
  return jsQR(pixels, side, side)?.data;
}
