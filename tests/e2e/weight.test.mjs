// What the audience loads before its first frame, and an operator before the box can be used: only what is needed, and no more of it
// than was agreed.

import assert from 'node:assert/strict';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { CAMERA, PAGES, ROOM, moves, openBrowser, openPage, openSite, publish } from './fixtures.mjs';

const browser = await openBrowser();
const site = await openSite();
await publish(site.origin, CAMERA);

/** The page, without the players that others made. */
const PAGE = [
  'watch.html',
  'watch/boot.js',
  'watch/page.css',
  'watch/watch.js',
  'element/panglu-player.js',
  'element/panglu-player.wasm',
];
/** What a deployment edits, and the page's small picture, which browsers may or may not ask for. */
const BESIDE = ['profile.json', 'watch/panglu.svg'];
const ENGINES = {
  plain: ['vendor/mpegts.js'],
  // TcPlayer asks for its statistics, and gets an empty script instead.
  tcplayer: ['vendor/mpegts.js', 'vendor/TcPlayer.js', 'vendor/tcplayer/no-statistics.js'],
};
/** In bytes of brotli. A change that needs more says why. */
const MOST = { page: 61_440, plain: 113_152, tcplayer: 131_072 };

/** What opens the console: scripts, styles and wasm, without what arrives when it is first shown. In bytes of brotli. */
const MOST_CONSOLE = 225_280;

const sizeOf = async (files) => {
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(PAGES, `${file}.br`))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
};

for (const [engine, scripts] of Object.entries(ENGINES)) {
  test(`before its first frame, ${engine} loads what it needs and nothing else`, async (t) => {
    const { page } = await openPage(t, browser, site);
    const asked = [];
    page.on('request', (request) => {
      const { host, pathname } = new URL(request.url());
      if (host === site.hosts[0]) asked.push(pathname.slice(1));
    });
    await page.goto(site.url(`/watch?${ROOM}&player=${engine}`));
    await moves(page);
    const later = asked.findIndex((path) => path.endsWith('-deferred.wasm'));
    assert.notEqual(later, -1, 'the rest of the player comes after the picture');
    const before = new Set(asked.slice(0, later).map((path) => (path === 'watch' ? 'watch.html' : path)));
    for (const file of BESIDE) before.delete(file);
    assert.deepEqual([...before].sort(), [...PAGE, ...scripts].sort());
  });

  test(`what ${engine} loads before its first frame has not grown`, async () => {
    const bytes = await sizeOf([...PAGE, ...scripts]);
    assert.ok(bytes <= MOST[engine], `${bytes} bytes are more than ${MOST[engine]}`);
  });
}

test('the page without its players has not grown', async () => {
  const bytes = await sizeOf(PAGE);
  assert.ok(bytes <= MOST.page, `${bytes} bytes are more than ${MOST.page}`);
});

test('the console opens without its answers, rooms and lists, and has not grown', async (t) => {
  const { page } = await openPage(t, browser, site);
  const asked = new Set();
  page.on('request', (request) => {
    const { host, pathname } = new URL(request.url());
    if (host === site.hosts[0]) asked.add(pathname.slice(1));
  });
  await page.goto(site.url('/'));
  await page.locator('#ask:focus').waitFor();
  const opening = (await readFile(join(PAGES, 'index.html'), 'utf8')).matchAll(
    /\b(?:src|href)="(?:\.\/)?([^"]+\.(?:js|css|wasm))"/g,
  );
  const files = [...new Set([...opening].map(([, file]) => file))];
  for (const file of files) assert.ok(asked.has(file), `${file} is loaded`);
  const bytes = await sizeOf(files);
  assert.ok(bytes <= MOST_CONSOLE, `${bytes} bytes are more than ${MOST_CONSOLE}`);
  // Only what recognises texts comes unasked; without a picture there is no player.
  await page.locator('#ask').fill('40000411');
  await page.locator('[data-card="code"]').waitFor();
  const later = [...asked].filter((file) => !files.includes(file) && /\.(?:js|wasm)$/.test(file));
  assert.ok(later.some((file) => file.endsWith('-answers.wasm')));
  for (const file of later) assert.doesNotMatch(file, /-(?:room|tabs|lists)\.wasm$|panglu-player/);
});
