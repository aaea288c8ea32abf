// <panglu-player> comes and goes: moving it does not restart it, removing it leaves nothing, many share a page.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CAMERA, ROOM, moves, openBrowser, openPage, openSite, publish, until } from './fixtures.mjs';

const browser = await openBrowser();
const site = await openSite();
await publish(site.origin, CAMERA);

const PLAYER = `<panglu-player ${ROOM} profile="profile.json" muted autoplay controls></panglu-player>`;
const viewers = () => site.origin.viewers(CAMERA);

/** @returns a function that counts what a page has: its listeners, and its nodes, also those outside the document */
async function counter(page) {
  const session = await page.context().newCDPSession(page);
  return async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners: listeners } = await session.send('Memory.getDOMCounters');
    return { nodes, listeners, scripts: await page.evaluate(() => document.scripts.length) };
  };
}

for (const engine of ['tcplayer', 'plain']) {
  test(`moving it in the page does not restart it: ${engine}`, async (t) => {
    const { page } = await openPage(t, browser, site);
    await page.goto(site.page(`${PLAYER.replace('muted', `muted engine="${engine}"`)}<main></main>`));
    await moves(page);
    const asked = site.origin.requests()[`/live/${CAMERA}.flv`];
    const same = await page.evaluate(() => {
      const player = document.querySelector('panglu-player');
      const video = player.shadowRoot.querySelector('video');
      document.querySelector('main').append(player);
      const element = player.shadowRoot.querySelector('video');
      delete element.firstSeenAt;
      return video === element;
    });
    assert.ok(same);
    await moves(page);
    assert.equal(site.origin.requests()[`/live/${CAMERA}.flv`], asked);
    assert.equal(viewers(), 1);
  });
}

test('removing it closes its connection and takes its nodes along', async (t) => {
  const { page, faults } = await openPage(t, browser, site);
  await page.goto(site.page(PLAYER));
  await moves(page);
  const left = await page.evaluate(async () => {
    const player = document.querySelector('panglu-player');
    player.remove();
    await new Promise((resolve) => setTimeout(resolve));
    return {
      nodes: player.shadowRoot.childNodes.length,
      state: player.dataset.state,
      containers: document.querySelectorAll('[id^="panglu"]').length,
    };
  });
  assert.deepEqual(left, { nodes: 0, state: 'idle', containers: 0 });
  await until(() => viewers() === 0);
  await page.evaluate(() => document.body.append(document.createElement('panglu-player')));
  assert.deepEqual(faults, []);
});

test('it plays again when it is put back', async (t) => {
  const { page } = await openPage(t, browser, site);
  await page.goto(site.page(PLAYER));
  await moves(page);
  await page.evaluate(() => {
    window.player = document.querySelector('panglu-player');
    window.player.remove();
  });
  await until(() => viewers() === 0);
  await page.evaluate(() => document.body.append(window.player));
  await moves(page);
});

test('fifty mounts leave one connection and no listeners', async (t) => {
  const { page, faults } = await openPage(t, browser, site);
  await page.goto(site.page(PLAYER.replace('muted', 'muted engine="plain"')));
  await moves(page);
  const counted = await counter(page);
  const mount = (times) =>
    page.evaluate(async (times) => {
      for (let time = 0; time < times; time += 1) {
        const old = document.querySelector('panglu-player');
        const next = old.cloneNode();
        old.replaceWith(next);
        // Most of them are gone before their player has started.
        await new Promise((resolve) => setTimeout(resolve, (time % 5) * 20));
      }
    }, times);
  await mount(10);
  await moves(page);
  const before = await counted();
  await mount(50);
  await moves(page);
  const afterwards = await counted();
  assert.equal(await page.evaluate(() => document.querySelectorAll('panglu-player').length), 1);
  await until(() => viewers() === 1);
  // A few come and go with the state of the stream; fifty elements would be thousands.
  assert.ok(afterwards.listeners < before.listeners + 60, JSON.stringify({ before, afterwards }));
  assert.ok(afterwards.nodes < before.nodes + 200, JSON.stringify({ before, afterwards }));
  assert.deepEqual(faults, []);
});

