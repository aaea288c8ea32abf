// The players that ours is compared with, each on a page of its own, set up as its makers say.

import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PAGES } from './site.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const PAGES_OF_PEERS = ['mpegts.html', 'hls.html', 'tcplayer.html', 'tcplayer-next.html', 'xgplayer.html'];

/** Which file is served under which name; the engines are those of our pages. */
const FILES = {
  'mpegts.js': join(PAGES, 'vendor/mpegts.js'),
  'hls.js': join(PAGES, 'vendor/hls.light.min.js'),
  'TcPlayer.js': join(PAGES, 'vendor/TcPlayer.js'),
  'xgplayer.js': here('node_modules/xgplayer/dist/index.min.js'),
  'xgplayer.css': here('node_modules/xgplayer/dist/index.min.css'),
  'xgplayer-flv.js': here('node_modules/xgplayer-flv/dist/index.min.js'),
  'xgplayer-hls.js': here('node_modules/xgplayer-hls/dist/index.min.js'),
  'tcplayer-next.js': here('node_modules/tcplayer.js/dist/tcplayer.v4.9.1.min.js'),
  'tcplayer-next.css': here('node_modules/tcplayer.js/dist/tcplayer.min.css'),
};

const PEERS = [
  { name: 'mpegts.js', page: 'mpegts.html', deliveries: ['flv'] },
  { name: 'hls.js', page: 'hls.html', deliveries: ['hls'] },
  { name: 'TcPlayer 2.2.1', page: 'tcplayer.html', deliveries: ['flv', 'hls'] },
  { name: 'tcplayer.js 4.9.1', page: 'tcplayer-next.html', deliveries: ['flv', 'hls'] },
  { name: 'xgplayer', page: 'xgplayer.html', deliveries: ['flv', 'hls'] },
];

/** Runs in the page: an error event that the page noted, or an error that people can read. */
function readPeer() {
  const event = document.documentElement?.dataset.words;
  const shown = [...document.querySelectorAll('.xgplayer-error, .vcp-error-tips, .vjs-error-display')].find(
    (box) => box.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && box.innerText.trim(),
  );
  const said = event ?? shown?.innerText.trim();
  return { state: said ? 'failed' : 'playing', causes: said ? [said] : [] };
}

function findPeersVideo() {
  return document.querySelector('video');
}

/**
 * @returns {Promise<{ peers: (import('./cell.mjs').Player & { deliveries: string[] })[], close: () => Promise<void> }>}
 */
export async function preparePeers() {
  const root = await mkdtemp(join(tmpdir(), 'panglu-peers-'));
  const pages = PAGES_OF_PEERS.map((name) => [name, here(`peers/${name}`)]);
  await Promise.all([...Object.entries(FILES), ...pages].map(([name, path]) => copyFile(path, join(root, name))));
  const peers = PEERS.map(({ name, page, deliveries }) => ({
    name,
    deliveries,
    root,
    anyWords: true,
    path({ proxy, pages, stream }, { delivery }) {
      const url = `${proxy.base}/live/${stream}.${{ flv: 'flv', hls: 'm3u8' }[delivery]}`;
      return `${pages.base}/${page}?${new URLSearchParams({ url })}`;
    },
    readSubject: readPeer,
    findVideo: findPeersVideo,
  }));
  return { peers, close: () => rm(root, { recursive: true }) };
}
