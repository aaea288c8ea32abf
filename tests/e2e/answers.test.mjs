// The console's input box: pasted text is recognised, and a card says what it is and what to do.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { startOrigin } from '../origin/origin.mjs';
import { CAMERA, ROOM, moves, openBrowser, openPage, openSite, publish, until } from './fixtures.mjs';

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

test('a code with rivals opens the likeliest and names the others, in both languages', async (t) => {
  const { page } = await paste(t, '1001');
  const open = await card(page, 'code')
    .locator('.meaning')
    .evaluateAll((meanings) => meanings.map((meaning) => [meaning.open, meaning.querySelector('dl').checkVisibility()]));
  assert.deepEqual(open, [[true, true], ...Array(open.length - 1).fill([false, false])]);
  const rival = card(page, 'code').locator('.meaning[data-source="tcplayer"]');
  await rival.locator('summary').click();
  await rival.getByText('Cause').waitFor();
  const sources = await card(page, 'code')
    .locator('.meaning')
    .evaluateAll((meanings) => meanings.map((meaning) => meaning.dataset.source));
  assert.ok(sources.includes('relay') && sources.includes('tcplayer'), sources.join());
  assert.match(await card(page, 'code').innerText(), /which one holds depends on what reported it/);
  await page.getByRole('button', { name: '简体中文' }).click();
  assert.match(await card(page, 'code').innerText(), /要看是哪个产品报出的/);
  await page.locator('[data-reading="room"]').click();
  assert.equal(await page.locator('#room').inputValue(), '1001', 'the other reading is one press away');
});

test('an error is found by a word of it, and its link shows it alone to somebody else', async (t) => {
  const { page } = await paste(t, '1001', { permissions: ['clipboard-read', 'clipboard-write'] });
  const catalogue = card(page, 'catalogue');
  await catalogue.getByText('Search all errors by a word').click();
  await catalogue.getByLabel('Number, name or word').fill('ROOM not found');
  const first = catalogue.locator('.meaning').first();
  await catalogue.locator('.meaning[data-code="40000410"]').waitFor();
  assert.equal(await first.getAttribute('data-code'), '40000410', 'the one that is called so comes first');
  await first.locator('summary').click();
  await first.getByRole('button', { name: /^Copy link/ }).click();
  await first.getByText('Copied').waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const other = await openPage(t, browser, site);
  await other.page.goto(link);
  const shown = card(other.page, 'error-name').locator('.meaning');
  await shown.first().waitFor();
  assert.deepEqual(await shown.evaluateAll((all) => all.map(({ dataset }) => dataset.code)), ['40000410']);
  await catalogue.getByLabel('Number, name or word').fill('房间 不存在');
  await catalogue.locator('.meaning').first().waitFor();
  await catalogue.getByLabel('Number, name or word').fill('no such words');
  await catalogue.getByText('0 errors').waitFor();
});

