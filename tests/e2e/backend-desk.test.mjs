// What operators see with a backend: the live board with its reasons, the log of deliveries, and a room played without a key.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { violations } from './axe.mjs';
import { HOST, openSystem } from './backend_site.mjs';
import { CAMERA, ROOM, moves, openBrowser, openPage, phase } from './fixtures.mjs';
import { listen } from './hostile_texts.mjs';

const browser = await openBrowser();

const row = (page, status) => page.locator(`[data-card="board"] [data-code="${CAMERA}"][data-status="${status}"]`);

async function openLog(page, token) {
  await page.getByRole('tab', { name: 'Deliveries' }).click();
  await page.locator('#operator-token').fill(token);
  await page.locator('[data-log="open"]').click();
}

test('the board says who is live, by which rule, on whose word, and leads to the room', async (t) => {
  const system = await openSystem(t);
  const { page, faults } = await openPage(t, browser, system);
  await page.goto(system.url('/'));
  await page.getByRole('link', { name: 'Live board and deliveries' }).click();
  await page.locator('[data-card="board"] [data-total="0"]').waitFor();
  const publisher = await system.goLive({ title: 'Evening concert' });
  await row(page, 'live').waitFor();
  await row(page, 'live').getByText('On whose word').click();
  await row(page, 'live').locator('[data-by]').first().waitFor();
  assert.deepEqual(await violations(page), []);

  await page.locator('#board-filter').fill('another');
  await page.locator('[data-total="0"]').waitFor();
  await page.locator('#board-filter').fill('concert');
  await row(page, 'live').waitFor();

  await publisher.kill();
  await page.locator('[data-total="0"]').waitFor();
  await page.locator('#board-filter').fill('');
  await page.locator('input[name="board-status"][value="all"]').check();
  await row(page, 'offline').waitFor();
  await row(page, 'offline').getByRole('link').click();
  await page.waitForURL(/room=293710/);
  await page.locator('.status', { hasText: '293710' }).waitFor();
  assert.deepEqual(faults, []);
});

test('the log shows what was delivered, and a delivery that is replayed is answered', async (t) => {
  const system = await openSystem(t);
  const publisher = await system.goLive();
  await publisher.kill();
  const forged = JSON.stringify({ event_type: 1, stream_id: CAMERA, t: Math.floor(Date.now() / 1000) + 600, sign: '0'.repeat(32) });
  await fetch(`${system.base}/notify`, { method: 'POST', body: forged });
  const { page } = await openPage(t, browser, system);
  const logged = [];
  page.on('console', (message) => logged.push(message.text()));
  await page.addInitScript(listen);
  await page.goto(system.url('/desk'));

  await openLog(page, 'a wrong token');
  await page.getByText("This token is not an operator's").waitFor();
  await page.locator('#operator-token').fill(system.token);
  await page.locator('[data-log="open"]').click();
  const start = page.locator('[data-delivery][data-effect="event"]').last();
  await start.waitFor();
  assert.deepEqual(await violations(page), []);

  // The stop that somebody made up changes nothing, and is kept as a dead letter.
  await page.locator('input[name="log-effect"][value="refused"]').check();
  const letter = page.locator('[data-delivery][data-verdict="wrong-key"]');
  await letter.getByText('Body as it came').click();
  await letter.locator('pre', { hasText: '"event_type":1' }).waitFor();
  await page.locator('input[name="log-effect"][value=""]').check();

  await start.locator('[data-replay]').click();
  await page.locator('[data-delivery][data-effect="duplicate"]').getByText('Delivered once more from #').waitFor();
  await page.getByText(/Delivered as #\d+: Known already/).waitFor();

  const told = await page.evaluate(() => {
    const stored = [localStorage, sessionStorage].map((storage) => JSON.stringify(storage));
    return [location.href, document.title, document.documentElement.outerHTML, ...stored].join('\n');
  });
  for (const secret of system.secrets) assert.ok(!`${told}\n${logged}`.includes(secret), 'a secret has left its field');

  await page.getByRole('button', { name: 'Forget keys' }).click();
  assert.equal(await page.locator('#operator-token').inputValue(), '');
  await page.locator('[data-delivery]').first().waitFor({ state: 'detached' });
});

test('a room of a play domain that checks signatures is played and examined without a key', async (t) => {
  const system = await openSystem(t);
  await system.goLive();
  const { page, faults } = await openPage(t, browser, system);
  await page.goto(system.url(`/?${ROOM}`));
  await moves(page);
  await page.locator('.finding[data-verdict="plays"]').waitFor();
  await page.locator('[data-listed="live"]').waitFor();
  await page.locator('[data-check="notifications"][data-outcome="good"]').waitFor();

  await page.getByRole('tab', { name: 'Addresses' }).click();
  await page.locator('[data-note="given"]').waitFor();
  const playlist = await page.locator('[data-address="hls"] code').textContent();
  assert.equal((await fetch(playlist)).status, 200, 'an address to hand on is signed');
  assert.ok(!page.url().includes('txSecret'), page.url());
  assert.deepEqual(await violations(page), []);
  assert.deepEqual(faults, []);
});

test('while the backend is away, the console says so where it matters and works on', async (t) => {
  const system = await openSystem(t);
  await system.ask(`${HOST}/start`, { method: 'POST', body: { confirmed: true } });
  const { page } = await openPage(t, browser, system);
  await page.goto(system.url('/desk'));
  await row(page, 'live').waitFor();
  await page.route('**/api/**', (route) => route.abort());
  await page.locator('#board-filter').fill('1');
  await page.locator('[data-card="board"] [data-trouble]').waitFor();
  await page.getByRole('link', { name: 'Console' }).click();
  await page.locator('#ask').fill('1001');
  await page.locator('[data-card="code"]').waitFor();
  // The player, the addresses and the checks are those of a site without a backend.
  await page.goto(system.url(`/?${ROOM}`));
  await phase(page, 'refused');
  await page.locator('.finding').waitFor();
});
