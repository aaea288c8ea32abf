// A file that is not the one that the page was built with is refused, be it for one byte, and people are told in words. What the page can
// do without the file goes on.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CAMERA, ROOM, moves, openBrowser, openPage, openSite, phase, publish, until } from './fixtures.mjs';

const browser = await openBrowser();
const site = await openSite();
await publish(site.origin, CAMERA);

const CONSOLE = `/?${ROOM}`;
const WATCH = `/watch?${ROOM}`;

/** Sends a file with one byte more: scripts and styles mean the same with it, and wasm ends in a custom section of no meaning. */
async function alter(route) {
  const answer = await route.fetch();
  const body = await answer.body();
  const more = answer.headers()['content-type'].startsWith('application/wasm') ? [0, 1, 0] : [10];
  // Another file has another tag, or the server would say that the browser has the right one.
  const { etag, 'last-modified': date, ...headers } = answer.headers();
  await route.fulfill({ response: answer, headers, body: Buffer.concat([body, Buffer.from(more)]) });
}

async function openAltered(t, file, path) {
  const { page, faults } = await openPage(t, browser, site);
  let times = 0;
  await page.route(file, (route) => {
    times += 1;
    return alter(route);
  });
  await page.goto(site.url(path));
  return { page, faults, wasAsked: () => times > 0 };
}

/** What the browser writes to its console when it refuses a file. */
const refusals = (faults) => faults.filter((fault) => /integrity/i.test(fault));

const NEEDED = [
  ['**/start-*.js', CONSOLE],
  ['**/panglu-viewer-*.js', CONSOLE],
  ['**/panglu-viewer-*_bg.wasm', CONSOLE],
  ['**/watch/watch.js', WATCH],
  ['**/element/panglu-player.js', WATCH],
];

for (const [file, path] of NEEDED) {
  test(`${path}: ${file} with a byte more is refused, and the page says so`, async (t) => {
    const { page } = await openAltered(t, file, path);
    const alert = page.locator('#boot[role=alert][data-cause=altered]');
    await alert.waitFor();
    for (const words of [/is not the one that belongs to it/, /与发布的版本不一致/]) assert.match(await alert.innerText(), words);
    // Several files may match, and the answers to some be still on their way.
    await page.unrouteAll({ behavior: 'wait' });
    await alert.getByRole('button', { name: 'Try again · 重试' }).click();
    await moves(page);
  });
}

test('the script that watches over the start is refused as well, and the page starts without it', async (t) => {
  const { page, faults } = await openAltered(t, '**/watch/boot.js', WATCH);
  await moves(page);
  assert.match(refusals(faults).join('\n'), /boot\.js/);
});

for (const [file, path] of [
  ['**/base-*.css', CONSOLE],
  ['**/watch/page.css', WATCH],
])
  test(`${path}: styles that were changed are refused, the page says so and goes on without them`, async (t) => {
    const { page } = await openAltered(t, file, path);
    await page.locator('#boot[data-cause=altered]').waitFor();
    await moves(page);
    assert.match(await page.locator('#boot').innerText(), /is not the one that belongs to it/);
  });

test('the player’s own wasm is refused, and the player says so until the right one comes', async (t) => {
  const { page } = await openAltered(t, '**/element/panglu-player.wasm', WATCH);
  await phase(page, 'engine-missing');
  await page.getByText('The player could not be loaded.').waitFor();
  await page.unroute('**/element/panglu-player.wasm');
  await moves(page);
});

test('the second part of the player is refused while the picture moves, and comes when it is the right one', async (t) => {
  const { page, faults } = await openAltered(t, '**/element/panglu-player-deferred.wasm', WATCH);
  await moves(page);
  await until(() => refusals(faults).length > 0);
  assert.equal(await page.locator('panglu-player [part~=play]').count(), 0);
  await page.unroute('**/element/panglu-player-deferred.wasm');
  await phase(page, 'playing');
});

test('a changed TcPlayer is refused, and the plain player takes its place', async (t) => {
  const { page, faults } = await openAltered(t, '**/vendor/TcPlayer.js', `${WATCH}&player=tcplayer`);
  await page.locator('panglu-player[data-engine=plain]').waitFor();
  await moves(page);
  assert.match(refusals(faults).join('\n'), /TcPlayer\.js/);
});

test('a changed mpegts.js is refused, and the player says so until the right one comes', async (t) => {
  const { page, faults } = await openAltered(t, '**/vendor/mpegts.js', `${WATCH}&player=plain`);
  await page.getByText('The player could not be downloaded.').waitFor();
  assert.match(refusals(faults).join('\n'), /mpegts\.js/);
  await page.unroute('**/vendor/mpegts.js');
  await moves(page);
});

for (const file of ['around.js', 'around_bg.wasm', 'around.css'])
  test(`${file} is refused when it was changed, and the picture goes on without it`, async (t) => {
    const { page, faults, wasAsked } = await openAltered(t, `**/watch/${file}`, WATCH);
    await moves(page);
    await until(wasAsked);
    await until(() => refusals(faults).length > 0);
    assert.match(refusals(faults).join('\n'), new RegExp(file.replace('.', '\\.')));
    if (file !== 'around.css') assert.equal(await page.locator('header.bar').count(), 0);
    await phase(page, 'playing');
  });

test('every script, style and wasm that a page names is named with its digest, and all of them are right', async (t) => {
  for (const path of [CONSOLE, WATCH, '/watch/']) {
    const { page, faults } = await openPage(t, browser, site);
    await page.goto(site.url(path));
    if (path !== '/watch/') await moves(page);
    const bare = await page
      .locator('script, link[rel=stylesheet], link[rel=modulepreload], link[rel=preload]')
      .evaluateAll((tags) => tags.filter(({ integrity }) => !integrity).map(({ src, href }) => new URL(src ?? href).pathname));
    // A deployment edits its settings; and TcPlayer asks for its statistics, and gets an empty script.
    const known = ['/profile.json', '/vendor/tcplayer/no-statistics.js'];
    assert.deepEqual(
      bare.filter((file) => !known.includes(file)),
      [],
      path,
    );
    assert.deepEqual(faults, []);
  }
});
