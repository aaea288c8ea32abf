// One box for anything: what is pasted is recognised, and its card says what it is and what to do.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { CAMERA, ROOM, moves, openBrowser, openPage, openSite, publish } from './fixtures.mjs';

const browser = await openBrowser();
const site = await openSite();
await publish(site.origin, CAMERA);

const md5 = (text) => createHash('md5').update(text).digest('hex');
const card = (page, name) => page.locator(`[data-card="${name}"]`);

async function paste(t, text, options) {
  const { page, faults } = await openPage(t, browser, site, options);
  await page.goto(site.url('/'));
  await page.locator('#ask').fill(text);
  return { page, faults };
}

test('a row of a spreadsheet plays the room', async (t) => {
  const { page, faults } = await paste(t, '8888\t293710\t14y2l2c');
  await moves(page);
  assert.equal(await page.locator('[data-address="code"] code').textContent(), CAMERA);
  await page.waitForURL(site.url(`/?${ROOM}`));
  assert.deepEqual(faults, []);
});

test('a table of rooms is listed, and one press opens one', async (t) => {
  const { page } = await paste(t, '8888\t1\ta\n8888\t293710\t14y2l2c');
  await card(page, 'rooms').getByRole('button', { name: '293710' }).click();
  await moves(page);
});

test('a code with rivals shows them side by side, in both languages', async (t) => {
  const { page } = await paste(t, '1001');
  const sources = await card(page, 'code')
    .locator('.meaning')
    .evaluateAll((meanings) => meanings.map((meaning) => meaning.dataset.source));
  assert.ok(sources.includes('relay') && sources.includes('tcplayer'), sources.join());
  assert.match(await card(page, 'code').innerText(), /depends on where you saw it/);
  await page.getByRole('button', { name: '简体中文' }).click();
  assert.match(await card(page, 'code').innerText(), /取决于它出现在哪里/);
  await page.locator('[data-reading="room"]').click();
  assert.equal(await page.locator('#room').inputValue(), '1001', 'the other reading is one press away');
});

test('a line of a log is explained: who must act, what to do, when to try again', async (t) => {
  const { page } = await paste(t, 'D/PUSH_DBG: startPush->failed:IMSDK|40000500|freq');
  const words = await card(page, 'code').innerText();
  assert.match(words, /Starting the relay failed · IMSDK · freq/);
  assert.match(words, /After 3 seconds/);
  assert.match(words, /one start per user every 3 s/);
  await page.locator('#ask').fill('stopPush->failed:IMSDK|40000412|');
  await card(page, 'code').getByText('harmless').waitFor();
});

test('an address is inspected, corrected with the key, and played', async (t) => {
  const key = 'PlayKeyOfTheTest';
  const time = 'F0000000';
  const base = `http://127.0.0.1:${site.origin.httpPort}/live/${CAMERA}.flv`;
  const { page } = await paste(t, `${base}??txSecret=${md5(`other${CAMERA}${time}`)}&txTime=${time}`);
  const verdict = card(page, 'address').locator('.verdict');
  assert.equal(await verdict.getAttribute('data-verdict'), 'not-yet-expired');
  assert.equal(await card(page, 'address').locator('[data-advice="second-question-mark"]').count(), 1);
  await page.locator('#inspect-play-key').fill(key);
  await card(page, 'address').locator('.verdict[data-verdict="wrong-key"]').waitFor();
  const suggestion = await card(page, 'address').locator('[data-advice="signature"] code').textContent();
  assert.equal(suggestion, `${base}?txSecret=${md5(key + CAMERA + time)}&txTime=${time}`);
  await moves(page);
  const kept = await page.evaluate(() =>
    JSON.stringify([location.href, { ...localStorage }, { ...sessionStorage }, history.state]),
  );
  assert.ok(!kept.includes(key) && !kept.includes('txSecret'), kept);
});

test('a notification is read, judged with a key that stays in memory, and told for what it does not prove', async (t) => {
  const key = 'CallbackKeyOfTheTest';
  const expires = Math.floor(Date.now() / 1000) + 600;
  const body = {
    app: '8888.livepush.myqcloud.com',
    event_type: 0,
    errcode: 21,
    sub_errcode: 102,
    stream_id: CAMERA,
    stream_param: 'bizid=8888&cliRecoId=4711',
    sequence: '7',
    t: expires,
    sign: md5(key + expires),
  };
  const { page } = await paste(t, JSON.stringify(body, null, 2));
  await card(page, 'notification').locator('[data-verdict="unchecked"]').waitFor();
  const told = await card(page, 'notification').innerText();
  assert.match(told, /The stream ended/);
  assert.match(told, /21\/102 · /, 'both codes and what they mean together');
  assert.match(told, /4711/, 'which recording it belongs to');
  await page.locator('#notification-key').fill('AnotherKey');
  await card(page, 'notification').locator('[data-verdict="wrong-key"]').waitFor();
  await page.locator('#notification-key').fill(key);
  await card(page, 'notification').locator('[data-verdict="valid"]').waitFor();
  const kept = await page.evaluate(() =>
    JSON.stringify([location.href, { ...localStorage }, { ...sessionStorage }, history.state]),
  );
  assert.ok(!kept.includes(key) && !kept.includes(body.sign), kept);
});