test('a word that is no error by itself is searched in the catalogue', async (t) => {
  const { page } = await paste(t, '权限');
  await card(page, 'unknown').waitFor();
  assert.ok((await card(page, 'catalogue').locator('.meaning').count()) > 0);
  assert.equal(await card(page, 'catalogue').getByRole('textbox').inputValue(), '权限');
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

test('a host that is neither the vendor’s nor in the settings is contacted only on a click, and for one address', async (t) => {
  const router = await startOrigin();
  t.after(() => router.close());
  const host = `127.0.0.1:${router.httpPort}`;
  const { page } = await paste(t, `http://${host}/live/reboot.flv`);
  const ask = page.getByRole('button', { name: `Contact ${host} and play` });
  await ask.waitFor();
  // A known host is played by itself, so what plays of itself has had its time.
  await page.locator('#ask').fill(`http://127.0.0.1:${site.origin.httpPort}/live/${CAMERA}.flv`);
  await moves(page);
  assert.deepEqual(router.requests(), {});

  await page.locator('#ask').fill(`http://${host}/live/reboot.flv`);
  await ask.click();
  await until(() => router.requests()['/live/reboot.flv'] > 0);
  await page.locator('#ask').fill(`http://${host}/live/erase.flv`);
  await ask.waitFor();
  assert.equal(await page.locator('panglu-player').count(), 0);
  assert.deepEqual(Object.keys(router.requests()), ['/live/reboot.flv']);
});

test('a passed txTime is judged by the play domain only when its validity is known, in both languages', async (t) => {
  const key = 'PlayKeyOfTheTest';
  const time = '5C271099';
  const signed = `?txSecret=${md5(key + CAMERA + time)}&txTime=${time}`;
  const { page } = await paste(t, `http://127.0.0.1:${site.origin.httpPort}/live/${CAMERA}.flv${signed}`);
  const verdict = (code) => card(page, 'address').locator(`.verdict[data-verdict="${code}"]`);
  assert.match(
    await verdict('time-passed').textContent(),
    /passed \d+ years ago, on 2018-12-29 14:13:45 Beijing time.*depends on the play domain's validity/,
  );
  assert.doesNotMatch(await card(page, 'address').innerText(), /refuses this address/, 'that is not known');
  await page.getByRole('button', { name: '简体中文' }).click();
  assert.match(await verdict('time-passed').textContent(), /\d+ 年前（北京时间 2018-12-29 14:13:45.*取决于播放域名配置的有效时间/);
  await page.getByRole('button', { name: 'English' }).click();

  const validity = page.getByLabel('Validity of play addresses, in seconds');
  await validity.fill('1 day');
  assert.match(await page.locator('#inspect-play-validity-note').textContent(), /digits alone/);
  await verdict('time-passed').waitFor();
  await validity.fill('60');
  await verdict('expired').waitFor();
  await validity.fill('4000000000');
  await verdict('not-yet-expired').waitFor();
  await validity.fill('');
  await page.locator('#inspect-play-key').fill(key);
  await card(page, 'address').locator('[data-advice="signed-again"] code').getByText('txSecret').waitFor();
  await page.locator('#inspect-play-key').fill('AnotherKey');
  await verdict('wrong-key').waitFor();

  await page.locator('#ask').fill(`rtmp://8888.livepush.myqcloud.com/live/${CAMERA}${signed}`);
  await verdict('expired').waitFor();
  assert.equal(await validity.count(), 0, 'a push address ends with its txTime');
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
  assert.match(await page.locator('[data-address="flv"] code').textContent(), new RegExp(`/${CAMERA}\\.flv$`));
  await page.locator('#roster').fill('1\ta\n293710\t14y2l2c');
  await card(page, 'stream').getByText('room 293710, user 14y2l2c').waitFor();
  await page.locator('#roster').fill('1\ta\n2\tb');
  await card(page, 'stream').getByText('None of the 2').waitFor();
  await page.locator('#roster').fill('小王说 293710 房间的主播 14y2l2c 没有画面');
  await card(page, 'stream').getByText('room 293710, user 14y2l2c').waitFor();
  await page.locator('#roster').fill('nothing that names a room');
  await card(page, 'stream').getByText('No room and host could be read').waitFor();
});

test("ready pieces for other players hold the room's addresses", async (t) => {
  const { page } = await openPage(t, browser, site, { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.goto(site.url(`/?${ROOM}&tab=integrate`));
  for (const player of ['element', 'tcplayer', 'video', 'vlc', 'ffplay', 'ffmpeg', 'obs', 'ffmpeg-api', 'qcvideo']) {
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
  await page.goto(site.url(`/?${ROOM}&tab=record`));
  const verdict = card(page, 'recording').locator('.verdict');
  assert.equal(await verdict.getAttribute('data-fits'), 'true');
  await card(page, 'recording').getByLabel('Only parts of a stream').check();
  await card(page, 'recording').getByLabel('A notification for each file').check();
  await card(page, 'recording').locator('.verdict[data-fits="false"]').waitFor();
  assert.equal(await card(page, 'recording').locator('[data-unmet]').count(), 1);
});

test('the call that relays by hand is ready for every SDK, and what cannot be had is said', async (t) => {
  const { page } = await openPage(t, browser, site);
  await page.goto(site.url(`/?${ROOM}&kind=aux&tab=integrate`));
  await card(page, 'sdk').locator('[data-error]').waitFor();
  await card(page, 'sdk').getByRole('radio', { name: 'PC' }).check();
  await card(page, 'sdk').locator('pre[data-language="cpp"]').waitFor();
  assert.match(await card(page, 'sdk').locator('pre').textContent(), /startPushStream/);
  await card(page, 'sdk').locator('[data-generation="streamer"]').click();
  await card(page, 'sdk').getByRole('radio', { name: 'Stop' }).check();
  await card(page, 'sdk').locator('[data-error="missing"]').waitFor();
  await card(page, 'sdk').getByLabel('Group ID').fill('15000');
  await card(page, 'sdk').getByText('RequestMultiVideoStreamerStop').first().waitFor();
  const code = await card(page, 'sdk').locator('pre').textContent();
  assert.match(code, /relation_id = 15000/, 'the group is not the room');
  assert.match(code, /room_id = 293710/);
  await card(page, 'sdk').getByLabel('Channel IDs to stop').fill('1000, -3');
  await card(page, 'sdk').getByText('18446744073709551613').first().waitFor();
});

test('a call takes what its SDK offers: files, record ID, channel name, watermark', async (t) => {
  const { page } = await openPage(t, browser, site);
  await page.goto(site.url(`/?${ROOM}&tab=integrate`));
  const sdk = card(page, 'sdk');
  const code = () => sdk.locator('pre').textContent();
  await sdk.getByRole('checkbox', { name: 'MP4' }).check();
  await sdk.getByLabel('Record ID').fill('4711');
  await sdk.getByRole('radio', { name: 'HLS', exact: true }).check();
  await sdk.getByText('Encode.HLS)').first().waitFor();
  assert.match(await code(), /MP4.*4711/s);
  await sdk.getByLabel('Record ID').fill('0');
  assert.match(await page.locator('#sdk-record-id-note').textContent(), /1 or more/);
  assert.doesNotMatch(await code(), /4711/);

  await sdk.getByRole('radio', { name: 'iOS' }).check();
  await sdk.locator('[data-generation="channel"]').click();
  await sdk.locator('[data-error="missing"]').waitFor();
  assert.equal(await sdk.getByLabel('Record ID').count(), 0, 'channel mode has none');
  await sdk.getByLabel('Channel name').fill('My channel');
  await sdk.getByRole('checkbox', { name: 'Watermark' }).check();
  await sdk.getByLabel('Watermark ID').fill('7');
  await sdk.locator('pre[data-language="objectivec"]').waitFor();
  assert.match(await code(), /My channel/);
  assert.match(await code(), /waterMark\w* = 7/i);
  await page.getByRole('button', { name: '简体中文' }).click();
  await sdk.getByLabel('频道名称').waitFor();
});

test('every name the room may have is listed with its reason', async (t) => {
  const { page } = await openPage(t, browser, site);
  await page.goto(site.url(`/?${ROOM}&tab=addresses`));
  const items = card(page, 'candidates').locator('li');
  await items.first().waitFor();
  const rules = await items.evaluateAll((found) => found.map((item) => item.dataset.rule));
  assert.deepEqual(rules, ['stream-code', 'stream-code', 'stream-code-upper', 'stream-code-upper', 'custom-user', 'custom-room']);
});

test('what nobody recognises is answered with what was tried and what could be pasted, in both languages', async (t) => {
  const { page } = await paste(t, 'alert(1)');
  await page.locator('[data-reading="unknown"]').waitFor();
  assert.match(await page.locator('#ask-reading').innerText(), /Not recognised\. Paste a room/);
  const tried = () =>
    card(page, 'unknown')
      .locator('[data-tried]')
      .evaluateAll((rows) => Object.fromEntries(rows.map((row) => [row.dataset.tried, row.innerText])));
  const english = await tried();
  assert.deepEqual(Object.keys(english), ['room', 'address', 'log-line', 'code', 'notification', 'stream']);
  assert.match(english.code, /nothing says that the number in this text is one/);
  assert.match(english.address, /must start with rtmp:/);
  assert.equal(await card(page, 'code').count(), 0, 'a number in a text is not explained as a fact');
  await page.getByRole('button', { name: '简体中文' }).click();
  assert.match((await tried()).code, /没有标明是错误码/);
});

test('a number that is no known code is a guess: both ways are offered', async (t) => {
  const { page } = await paste(t, '293710');
  const number = card(page, 'number');
  await number.waitFor();
  assert.equal(await page.locator('[data-reading="room"]').getAttribute('data-guess'), 'true');
  assert.match(await page.locator('#ask-reading').innerText(), /A room number, perhaps.*the text alone does not say/s);
  assert.equal(await page.locator('#room').inputValue(), '', 'nothing is taken over before somebody chooses');
  await number.locator('[data-choose="code"]').click();
  const fits = await card(page, 'code')
    .locator('.meaning')
    .evaluateAll((meanings) => meanings.map((meaning) => [meaning.dataset.fit, meaning.querySelector('.badge').innerText]));
  assert.deepEqual(fits, Array(3).fill(['nearest', 'a similar number, not this one']));
  await page.getByRole('button', { name: '简体中文' }).click();
  assert.match(await card(page, 'code').innerText(), /相近的错误码，并非此码/);
  await page.locator('[data-reading="room"]').click();
  assert.equal(await page.locator('#room').inputValue(), '293710');
  assert.equal(await number.count(), 0, 'the question is answered');
});

test('a number that is written like a code of the relay is answered with the ranges that the relay documents', async (t) => {
  const { page } = await paste(t, '40009999');
  const code = card(page, 'code');
  await code.waitFor();
  assert.match(await code.innerText(), /40009999 is not documented.*40000400–40000499/s);
  await page.locator('#ask').fill('40000499');
  await code.locator('[data-fit="family"]').waitFor();
  assert.match(await code.innerText(), /the vendor says what its range is about/);
});
