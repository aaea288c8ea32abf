// Measures the download size of the package for a page, with the best compression of a server.

import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** The files that a page downloads for each way of using the package. */
const WAYS = {
  'panglu/slim and its wasm': ['dist/slim.js', 'panglu.wasm'],
  panglu: ['dist/index.js'],
  'panglu/addresses/slim and its wasm': ['dist/addresses-slim.js', 'addresses.wasm'],
  'panglu/addresses': ['dist/addresses.js'],
};

/** The bytes for each way of use. Each file is compressed separately, as it is downloaded separately. */
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

/** Collects a file and its relative imports, so that glue code moved to another file still counts. */
async function collect(file, files) {
  if (files.has(file)) return;
  const bytes = await readFile(file);
  files.set(file, bytes);
  if (!file.endsWith('.js')) return;
  for (const [, specifier] of bytes.toString().matchAll(/(?:from|import)\s*["'](\.{1,2}\/[^"']+)["']/g)) {
    await collect(join(dirname(file), specifier), files);
  }
}
