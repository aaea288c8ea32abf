// The tab Events of a room: notifications pasted or simulated, what each proves, the sessions they make, and who is live.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { CAMERA, ROOM, openBrowser, openPage, openSite, publish } from './fixtures.mjs';

const browser = await openBrowser();
const site = await openSite();
await publish(site.origin, CAMERA);
const KEY = 'CallbackKeyOfTheTest';
const md5 = (text) => createHash('md5').update(text).digest('hex');
const card = (page, name) => page.locator(`[data-card="${name}"]`);

/** What a notification says, signed for ten minutes from now. */
function signed(fields, key = KEY) {
  const t = Math.floor(Date.now() / 1000) + 600;
  return JSON.stringify({ stream_id: CAMERA, ...fields, t, sign: md5(key + t) });
}

async function open(t, room = ROOM) {
  const { page, faults } = await openPage(t, browser, site);
  await page.goto(site.url(`/?${room}&tab=events`));
  await page.locator('#events').waitFor();
  return { page, faults };
}

test('several notifications out of a log become a session, and a forged one is left out', async (t) => {
  const { page } = await open(t);
  const now = Math.floor(Date.now() / 1000);
  const start = signed({ event_type: 1, event_time: now - 90, sequence: '7' });
  const end = signed({ event_type: 0, event_time: now - 30, sequence: '7', errcode: 1 });
  const forged = signed({ event_type: 1, event_time: now - 10, sequence: '8' }, 'AnotherKey');
  await page.locator('#events').fill(`12:00:01 POST ${start}\n12:01:01 POST ${end}\n12:01:21 POST ${forged}`);
  assert.equal(await card(page, 'received').locator('[data-received="unchecked"]').count(), 3);
  await page.locator('#events-key').fill(KEY);
  await card(page, 'received').locator('[data-received="wrong-key"]').waitFor();
  assert.equal(await card(page, 'received').locator('[data-received="valid"]').count(), 2);
  assert.equal(await card(page, 'sessions').locator('[data-left-out="1"]').count(), 1);
  assert.equal(await card(page, 'sessions').locator('[data-session]').count(), 1);
  assert.match(await card(page, 'sessions').innerText(), /The end carries the same sequence as the start/);
  await card(page, 'received').locator('summary').first().click();
  assert.match(await card(page, 'received').innerText(), /Someone with the key made this sign for this t/, 'what it proves');
  assert.match(await card(page, 'live').innerText(), /Notification: ended by the host/);
  const kept = await page.evaluate(() =>
    JSON.stringify([location.href, document.title, { ...localStorage }, { ...sessionStorage }, history.state]),
  );
  assert.ok(!kept.includes(KEY) && !kept.includes(md5(KEY)), kept);
});

test('a body that cannot be read says what is wrong with it', async (t) => {
  const { page } = await open(t);
  await page.locator('#events').fill('{\n  "event_type": 1\n  "stream_id": "8888_a"\n}');
  await card(page, 'received').locator('summary').first().click();
  assert.match(await card(page, 'received').locator('[data-error]').textContent(), /comma/);
});

test('the simulator makes what a backend has to withstand, and a command that sends it', async (t) => {
  const { page, faults } = await open(t);
  assert.equal(await card(page, 'simulator').getByRole('button').count(), 0, 'without a key there is nothing to press');
  await page.locator('#events-key').fill(KEY);
  const verdicts = (scenario) => card(page, 'received').locator(`[data-received="${scenario}"]`);
  for (const [scenario, verdict, count] of [
    ['good', 'valid', 4],
    ['expired', 'expired', 4],
    ['mis-keyed', 'wrong-key', 4],
    ['retried', 'valid', 44],
  ]) {
    await card(page, 'simulator').locator(`[data-scenario="${scenario}"]`).click();
    await verdicts(verdict)
      .nth(count - 1)
      .waitFor();
    assert.equal(await card(page, 'received').locator('[data-received]').count(), count, scenario);
  }
  await card(page, 'simulator').locator('[data-scenario="tampered-body"]').click();
  await card(page, 'sessions').locator('[data-stream="8888_somebody_else"]').waitFor();
  await card(page, 'simulator').locator('[data-scenario="good"]').click();
  assert.match(await card(page, 'sessions').innerText(), /f0\.mp4/);

  const got = [];
  const backend = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    got.push([request.method, request.headers['content-type'], JSON.parse(body)]);
    response.end('{"code":0}');
  }).listen(0, '127.0.0.1');
  t.after(() => backend.close());
  await once(backend, 'listening');
  await page.locator('#backend').fill(`http://127.0.0.1:${backend.address().port}/hook`);
  await card(page, 'received').locator('summary').first().click();
  const command = await card(page, 'received').locator('details[open] pre[data-language="sh"]').textContent();
  await promisify(execFile)('sh', ['-c', command]);
  const [[method, type, body]] = got;
  assert.deepEqual([method, type, body.event_type, body.sign], ['POST', 'application/json', 1, md5(KEY + body.t)]);
  assert.deepEqual(faults, [], 'the page itself sends nothing');
  await card(page, 'simulator').locator('[data-simulator="clear"]').click();
  await card(page, 'received').waitFor({ state: 'detached' });
});

test('who is live is said with its rule and with what would change it, in both languages', async (t) => {
  const { page } = await open(t, 'bizid=8888&room=1&user=nobody');
  const live = card(page, 'live');
  const status = (name) => live.locator(`[data-status="${name}"]`);
  await status('unknown').waitFor();
  await live.locator('[data-report="heartbeat"]').click();
  await live.locator('[data-rule="heartbeat-unconfirmed"]').waitFor();
  await live.locator('[data-report="status-api"]').first().click();
  await status('live').waitFor();
  assert.match(await live.innerText(), /shows this room/);
  assert.match(await live.locator('[data-changes]').innerText(), /Without further news it becomes/);
  await live.locator('[data-report="app"]').nth(1).click();
  await status('offline').waitFor();
  await page.getByRole('button', { name: '简体中文' }).click();
  assert.match(await live.innerText(), /不显示该房间/);
});

test('a moving picture beside the rules is a report like any other', async (t) => {
  const { page } = await open(t);
  await card(page, 'live').locator('[data-status="live"][data-rule="picture-seen"]').waitFor();
});

test('the reply that ends the retries, and how often the cloud tries, are there to copy and read', async (t) => {
  const { page } = await open(t);
  assert.equal(await card(page, 'reply').locator('code').textContent(), '{"code":0}');
  const retries = await card(page, 'reply').locator('tbody td:last-child').allTextContents();
  assert.deepEqual(retries, ['10', '3', '12', '5']);
});
