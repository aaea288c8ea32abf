// Attributes and properties of <panglu-player>: they mirror each other, one task's changes are one reload, and what is wrong
// with them is said.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CAMERA, ROOM, moves, openBrowser, openPage, openSite, publish, state } from './fixtures.mjs';

const browser = await openBrowser();
const site = await openSite();
await publish(site.origin, CAMERA);

const element = (page) => page.locator('panglu-player');
const sentence = (page) => page.locator('panglu-player [part="sentence"]');

test('attributes and properties mirror each other', async (t) => {
  const { page, faults } = await openPage(t, browser, site);
  await page.goto(site.page('<panglu-player></panglu-player>'));
  await state(page, 'idle');
  const seen = await element(page).evaluate((player) => {
    const names = player.constructor.observedAttributes.filter((name) => !['title', 'lang'].includes(name));
    return names.map((name) => {
      const property = name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
      const isSwitch = typeof player[property] === 'boolean';
      const empty = player[property];
      player[property] = isSwitch ? true : 'x1';
      const attribute = player.getAttribute(name);
      player.setAttribute(name, isSwitch ? '' : 'x2');
      const back = player[property];
      player[property] = isSwitch ? false : null;
      return {
        name,
        ok: empty === (isSwitch ? false : '') && attribute === (isSwitch ? '' : 'x1') && back === (isSwitch ? true : 'x2'),
        left: player.hasAttribute(name),
      };
    });
  });
  assert.ok(seen.length > 20, JSON.stringify(seen));
  assert.deepEqual(
    seen.filter(({ ok, left }) => !ok || left),
    [],
  );
  assert.deepEqual(faults, []);
});

test('properties that were set before the element was defined count', async (t) => {
  const { page } = await openPage(t, browser, site);
  const early = `<script>
    const early = document.querySelector('panglu-player');
    Object.assign(early, { bizid: 8888, room: 293710, user: '14y2l2c', profile: 'profile.json', muted: true, autoplay: true, volume: 0.5 });
  </script>`;
  await page.goto(site.page(`<panglu-player></panglu-player>${early}`));
  await moves(page);
  assert.equal(await element(page).evaluate((player) => player.volume), 0.5);
  assert.equal(await element(page).getAttribute('room'), '293710');
});

test('several changes in one task are one reload', async (t) => {
  const { page } = await openPage(t, browser, site);
  await page.goto(site.page(`<panglu-player ${ROOM} profile="profile.json" muted autoplay></panglu-player>`));
  await moves(page);
  const before = site.origin.requests()[`/live/${CAMERA}.flv`];
  await element(page).evaluate((player) => {
    player.loads = 0;
    player.addEventListener('statechange', ({ detail }) => (player.loads += detail.state === 'connecting' ? 1 : 0));
    for (const name of ['engine', 'kind', 'format', 'lag']) player.setAttribute(name, 'nonsense');
    player.kind = 'main';
    player.format = 'flv';
    player.engine = 'plain';
    player.lag = 'steady';
  });
  await page.locator('panglu-player[data-engine="plain"][data-state="playing"]').waitFor();
  await moves(page);
  assert.equal(await element(page).evaluate((player) => player.loads), 1);
  assert.equal(site.origin.requests()[`/live/${CAMERA}.flv`], before + 1);
});

test('what is wrong with the attributes is said, to people and to the page', async (t) => {
  const { page, faults } = await openPage(t, browser, site);
  await page.goto(site.page('<panglu-player bizid="88x8" room="0" user="u" controls></panglu-player>'));
  await state(page, 'failed');
  assert.match(await sentence(page).textContent(), /character 3 is “x”.*\n.*0 is not a room/);
  const cause = () => element(page).evaluate((player) => player.error.cause);
  assert.equal(await cause(), 'bizid-not-digits');
  await element(page).evaluate((player) => (player.bizid = '8888'));
  await page.waitForFunction(() => document.querySelector('panglu-player').error?.cause !== 'bizid-not-digits');
  assert.equal(await cause(), 'room-zero', 'named as the attribute');
  const told = await element(page).evaluate(
    (player) =>
      new Promise((resolve) => {
        player.addEventListener('error', () => resolve(player.error));
        player.code = 'no code';
      }),
  );
  assert.equal(told.code, 4);
  assert.equal(told.cause, 'code-forbidden-character');
  assert.equal(await sentence(page).textContent(), told.message);
  assert.deepEqual(faults, []);
});

test('without autoplay nothing is fetched until somebody presses play', async (t) => {
  const { page } = await openPage(t, browser, site);
  const asked = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(site.page(`<panglu-player ${ROOM} profile="profile.json" muted poster="/poster.svg"></panglu-player>`));
  await page.locator('panglu-player').getByRole('button', { name: 'Play' }).waitFor();
  assert.deepEqual(
    asked.filter((path) => path.includes('/live/') || path.includes('/vendor/')),
    [],
  );
  assert.equal(await element(page).evaluate((player) => player.paused), true);
  await page.locator('panglu-player').getByRole('button', { name: 'Play' }).click();
  await moves(page);
  assert.equal(await element(page).evaluate((player) => player.paused), false);
});

test('settings that are missing or broken are told, and fetched again', async (t) => {
  const { page } = await openPage(t, browser, site);
  await page.route('**/profile.json', (route) => route.fulfill({ status: 500 }));
  await page.goto(site.page(`<panglu-player ${ROOM} profile="profile.json" muted autoplay></panglu-player>`));
  await page.getByText('could not be loaded').waitFor();
  await page.unroute('**/profile.json');
  await page.route('**/profile.json', (route) => route.fulfill({ json: { play: { authority: 'a b' } } }));
  await page.getByRole('button', { name: 'Try again now' }).click();
  await page.getByText('Domain: Character 2, “U+0020”').waitFor();
  await page.unroute('**/profile.json');
  await page.getByRole('button', { name: 'Try again now' }).click();
  await moves(page);
});

test('the language is that of the attribute, of the page, or of the reader', async (t) => {
  const { page } = await openPage(t, browser, site, { locale: 'zh-CN' });
  const paused = `${ROOM} profile="profile.json" muted`;
  await page.goto(
    site.page(
      `<panglu-player id="own" locale="en" ${paused}></panglu-player>
       <div lang="en-GB"><panglu-player id="near" ${paused}></panglu-player></div>
       <panglu-player id="page" ${paused}></panglu-player>`,
      { lang: 'zh-CN' },
    ),
  );
  const play = (id) => page.locator(`#${id} [part~="play-large"]`).getAttribute('aria-label');
  await page.locator('#page [part~="play-large"]').waitFor();
  assert.deepEqual([await play('own'), await play('near'), await play('page')], ['Play', 'Play', '播放']);
  await page.evaluate(() => (document.documentElement.lang = 'en'));
  await page.locator('#page').getByRole('button', { name: 'Play' }).waitFor();
  await page.evaluate(() => document.documentElement.removeAttribute('lang'));
  await page.locator('#page').getByRole('button', { name: '播放' }).waitFor();
});