const PHONE = 'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0 Mobile Safari/537.36';

for (const [engine, where, userAgent] of [
  ['tcplayer', 'a computer'],
  // TcPlayer does other things there.
  ['tcplayer', 'a phone', PHONE],
  ['plain', 'a computer'],
]) {
  test(`a hundred reconnects leave no nodes, listeners or scripts: ${engine} on ${where}`, async (t) => {
    const { page, faults } = await openPage(t, browser, site, { userAgent });
    const flv = `${site.origin.httpBase}/live/${CAMERA}.flv`;
    await page.goto(site.page(`<panglu-player flv="${flv}" engine="${engine}" muted autoplay controls></panglu-player>`));
    await moves(page);
    const counted = await counter(page);
    const reconnect = (times) =>
      page.evaluate(async (times) => {
        const player = document.querySelector('panglu-player');
        const [address, done = 0] = player.flv.split('?');
        for (let time = 1; time <= times; time += 1) {
          const playing = new Promise((resolve) => player.addEventListener('playing', resolve, { once: true }));
          player.flv = `${address}?${Number(done) + time}`;
          await playing;
        }
      }, times);
    await reconnect(10);
    await moves(page);
    const before = await counted();
    await reconnect(100);
    await moves(page);
    const afterwards = await counted();
    // A few come and go with the state of the stream; one for each reconnect would be a hundred.
    for (const what of ['nodes', 'listeners', 'scripts']) {
      assert.ok(afterwards[what] < before[what] + 20, `${what}: ${JSON.stringify({ before, afterwards })}`);
    }
    await until(() => viewers() === 1);
    assert.deepEqual(faults, []);
  });
}

test('six on one page play at once, each with its own sound', async (t) => {
  const { page, faults } = await openPage(t, browser, site);
  const six = Array.from({ length: 6 }, (_, index) =>
    PLAYER.replace('<panglu-player', `<panglu-player id="p${index}" engine="${index % 2 ? 'plain' : 'tcplayer'}"`),
  );
  await page.goto(site.page(`<style>panglu-player { width: 320px }</style>${six.join('')}`));
  for (let index = 0; index < 6; index += 1) await moves(page, `#p${index}`);
  await page.evaluate(() => (document.querySelector('#p3').muted = false));
  const muted = await page.evaluate(() =>
    [...document.querySelectorAll('panglu-player')].map((player) => player.shadowRoot.querySelector('video').muted),
  );
  assert.deepEqual(muted, [true, true, true, false, true, true]);
  await page.evaluate(() => document.querySelector('#p3').remove());
  await until(() => viewers() === 5);
  assert.deepEqual(faults, []);
});

test('it plays under a strict content security policy', async (t) => {
  const { page, faults } = await openPage(t, browser, site);
  const policy = [
    "default-src 'none'",
    "style-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval'",
    `connect-src 'self' ${site.origin.httpBase}`,
    "img-src 'self' data:",
    'media-src blob:',
    'worker-src blob:',
  ].join('; ');
  // The vendor's player sets styles that such a page forbids; then the plain one plays in its place.
  for (const engine of ['plain', 'auto']) {
    const player = PLAYER.replace('muted', `muted engine="${engine}"`);
    await page.goto(site.page(player, { headers: { 'Content-Security-Policy': policy } }));
    await moves(page);
    const { width, height } = await page.locator('panglu-player video').boundingBox();
    assert.ok(width > 1000 && Math.abs(width / height - 16 / 9) < 0.1, `the styles are there: ${width} × ${height}`);
    if (engine === 'plain') assert.deepEqual(faults, []);
  }
});

test('without its wasm it says so, and starts once it arrives', async (t) => {
  const { page } = await openPage(t, browser, site);
  await page.route('**/panglu-player.wasm', (route) => route.abort());
  await page.goto(site.page(PLAYER));
  await page.locator('panglu-player[data-state="failed"][data-cause="engine-missing"]').waitFor();
  assert.match(await page.locator('panglu-player [part="sentence"]').textContent(), /could not be loaded.*\n.*播放器加载失败/);
  await page.unroute('**/panglu-player.wasm');
  await moves(page);
});
