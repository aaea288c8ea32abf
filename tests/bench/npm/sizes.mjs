// What a page downloads, compressed as a server would once and for all.

import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** What a customer's page fetches, by the way the package is used. */
const WAYS = {
  'panglu/slim and its wasm': ['dist/slim.js', 'panglu.wasm'],
  panglu: ['dist/index.js'],
  'panglu/addresses/slim and its wasm': ['dist/addresses-slim.js', 'addresses.wasm'],
  'panglu/addresses': ['dist/addresses.js'],
};

/** Bytes by way of use: each file is compressed by itself, as it is fetched by itself. */
export async function measureSizes(packageFolder) {
  const sizes = {};
  for (const [way, entries] of Object.entries(WAYS)) {
    const files = new Map();
    for (const entry of entries) await collect(join(packageFolder, entry), files);
    sizes[way] = { brotli: 0, gzip: 0, plain: 0 };
    for (const bytes of files.values()) {
      sizes[way].brotli += brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
      sizes[way].gzip += gzipSync(bytes, { level: 9 }).length;
      sizes[way].plain += bytes.length;
    }
  }
  return sizes;
}

/** A file and whatever it imports beside itself: glue that is moved to another file is still glue. */
async function collect(file, files) {
  if (files.has(file)) return;
  const bytes = await readFile(file);
  files.set(file, bytes);
  if (!file.endsWith('.js')) return;
  for (const [, specifier] of bytes.toString().matchAll(/(?:from|import)\s*["'](\.{1,2}\/[^"']+)["']/g)) {
    await collect(join(dirname(file), specifier), files);
  }
}
