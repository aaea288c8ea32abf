// From a pasted room to the cause: the first tab asks the play host, and says what is wrong, who must act and what to do.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ROW, openCase, publishForCases } from './cases.mjs';
import { CAMERA, moves, openBrowser, openPage, openSite, until } from './fixtures.mjs';

const browser = await openBrowser();
const { origin } = await openSite();
await publishForCases(origin);

const finding = (page, verdict, who) => page.locator(`.finding[data-verdict="${verdict}"][data-who="${who}"]`);
const outcome = (page, check) => page.locator(`[data-check="${check}"]`).getAttribute('data-outcome');
const pill = (page, format) => page.locator(`[data-format="${format}"]`);

/** The console, whose play host has a fault, with a room pasted into it. */
async function paste(t, { fault, text = ROW, ...options } = {}) {
  const { proxy, site } = await openCase(origin, { fault });
  t.after(() => proxy.close());
  const { page, faults } = await openPage(t, browser, site, options);
  await page.goto(site.url('/'));
  await page.locator('#ask').fill(text);
  return { page, proxy, faults };
}

const CASES = [
  {
    name: 'a host who has not started',
    text: '8888\t4711\tnobody',
    verdict: ['not-started', 'host'],
    said: /nobody publishes this stream.*Ask the host to turn the camera on/s,
    checks: { names: 'bad', server: 'good', flv: 'bad', hls: 'bad', rtmp: 'bad', page: 'good' },
    pill: /FLV · Fault · 404 · \d+ ms/,
  },
  {
    name: 'an address that is refused',
    fault: 'http-403',
    verdict: ['not-signed', 'operator'],
    said: /not signed.*Enter the play key/s,
    checks: { names: 'unknown', server: 'good', flv: 'bad', rtmp: 'unknown', signature: 'bad' },
    pill: /FLV · Fault · 403 · \d+ ms/,
  },
  {
    name: 'a play host that fails',
    fault: 'http-500',
    verdict: ['server-error', 'vendor'],
    said: /fails with status 500.*Tencent Cloud/s,
    checks: { names: 'unknown', server: 'bad', flv: 'bad', hls: 'bad' },
    pill: /FLV · Fault · 500 · \d+ ms/,
  },
  {
    name: 'a play host that lets no page read its answers',
    fault: 'no-cors',
    verdict: ['cross-origin', 'operator'],
    said: /does not let this page read it.*Access-Control-Allow-Origin/s,
    checks: { server: 'good', flv: 'bad', hls: 'bad', page: 'bad', clock: 'unknown' },
    pill: /FLV · Fault/,
  },
  {
    name: 'a host who publishes under the name of another rule',
    text: '8888\t5\thost5',
    verdict: ['other-name', 'operator'],
    said: /under another name: 8888_host5.*on the tab Addresses/s,
    checks: { names: 'bad', server: 'good', flv: 'bad' },
    pill: /FLV · Fault · 404 · \d+ ms/,
  },
];

for (const { name, fault, text, verdict, said, checks, pill: shown } of CASES) {
  test(`${name} is named with the next person, from the paste alone`, async (t) => {
    const { page, proxy, faults } = await paste(t, { fault, text });
    await finding(page, ...verdict).waitFor();
    await page.locator('[data-run="again"]').waitFor();
    assert.match(await finding(page, ...verdict).innerText(), said);
    for (const [check, expected] of Object.entries(checks)) assert.equal(await outcome(page, check), expected, check);
    assert.match(await pill(page, 'flv').innerText(), shown);
    assert.ok(
      Object.keys(proxy.requests()).every((path) => path.startsWith('/live/8888_')),
      'only streams of the account are asked for',
    );
    // The browser itself writes what it was refused.
    assert.deepEqual(
      faults.filter((found) => !/Failed to load resource|CORS policy/.test(found)),
      [],
    );
  });
}

