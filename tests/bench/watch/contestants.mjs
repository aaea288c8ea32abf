// The pages that are measured: ours, and one for each peer, made of the peers' published files.

import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compress } from '../../../www/compress.mjs';
import { startPageServer } from '../../origin/page-server.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Which file of a package is served under which name. */
const PEER_FILES = {
  'mpegts.js': 'mpegts.js/dist/mpegts.js',
  'xgplayer.js': 'xgplayer/dist/index.min.js',
  'xgplayer.css': 'xgplayer/dist/index.min.css',
  'xgplayer-flv.js': 'xgplayer-flv/dist/index.min.js',
  'tcplayer-next.js': 'tcplayer.js/dist/tcplayer.v4.9.1.min.js',
  'tcplayer-next.css': 'tcplayer.js/dist/tcplayer.min.css',
};
const PEER_PAGES = {
  'bare.html': 'bare mpegts.js (the limit)',
  'xgplayer.html': 'xgplayer',
  'tcplayer-next.html': 'tcplayer.js 4.9.1',
};

/** What every other page is compared with. */
export const LIMIT = PEER_PAGES['bare.html'];

/** The players that others made; the rest of a page is its own. Ours has them in `vendor`. */
export const ENGINE = /^\/(?:vendor\/|mpegts|xgplayer|tcplayer-next)(?!.*\.html$)/;

/**
 * Serves every contestant's page, compressed alike.
 * @param {object} options
 * @param {string} options.root our pages
 * @param {object} options.profile our settings
 * @param {string} options.room the query of a watch link
 * @param {string} options.flv the address of that room's stream
 * @returns {Promise<{ contestants: { name: string, url: string }[], close: () => Promise<void> }>}
 */
export async function serveContestants({ root, profile, room, flv }) {
  const peersRoot = await mkdtemp(join(tmpdir(), 'panglu-bench-'));
  const copies = [
    ...Object.entries(PEER_FILES).map(([name, path]) => [name, here(`../node_modules/${path}`)]),
    ...Object.keys(PEER_PAGES).map((name) => [name, here(name)]),
  ];
  await Promise.all(copies.map(([name, path]) => copyFile(path, join(peersRoot, name))));
  await compress(peersRoot);
  const pages = await startPageServer({ root, profile });
  // Their pages have scripts and styles within their HTML.
  const peers = await startPageServer({ root: peersRoot, profile, headers: () => ({}) });
  const query = new URLSearchParams({ url: flv });
  return {
    contestants: [
      ...Object.entries(PEER_PAGES).map(([page, name]) => ({ name, url: `${peers.base}/${page}?${query}` })),
      { name: 'watch link, TcPlayer', url: `${pages.base}/watch?${room}` },
      { name: 'watch link, plain', url: `${pages.base}/watch?${room}&player=plain` },
    ],
    close: () => Promise.all([pages.close(), peers.close(), rm(peersRoot, { recursive: true })]),
  };
}
