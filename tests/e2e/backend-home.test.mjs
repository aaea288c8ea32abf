// The home page of the audience: who is live comes and goes by itself, and a click plays.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { violations } from './axe.mjs';
import { HOST, openSystem } from './backend_site.mjs';
import { CAMERA, moves, openBrowser, openPage, openSite, phase } from './fixtures.mjs';

const browser = await openBrowser();

const card = (page) => page.locator(`[data-code="${CAMERA}"]`);

/** Notes whether the page is opened anew. */
const mark = (page) =>
  page.evaluate(() => {
    window.marked = true;
  });
const isMarked = (page) => page.evaluate(() => window.marked === true);

test('a room appears when its host starts, a click plays it, and it goes when the host has gone', async (t) => {
  const system = await openSystem(t);
  const { page, faults } = await openPage(t, browser, system);
  await page.goto(system.url('/live'));
  await page.getByText('Nobody is live at the moment').waitFor();
  assert.deepEqual(await violations(page), []);
  await mark(page);

  const publisher = await system.goLive({ title: 'Evening concert', cover: system.url('/watch/panglu.svg') });
  await page.locator(`[data-code="${CAMERA}"][data-status="live"]`).waitFor();
  assert.ok(await isMarked(page), 'nothing was reloaded');
  await page.getByText('One room is live.').waitFor();
  await card(page).getByText('Evening concert').waitFor();
  await card(page).getByText('14y2l2c').waitFor();
  await card(page)
    .getByText(/^Started /)
    .waitFor();
  assert.deepEqual(await violations(page), []);

  const { page: other } = await openPage(t, browser, system);
  await other.goto(system.url('/live'));
  await card(other).focus();
  await other.keyboard.press('Enter');
  await moves(other);
  assert.ok(!other.url().includes('txSecret'), other.url());

  await publisher.kill();
  await phase(other, 'ended');
  // The cloud's notification of the end decides.
  await card(page).waitFor({ state: 'detached' });
  await page.getByText('Nobody is live at the moment').waitFor();
  await system.ask(`${HOST}/stop`, { method: 'POST' });
  assert.ok(await isMarked(page), 'nothing was reloaded');
  assert.deepEqual(faults, []);
});

test('what is missed while the backend is away is there once it is back', async (t) => {
  const system = await openSystem(t);
  const { page } = await openPage(t, browser, system);
  await system.ask(`${HOST}/start`, { method: 'POST', body: { title: 'First', confirmed: true } });
  await page.goto(system.url('/live'));
  await card(page).getByText('First').waitFor();
  await mark(page);
  await system.leave();
  await page.locator('[data-line="away"]').waitFor();
  assert.equal(await card(page).count(), 1, 'the list stays as it was');
  assert.deepEqual(await violations(page), []);
  await system.comeBack();
  await system.ask('/api/rooms/293711/users/14y2l2c/start', { method: 'POST', body: { title: 'Second', confirmed: true } });
  await page.locator('.live-card', { hasText: 'Second' }).waitFor();
  await page.locator('[data-line="open"]').waitFor();
  assert.equal(await page.locator('.live-card').count(), 2);
  assert.ok(await isMarked(page), 'nothing was reloaded');
});

test('where there is no place for one more listener, the list is asked for', async (t) => {
  const system = await openSystem(t, { event_listeners: 1 });
  const { page: first } = await openPage(t, browser, system);
  await first.goto(system.url('/live'));
  await first.locator('[data-line="open"]').waitFor();
  const { page } = await openPage(t, browser, system);
  await page.goto(system.url('/live'));
  await page.locator('[data-line="polling"]').waitFor();
  await system.ask(`${HOST}/start`, { method: 'POST', body: { title: 'Found by asking', confirmed: true } });
  await card(page).getByText('Found by asking').waitFor();
});

test('a cover that does not come, a long title and hostile text harm nothing', async (t) => {
  const system = await openSystem(t);
  const { page } = await openPage(t, browser, system, { viewport: { width: 390, height: 844 }, locale: 'zh-CN' });
  const title = `<img src=x onerror="document.title='taken'"> ${'很长的标题'.repeat(30)}`;
  await system.ask(`${HOST}/start`, { method: 'POST', body: { title, cover: `${system.base}/missing.png`, confirmed: true } });
  await page.goto(system.url('/live'));
  await card(page).getByText('<img src=x').waitFor();
  await page.locator('span.cover').waitFor();
  assert.equal(await page.title(), '正在直播');
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(width <= 390, `${width} pixels are wider than the phone`);
  assert.deepEqual(await violations(page), []);
});

test('without a backend the page says that there is no list, and asks for nothing', async (t) => {
  const site = await openSite();
  const { page, faults } = await openPage(t, browser, site);
  const asked = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(site.url('/live'));
  await page.getByText('This site has no list').waitFor();
  assert.deepEqual(
    asked.filter((path) => path.startsWith('/api')),
    [],
  );
  assert.deepEqual(await violations(page), []);
  assert.deepEqual(faults, []);
});

test('the offline worker keeps no answer of the backend, and opens the page without a network', async (t) => {
  const system = await openSystem(t);
  await system.ask(`${HOST}/start`, { method: 'POST', body: { title: 'Evening concert', confirmed: true } });
  const { page } = await openPage(t, browser, system, { serviceWorkers: 'allow' });
  await page.goto(system.url('/'));
  await page.evaluate(async () => (await navigator.serviceWorker.ready).active.state);
  await page.goto(system.url('/live'));
  await card(page).getByText('Evening concert').waitFor();
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });
  assert.ok(kept.includes('/live.html'), `${kept}`);
  assert.deepEqual(
    kept.filter((path) => path.startsWith('/api')),
    [],
  );
  await system.leave();
  await page.reload();
  await page.locator('[data-line="away"]').waitFor();
});
