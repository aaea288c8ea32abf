// The workspace of a room: its tabs, its status bar, and what each tab is for.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { CAMERA, ROOM, moves, openBrowser, openPage, openSite, publish } from './fixtures.mjs';
import { readQrCode } from './qr_code.mjs';

const browser = await openBrowser();
const site = await openSite();
await publish(site.origin, CAMERA);

const md5 = (text) => createHash('md5').update(text).digest('hex');
const row = (page, name) => page.locator(`[data-address="${name}"] code`);
const card = (page, name) => page.locator(`[data-card="${name}"]`);

async function open(t, tab, options) {
  const { page, faults } = await openPage(t, browser, site, options);
  await page.goto(site.url(`/?${ROOM}${tab ? `&tab=${tab}` : ''}`));
  await page.getByRole('tablist').waitFor();
  return { page, faults };
}

test('tabs are walked with the arrow keys, show one panel, and are part of the link', async (t) => {
  const { page, faults } = await open(t);
  const tabs = await page.getByRole('tab').evaluateAll((tabs) => tabs.map((tab) => tab.dataset.tab));
  const selected = () => page.locator('[role="tab"][aria-selected="true"]').getAttribute('data-tab');
  assert.equal(await selected(), 'diagnose');
  await page.locator('[data-tab="diagnose"]').focus();
  for (const tab of [...tabs.slice(1), tabs[0]]) {
    await page.keyboard.press('ArrowRight');
    await page.locator(`[data-tab="${tab}"][aria-selected="true"]`).waitFor();
    assert.equal(await page.evaluate(() => document.activeElement.dataset.tab), tab, 'the focus goes along');
    const panel = page.getByRole('tabpanel');
    assert.equal(await panel.count(), 1, 'the others are hidden');
    assert.equal(await panel.getAttribute('aria-labelledby'), `tab-${tab}`);
    assert.ok((await panel.innerText()).length > 40, `${tab} shows something`);
  }
  await page.keyboard.press('End');
  await page.waitForURL(site.url(`/?${ROOM}&tab=${tabs.at(-1)}`));
  await page.reload();
  await page.getByRole('tablist').waitFor();
  assert.equal(await selected(), tabs.at(-1), 'a link leads to the tab that was open');
  assert.equal(await page.locator('[role="tab"][tabindex="0"]').count(), 1, 'the row is one tab stop');
  assert.doesNotMatch(await page.locator('[data-address="watch"] code').textContent(), /tab=/, 'the audience has no tabs');
  assert.deepEqual(faults, []);
});

test('what was typed in a tab is there when it is opened again', async (t) => {
  const { page } = await open(t, 'integrate');
  await card(page, 'sdk').getByLabel('Record ID').fill('4711');
  await page.locator('[data-tab="record"]').click();
  await page.locator('[data-tab="integrate"]').click();
  assert.equal(await card(page, 'sdk').getByLabel('Record ID').inputValue(), '4711');
});

test('the status bar names the room and says how its picture is', async (t) => {
  const { page } = await open(t, undefined, { permissions: ['clipboard-read', 'clipboard-write'] });
  await moves(page);
  const status = page.getByRole('region', { name: 'Status' });
  await status.locator('[data-pill="playing"]').waitFor();
  assert.match(await status.innerText(), /Room 293710 · 14y2l2c\s+Camera · BIZID 8888.*Picture · playing/s);
  await status.getByText(/^· \d+\.\d s behind$/).waitFor();
  await status.getByRole('button', { name: /^Copy watch link/ }).click();
  await status.getByText('Copied').waitFor();
  const watch = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(watch, /\/watch\?/);
  await status.getByText('QR code', { exact: true }).click();
  assert.equal(
    await readQrCode(status.getByRole('img', { name: /^QR code/ })),
    watch,
    'a phone that scans it opens what was copied',
  );
});

test('on a wide window the checks stand below the picture in every tab, and what was looked at stands in a rail', async (t) => {
  const { page } = await open(t, 'addresses', { viewport: { width: 2560, height: 1440 } });
  await moves(page);
  const checks = page.locator('[data-card="checks"]');
  await checks.locator('[data-check="flv"][data-outcome="good"]').waitFor();
  const box = (selector) => page.locator(selector).first().boundingBox();
  const [rail, picture, below, tabs] = [
    await box('.rail'),
    await box('.picture-card'),
    await checks.boundingBox(),
    await box('.work'),
  ];
  assert.ok(rail.x + rail.width <= picture.x && picture.x + picture.width <= tabs.x, 'three columns');
  assert.ok(below.y >= picture.y + picture.height && below.x === picture.x, 'below the picture');
  await page.locator('.rail .recent .open').waitFor();
  await page.setViewportSize({ width: 1280, height: 800 });
  await checks.waitFor({ state: 'hidden' });
  await page.locator('[data-tab="diagnose"]').click();
  await checks.locator('[data-check="flv"]').waitFor();
});

