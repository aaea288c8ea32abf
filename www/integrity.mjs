// Writes into the built pages by which digests browsers know their scripts, styles and wasm: a file with another content is refused.
// `cargo xtask build` runs it: node integrity.mjs FOLDER. Files that are loaded later have theirs in a <meta>, from which
// `watch/watch.js`, `crates/player/src/scripts.rs` and `crates/viewer/src/components/player_script.rs` take them; those of the element
// are in its script, see `crates/wasm/npm/player.mjs`, and those of the console's chunks in theirs, see `crates/xtask/src/build/console.rs`.

import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const PLAYERS = ['vendor/TcPlayer.js', 'vendor/mpegts.js', 'vendor/hls.light.min.js'];
const ELEMENT = 'element/panglu-player.js';
const AROUND = ['watch/around.js', 'watch/around_bg.wasm', 'watch/around.css'];

/** The pages, with what they load later. All of them name their files from the folder, by their `base`. */
const PAGES = {
  'index.html': [...PLAYERS, ELEMENT],
  'watch.html': [...PLAYERS, ...AROUND],
  'watch/index.html': [...PLAYERS, ...AROUND],
  'live.html': [],
  'live/index.html': [],
};

const TAG = /<(?:script|link)\b[^>]*>/g;
const LOADED = /<script\b|\brel="(?:stylesheet|modulepreload|preload)"/;
const ADDRESS = /\b(?:src|href)="(?:\.\/)?([^"]+)"/;

/** A deployment edits it. */
const SETTINGS = 'profile.json';

/** After it the list is put, which belongs before everything that may need it. */
const BEFORE_LIST = '<meta name="referrer" content="no-referrer" />';

/** @param {string} folder with the built pages */
export async function addIntegrity(folder) {
  const digestOf = async (file) =>
    `sha256-${createHash('sha256')
      .update(await readFile(join(folder, file)))
      .digest('base64')}`;

  async function withDigest(tag) {
    const [, file] = ADDRESS.exec(tag) ?? [];
    const bare = tag.replace(' data-integrity="none"', '');
    if (file === undefined || file === SETTINGS || !LOADED.test(tag)) return bare;
    // A page in a sandboxed frame has no origin, so its own files come from another one, and only an answer to `cors` is checked.
    const cors = tag.includes('crossorigin=') ? '' : ' crossorigin="anonymous"';
    return bare.replace(ADDRESS, (address) => `${address} integrity="${digest.get(file)}"${cors}`);
  }

  const digest = new Map();
  for (const [page, later] of Object.entries(PAGES)) {
    const text = await readFile(join(folder, page), 'utf8');
    const tags = text.match(TAG).filter((tag) => LOADED.test(tag));
    const files = tags.map((tag) => ADDRESS.exec(tag)?.[1]).filter((file) => file !== undefined && file !== SETTINGS);
    for (const file of [...files, ...later]) digest.set(file, await digestOf(file));
    const changed = await Promise.all(text.match(TAG).map(withDigest));
    const list = later.map((file) => `${file} ${digest.get(file)}`).join(' ');
    if (!text.includes(BEFORE_LIST)) throw new Error(`${page} has no ${BEFORE_LIST}: mend www/integrity.mjs`);
    const marked = text
      .replace(TAG, () => changed.shift())
      .replace(BEFORE_LIST, `${BEFORE_LIST}\n    <meta name="panglu-integrity" content="${list}" />`);
    await writeFile(join(folder, page), marked);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await addIntegrity(process.argv[2]);