test('a room that is well is all fine, and each format is asked once', async (t) => {
  const { page, proxy, faults } = await paste(t, { permissions: ['clipboard-read', 'clipboard-write'] });
  await finding(page, 'plays', 'nobody').waitFor();
  await moves(page);
  for (const check of ['names', 'server', 'flv', 'hls', 'rtmp', 'clock', 'page'])
    await page.locator(`[data-check="${check}"][data-outcome="good"]`).waitFor();
  assert.match(
    await page.locator('[data-check="flv"]').innerText(),
    /Status 200 after \d+ ms\. Data comes: H\.264\/AVC 640 × 360, AAC/,
  );
  await page.locator('[data-check="quality"]').getByText('Shown are 640 × 360').waitFor();
  assert.match(await pill(page, 'hls').innerText(), /HLS · OK · 200 · \d+ ms/);
  assert.match(await pill(page, 'rtmp').innerText(), /RTMP · OK · inferred/);
  const asked = proxy.requests();
  assert.deepEqual(
    Object.keys(asked)
      .filter((path) => !path.endsWith('.ts'))
      .sort(),
    [`/live/${CAMERA}.flv`, `/live/${CAMERA}.m3u8`],
  );
  assert.deepEqual([asked[`/live/${CAMERA}.flv`], asked[`/live/${CAMERA}.m3u8`]], [2, 1], 'the picture and the check');
  await until(() => proxy.open().flv === 1);
  await page.getByRole('button', { name: /^Copy diagnosis/ }).click();
  await page.locator('[data-card="checks"]').getByText('Copied').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(copied, /^Room 293710 · 14y2l2c · BIZID 8888 · .*All fine.*1\. Stream names \[OK\].*10\. Codec and bit rate \[/s);
  await page.getByRole('button', { name: '简体中文' }).click();
  assert.match(await finding(page, 'plays', 'nobody').innerText(), /一切正常/);
  assert.match(await pill(page, 'rtmp').innerText(), /RTMP · 正常 · 推断/);
  assert.deepEqual(faults, []);
});

test('nothing is asked while another tab is open', async (t) => {
  const { page, proxy } = await paste(t, { text: '' });
  await page.evaluate(() => history.replaceState(null, '', '/?bizid=8888&room=293710&user=14y2l2c&tab=addresses'));
  await page.reload();
  await moves(page);
  assert.equal(proxy.requests()[`/live/${CAMERA}.m3u8`], undefined);
  assert.match(await pill(page, 'flv').innerText(), /FLV · Not known/);
  await page.locator('[data-tab="diagnose"]').click();
  await finding(page, 'plays', 'nobody').waitFor();
});

test('a run can be stopped and repeated', async (t) => {
  const { page, proxy } = await paste(t, { fault: 'no-headers' });
  await page.locator('[data-run="stop"]').click();
  await page.locator('[data-run="again"]').waitFor();
  assert.equal(await outcome(page, 'hls'), 'unknown');
  await proxy.clear();
  await page.locator('[data-run="again"]').click();
  await page.locator('[data-check="hls"][data-outcome="good"]').waitFor();
  await finding(page, 'plays', 'nobody').waitFor();
});

test('when the host starts after all, it is asked again without a press', async (t) => {
  const { page, proxy } = await paste(t, { fault: 'http-404' });
  await finding(page, 'not-started', 'host').waitFor();
  await page.locator('[data-run="again"]').waitFor();
  await proxy.clear();
  await finding(page, 'plays', 'nobody').waitFor();
  await page.locator('[data-check="names"][data-outcome="good"]').waitFor();
});

test('a diagnosis to hand on holds no key and no signature', async (t) => {
  const key = 'PlayKeyOfTheTest';
  const { page } = await paste(t, { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.getByRole('button', { name: 'Edit room' }).click();
  await page.locator('#play-key').fill(key);
  await page.locator('[data-check="signature"]').getByText('play key').waitFor();
  await page.locator('[data-check="hls"][data-outcome="good"]').waitFor();
  await page.getByRole('button', { name: /^Copy diagnosis/ }).click();
  await page.locator('[data-card="checks"]').getByText('Copied').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(copied, /8888_81265058829fd2e50c8ec2ac78d55127/);
  assert.ok(!copied.includes(key) && !/txSecret=[0-9a-f]/.test(copied), copied);
  assert.ok(!(await page.locator('[data-card="checks"]').innerText()).includes(key));
});
