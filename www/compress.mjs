// Writes a brotli and a gzip copy beside every file of a folder that shrinks, as static servers look for them (nginx's
// `brotli_static` and `gzip_static`, Caddy's `precompressed`, sirv). `cargo xtask build` runs it on the built pages.

import { createReadStream, createWriteStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';

/** profile.json is not among them: a deployment edits it, and a copy of its old content would be served instead. */
const SHRINKS = /\.(?:html|js|mjs|css|svg|wasm)$/;

/** @param {number} size of the file, which lets brotli choose its window */
const brotli = (size) =>
  createBrotliCompress({
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: size },
  });

/** @param {string} folder with the files, also in its subfolders */
export async function compress(folder) {
  const files = (await readdir(folder, { recursive: true })).filter((name) => SHRINKS.test(name)).map((name) => join(folder, name));
  const write = (file, ending, encoder) => pipeline(createReadStream(file), encoder, createWriteStream(file + ending));
  await Promise.all(
    files.map(async (file) => {
      const { size } = await stat(file);
      await Promise.all([
        write(file, '.br', brotli(size)),
        write(file, '.gz', createGzip({ level: constants.Z_BEST_COMPRESSION })),
      ]);
    }),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await compress(process.argv[2]);