test('what went wrong with a push or a recording is listed, each kind with how often', async (t) => {
  const faults = [
    { type: 6, count: 2 },
    { type: 16, count: 1 },
    { type: 77, count: 9 },
  ];
  const body = { event_type: 321, stream_id: CAMERA, sequence: '7', abnormal_event: faults };
  const { page } = await paste(t, JSON.stringify(body, null, 2));
  assert.match(await card(page, 'notification').innerText(), /Errors while pushing/);
  assert.deepEqual(await card(page, 'notification').locator('[data-errors] li').allInnerTexts(), [
    'No video frame for more than 3 s, 2 times',
    'Key frames more than 10 s apart, once',
    'Error 77, not known here, 9 times',
  ]);
});

test('a notification that lacks a comma says where', async (t) => {
  const { page } = await paste(t, '{\n  "event_type": 0,\n  "stream_id": "8888_a",\n  "t": 1473126233\n  "sign": "x"\n}');
  assert.match(await card(page, 'notification').locator('[data-error]').textContent(), /comma.*line 4/);
});

test('a stream code leads back to its room by a pasted roster', async (t) => {
  const { page } = await paste(t, CAMERA);
  await page.locator('#roster').fill('1\ta\n293710\t14y2l2c');
  await card(page, 'stream').getByText('room 293710, host 14y2l2c, main').waitFor();
  await page.locator('#roster').fill('1\ta\n2\tb');
  await card(page, 'stream').getByText('None of the 2').waitFor();
});

test("ready pieces for other players hold the room's addresses", async (t) => {
  const { page } = await openPage(t, browser, site, { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.goto(site.url(`/?${ROOM}`));
  for (const player of ['tcplayer', 'video', 'vlc', 'ffplay', 'ffmpeg', 'obs', 'ffmpeg-api', 'qcvideo']) {
    await card(page, 'snippets').locator(`[data-player="${player}"]`).click();
    await card(page, 'snippets').locator(`[data-player="${player}"][aria-pressed="true"]`).waitFor();
    assert.match(await card(page, 'snippets').locator('pre').textContent(), new RegExp(CAMERA), player);
  }
  await card(page, 'snippets').getByRole('button', { name: /^Copy/ }).click();
  await card(page, 'snippets').getByText('Copied').waitFor();
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), new RegExp(CAMERA));
});

test('the recording advice follows the needs and says when nothing fits', async (t) => {
  const { page } = await openPage(t, browser, site);
  await page.goto(site.url(`/?${ROOM}`));
  const verdict = card(page, 'recording').locator('.verdict');
  assert.equal(await verdict.getAttribute('data-fits'), 'true');
  await card(page, 'recording').getByLabel('Only parts of a stream').check();
  await card(page, 'recording').getByLabel('A notification for each file').check();
  await card(page, 'recording').locator('.verdict[data-fits="false"]').waitFor();
  assert.equal(await card(page, 'recording').locator('[data-unmet]').count(), 1);
});

test('the call that relays by hand is ready for every SDK, and what cannot be had is said', async (t) => {
  const { page } = await openPage(t, browser, site);
  await page.goto(site.url(`/?${ROOM}&kind=aux`));
  await card(page, 'sdk').locator('[data-error]').waitFor();
  await card(page, 'sdk').getByRole('radio', { name: 'PC' }).check();
  await card(page, 'sdk').locator('pre[data-language="cpp"]').waitFor();
  assert.match(await card(page, 'sdk').locator('pre').textContent(), /startPushStream/);
  await card(page, 'sdk').locator('[data-generation="streamer"]').click();
  await card(page, 'sdk').getByRole('radio', { name: 'Stop' }).check();
  await card(page, 'sdk').getByText('RequestMultiVideoStreamerStop').first().waitFor();
});

test('every name the room may have is listed with its reason', async (t) => {
  const { page } = await openPage(t, browser, site);
  await page.goto(site.url(`/?${ROOM}`));
  await card(page, 'candidates').locator('summary').click();
  const rules = await card(page, 'candidates')
    .locator('li')
    .evaluateAll((items) => items.map((item) => item.dataset.rule));
  assert.deepEqual(rules, ['stream-code', 'stream-code', 'stream-code-upper', 'stream-code-upper', 'custom-user', 'custom-room']);
});

test('what nobody recognises is answered with what could be pasted', async (t) => {
  const { page } = await paste(t, 'why can nobody see the picture?');
  await page.locator('[data-reading="unknown"]').waitFor();
  assert.match(await page.locator('#ask-reading').innerText(), /Not recognised\. Paste a room/);
});
