// Bundles the workers that keep the pages for when there is no network, each with the list of files that it keeps.
// `cargo xtask build` runs it on the built pages, when no file changes any more: node workers.mjs FOLDER.

import { createHash } from 'node:crypto';
import { copyFile, readFile, readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { NAMED_BY_DIGEST } from './headers.mjs';

/** What a page may ask for. The settings, which a deployment edits, are kept in another way; what browsers ask for by themselves, not at all. */
const KEPT = /\.(?:html|js|css|svg|wasm)$/;

/**
 * The audience's page has a worker of its own, because people who watch do not need the console. The console's has all files: the
 * audience's page is below it, and would otherwise get old files for a new page.
 */
const WORKERS = {
  'worker.js': /^/,
  'watch-worker.js': /^(?:watch\.html$|watch\/|element\/|vendor\/)/,
};
const REMOVAL = 'remove-worker.js';

const digest = (algorithm, encoding, content) => createHash(algorithm).update(content).digest(encoding);

/** A file as the library's list has it. One whose name holds its digest may come from what the browser has. */
function entry(url, content) {
  return {
    url,
    revision: NAMED_BY_DIGEST.test(`/${url}`) ? null : digest('sha256', 'hex', content).slice(0, 16),
    integrity: `sha384-${digest('sha384', 'base64', content)}`,
  };
}

/** @param {string} folder with the built pages */
export async function addWorkers(folder) {
  const names = (await readdir(folder, { recursive: true })).map((name) => name.split(sep).join('/')).sort();
  const kept = names.filter((name) => KEPT.test(name) && !(name in WORKERS) && name !== REMOVAL);
  const files = await Promise.all(kept.map(async (name) => entry(name, await readFile(join(folder, name)))));
  for (const [worker, needed] of Object.entries(WORKERS)) {
    await build({
      entryPoints: [fileURLToPath(new URL('workers/offline.js', import.meta.url))],
      outfile: join(folder, worker),
      bundle: true,
      minify: true,
      target: 'es2022',
      logLevel: 'warning',
      define: {
        PANGLU_FILES: JSON.stringify(files.filter(({ url }) => needed.test(url))),
        'process.env.NODE_ENV': '"production"',
      },
    });
  }
  await copyFile(new URL('workers/remove.js', import.meta.url), join(folder, REMOVAL));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await addWorkers(process.argv[2]);