test('the first tab gives the figures of the picture, a report to hand on, and the documented rules', async (t) => {
  const { page } = await open(t, undefined, { permissions: ['clipboard-read', 'clipboard-write'] });
  await moves(page);
  const diagnose = card(page, 'diagnose');
  await diagnose.getByText('640 × 360').waitFor();
  assert.match(await diagnose.innerText(), /First frame after\s+\d+ ms/);
  await diagnose.getByRole('button', { name: /^Copy report/ }).click();
  await diagnose.getByText('Copied').waitFor();
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /playing/);
  const rule = page.locator('[data-fact="rtmp-after-drop"]').first();
  assert.equal(await rule.isVisible(), false);
  await page.locator('[data-topic="interruption"] summary').click();
  assert.match(await rule.innerText(), /7 s later/);
  await page.locator('[data-topic="billing"] summary').click();
  const links = await page.locator('[data-topic="billing"] a').evaluateAll((links) => links.map((link) => link.rel));
  assert.deepEqual(new Set(links), new Set(['noopener noreferrer']));
});

test('the form of a complete room makes way for the picture, and on a phone the tabs stay in reach', async (t) => {
  const { page } = await open(t, 'integrate', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await moves(page);
  assert.equal(await page.locator('#room').isVisible(), false);
  const edit = page.getByRole('button', { name: 'Edit room' });
  await edit.click();
  assert.equal(await edit.getAttribute('aria-expanded'), 'true');
  assert.equal(await page.locator('#room').isVisible(), true);
  await edit.click();
  await page.evaluate(() => scrollTo(0, document.querySelector('[data-card="sdk"]').offsetTop));
  assert.equal((await page.getByRole('tablist').boundingBox()).y, 0);
});

test('a push address is signed in memory, split for OBS, and counts down', async (t) => {
  const key = 'PushKeyOfTheTest';
  const { page, faults } = await open(t, 'addresses');
  const push = card(page, 'push');
  assert.equal(await row(page, 'push').textContent(), `rtmp://8888.livepush.myqcloud.com/live/${CAMERA}?bizid=8888`);
  assert.match(await push.innerText(), /Not signed/);
  await page.locator('#push-key').fill(key);
  await push.getByRole('radio', { name: '1 h', exact: true }).check();
  await push.locator('.countdown').waitFor();
  assert.match(await push.locator('.countdown').innerText(), /^(00:59:\d\d|01:00:00) left; it ends on .* Beijing time/);
  const left = Number(await push.locator('.countdown').getAttribute('data-left'));
  await page.waitForFunction((left) => Number(document.querySelector('.countdown').dataset.left) < left, left);
  const [server, streamKey] = [await row(page, 'push-server').textContent(), await row(page, 'push-stream-key').textContent()];
  assert.equal(server, 'rtmp://8888.livepush.myqcloud.com/live/');
  assert.equal(await row(page, 'push').textContent(), server + streamKey);
  const [, secret, time] = streamKey.match(/^[^?]+\?bizid=8888&txSecret=([0-9a-f]{32})&txTime=([0-9A-F]{8})$/);
  assert.equal(secret, md5(key + CAMERA + time));
  await page.locator('#push-domain').fill('push.example.com');
  await page.locator('#push-record-id').fill('4711');
  await push.getByText('cliRecoId=4711').first().waitFor();
  assert.match(await row(page, 'push').textContent(), /^rtmp:\/\/push\.example\.com\/live\//);
  await page.locator('#push-domain').fill('a b');
  assert.match(await page.locator('#push-domain-note').textContent(), /Character 2/);
  const kept = await page.evaluate(() =>
    JSON.stringify([location.href, document.title, { ...localStorage }, { ...sessionStorage }, history.state]),
  );
  assert.ok(!kept.includes(key) && !kept.includes(secret), kept);
  assert.deepEqual(faults, []);
});

test('another name of the room has its own addresses, also one that the account chose itself', async (t) => {
  const { page } = await open(t, 'addresses');
  const names = card(page, 'candidates');
  await names.locator('[data-rule="custom-user"] [data-name]').click();
  assert.match(await row(page, 'flv').textContent(), /\/8888_14y2l2c\.flv$/);
  assert.equal(await row(page, 'watch').count(), 0, "the audience's page derives the documented name");
  await page.locator('#sdk-app-id').fill('1400000001');
  await names.locator('[data-rule="trtc"] [data-name]').first().click();
  assert.match(await row(page, 'hls').textContent(), /\/1400000001_293710_14y2l2c_main\.m3u8$/);
  assert.match(await card(page, 'push').innerText(), /no push address follows/);
  await page.locator('#own-code').fill('test');
  assert.match(await page.locator('#own-code-note').textContent(), /BIZID/);
  await page.locator('#own-code').fill('8888_test_12345_test');
  await names.locator('[data-rule="own"] [data-name]').click();
  assert.match(await row(page, 'push').textContent(), /\/8888_test_12345_test\?bizid=8888$/);
  await page.locator('#ask').fill('8888\t1\tsomebody');
  await page.locator('#ask').fill('');
  assert.doesNotMatch(await row(page, 'push').textContent(), /test_12345/, 'a choice is for one room');
});

test('an address is a line for VLC and a code for a phone', async (t) => {
  const { page } = await open(t, 'addresses');
  assert.match(await row(page, 'vlc').textContent(), new RegExp(`^vlc .*${CAMERA}`));
  const qr = card(page, 'qr');
  await qr.locator('summary').click();
  const drawn = () => qr.locator('svg path').getAttribute('d');
  const hls = await drawn();
  assert.match(hls, /^M0 0h1v1h-1z/);
  await qr.getByRole('radio', { name: 'Link for the audience' }).check();
  await qr.getByRole('img', { name: 'QR code: Link for the audience' }).waitFor();
  assert.notEqual(await drawn(), hls);
});

test('a player has the size, the cover and the advertisements that were asked for', async (t) => {
  const { page } = await open(t, 'integrate');
  const snippets = card(page, 'snippets');
  const code = () => snippets.locator('pre').textContent();
  assert.match(await code(), /^<panglu-player id="live"/, 'the element comes first');
  await card(page, 'page-options').locator('summary').click();
  await page.locator('#page-cover').fill('https://www.example.com/cover.jpg');
  assert.match(await code(), /poster="https:\/\/www\.example\.com\/cover\.jpg"/);
  await snippets.locator('[data-player="tcplayer"]').click();
  await page.locator('#page-width').fill('1280');
  await page.locator('#page-height').fill('720');
  await page.locator('#page-ad-tag').fill('https://ads.example.com/vast');
  assert.match(await page.locator('#page-ad-user-note').textContent(), /all four/);
  assert.match(await code(), /width: 1280,\s+height: 720,\s+coverpic: "https:\/\/www\.example\.com\/cover\.jpg"/);
  assert.doesNotMatch(await code(), /adTagUrl/);
  for (const field of ['user', 'app', 'license']) await page.locator(`#page-ad-${field}`).fill('</script><b>x');
  await snippets.getByText('adTagUrl').waitFor();
  assert.doesNotMatch((await code()).replace(/<\/script>\s*$/, ''), /x<\/script><b>|"<\/script><b>/, 'a text ends no script');
  await page.locator('#page-width').fill('0');
  assert.match(await page.locator('#page-width-note').textContent(), /16384/);
});

test('a channel ID is read as Java and as everything else prints it', async (t) => {
  const { page } = await open(t, 'integrate');
  await page.locator('#channel-id').fill('-3');
  const told = card(page, 'channel').locator('.facts');
  await told.getByText('18446744073709551613').waitFor();
  await page.locator('#channel-id').fill('18446744073709551613');
  await told.getByText('-3', { exact: true }).waitFor();
  await page.locator('#channel-id').fill('1x');
  assert.match(await page.locator('#channel-id-note').textContent(), /character 2/i);
});

test('channel mode has its own options: description, password, bit rate, business type', async (t) => {
  const { page } = await open(t, 'integrate');
  const sdk = card(page, 'sdk');
  await sdk.locator('[data-generation="channel"]').click();
  await sdk.getByLabel('Channel name').fill('Hall');
  await sdk.getByLabel('Channel description').fill('Saturday');
  await page.locator('#sdk-channel-password').fill('sesame');
  await sdk.getByRole('radio', { name: '900 kbit/s' }).check();
  await sdk.getByRole('radio', { name: 'IoT camera' }).check();
  await sdk.locator('pre').getByText('sesame').first().waitFor();
  assert.match(await sdk.locator('pre').textContent(), /Saturday/);
  await sdk.locator('[data-generation="stream-code"]').click();
  assert.equal(await page.locator('#sdk-channel-password').count(), 0, 'stream-code mode has none');
  assert.doesNotMatch(await sdk.locator('pre').textContent(), /sesame/);
});
