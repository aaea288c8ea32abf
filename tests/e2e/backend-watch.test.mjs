// The audience watches a play domain that checks signatures: the link has no key, and the backend gives addresses that expire.

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { HOST, openSystem } from './backend_site.mjs';
import { CAMERA, ROOM, moves, openBrowser, openPage, phase, until } from './fixtures.mjs';

const browser = await openBrowser();

/** The shortest validity there may be. */
const SHORT = { play_seconds: 30 };

const WATCH = `/watch?${ROOM}`;

/** Writes down what the page asks for and is answered, and every state of its player. */
async function watch(t, system, path, options) {
  const opened = await openPage(t, browser, system, options);
  const { page } = opened;
  const answers = [];
  page.on('response', (response) => {
    const { pathname, searchParams } = new URL(response.url());
    answers.push({ path: pathname, signed: searchParams.get('txSecret'), status: response.status() });
  });
  await page.addInitScript(() => {
    window.states = [];
    addEventListener('DOMContentLoaded', () => {
      const player = document.querySelector('panglu-player');
      player.addEventListener('statechange', ({ detail }) => window.states.push(detail.state));
    });
  });
  await page.goto(system.url(path));
  const of = (suffix) => answers.filter(({ path }) => path.endsWith(suffix));
  return { ...opened, of, states: () => page.evaluate(() => window.states) };
}

/** How far the picture is, in seconds of media. */
const position = (page) => page.locator('video').evaluate((video) => video.currentTime);

/** Resolves when the picture has gone on for a second since now. */
async function goesOn(page) {
  const from = await position(page);
  await page.waitForFunction(
    (from) => document.querySelector('panglu-player').shadowRoot.querySelector('video')?.currentTime >= from + 1,
    from,
  );
}

test('a link without a key plays on past the expiry of its first address, and nothing interrupts it', async (t) => {
  const system = await openSystem(t, SHORT);
  await system.goLive();
  const [flv, hls] = await Promise.all([watch(t, system, WATCH), watch(t, system, `${WATCH}&format=hls`)]);
  await Promise.all([moves(flv.page), moves(hls.page)]);
  const expiry = Date.now() / 1000 + SHORT.play_seconds;
  await until(() => Date.now() / 1000 > expiry);
  await Promise.all([goesOn(flv.page), goesOn(hls.page)]);

  assert.equal(flv.of('.flv').length, 1, 'the connection stays');
  assert.ok(flv.of('/play').length >= 2, 'the next address is there before it is needed');
  const playlists = hls.of('.m3u8');
  assert.ok(new Set(playlists.map(({ signed }) => signed)).size >= 2, 'the playlist is asked for by the next address');
  for (const { of, states, faults } of [flv, hls]) {
    assert.deepEqual(
      [...of('.flv'), ...of('.m3u8')].filter(({ status }) => status !== 200),
      [],
    );
    const told = await states();
    assert.deepEqual(told.slice(told.indexOf('playing')), ['playing'], 'the picture never stopped');
    assert.deepEqual(faults, []);
  }
});

test('an address that is refused is replaced, and a backend that is away is waited for', async (t) => {
  const system = await openSystem(t, SHORT);
  await system.goLive();
  const { page } = await watch(t, system, `${WATCH}&format=hls`);
  await moves(page);
  await system.leave();
  // The address expires, and there is nobody who gives another one.
  await phase(page, 'refused');
  await system.comeBack();
  await phase(page, 'playing');
  await goesOn(page);
});

test('without its backend the page says what the play domain answers', async (t) => {
  const system = await openSystem(t);
  await system.goLive();
  const { page } = await openPage(t, browser, system);
  await page.route('**/api/**', (route) => route.abort());
  await page.goto(system.url(WATCH));
  await phase(page, 'refused');
  await page.unroute('**/api/**');
  await phase(page, 'playing');
});

test('nothing that is signed leaves the player', async (t) => {
  const system = await openSystem(t);
  await system.goLive();
  const logged = [];
  const { page, of } = await watch(t, system, WATCH);
  page.on('console', (message) => logged.push(message.text()));
  await moves(page);
  const [{ signed }] = of('.flv');
  assert.match(signed, /^[0-9a-f]{32}$/, 'the stream is asked for by a signed address');
  const copy = page.getByRole('button', { name: /link/i }).first();
  await copy.waitFor();
  const told = await page.evaluate(() => {
    const player = document.querySelector('panglu-player');
    const stored = [localStorage, sessionStorage].map((storage) => JSON.stringify(storage));
    return [location.href, document.title, player.report(), player.outerHTML, document.body.innerHTML, ...stored].join('\n');
  });
  assert.ok(told.includes(`/live/${CAMERA}.flv`), 'the report names the stream');
  for (const secret of [signed, 'txSecret', ...system.secrets]) assert.ok(!`${told}\n${logged}`.includes(secret), secret);
});

test('a link of another account is played as without a backend', async (t) => {
  const system = await openSystem(t);
  const { page, of } = await watch(t, system, '/watch?bizid=2157&room=293710&user=14y2l2c');
  await phase(page, 'refused');
  assert.equal(of('.flv')[0].path.startsWith('/live/2157_'), true);
  assert.equal(of('.flv')[0].signed, null);
  assert.ok(of(`${HOST}/play`).length >= 1);
});

test('a backend that wants a link gives addresses to those who have one, until it expires', async (t) => {
  const system = await openSystem(t, { play_requires_link: true, token_key: randomBytes(32).toString('hex') });
  await system.goLive();
  const without = await watch(t, system, WATCH);
  await phase(without.page, 'refused');

  const { page: link, token } = await system.ask('/api/links', { method: 'POST', body: { room: 293710, user: '14y2l2c' } });
  const { page, of, faults } = await watch(t, system, link);
  await moves(page);
  assert.equal(of('.flv')[0].status, 200);
  // The way to the console stands around the picture, and does not hand the link on.
  const console = await page.locator('header.bar a').getAttribute('href');
  assert.ok(!console.includes(token), console);
  const report = await page.evaluate(() => document.querySelector('panglu-player').report());
  assert.ok(!report.includes(token), 'the report may be handed on');
  assert.deepEqual(faults, []);
});

test('what viewers see is told to the backend, as often as it wants to hear it', async (t) => {
  const system = await openSystem(t);
  const publisher = await system.goLive();
  const told = [];
  const { page } = await openPage(t, browser, system);
  const isReport = (exchange) => new URL(exchange.url()).pathname.endsWith('/seen');
  page.on('request', (request) => {
    if (isReport(request)) told.push(request.postDataJSON());
  });
  const answered = page.waitForResponse(isReport);
  await page.goto(system.url(WATCH));
  assert.equal((await answered).status(), 200);
  assert.deepEqual(told, [{ format: 'flv', observation: 'moving' }]);
  await publisher.kill();
  await phase(page, 'ended');
  await until(() => told.some(({ observation }) => observation === 'ended'));
});
