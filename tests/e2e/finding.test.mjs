// The console's finding: one sentence and the next act, which can be copied, linked, undone and found again, without any secret.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CAMERA, ROOM, openBrowser, openPage, openSite, publish } from './fixtures.mjs';

const browser = await openBrowser();
const site = await openSite();
await publish(site.origin, CAMERA);

const DIGEST = 'e12c46f2612d5106e2034781ab261ca3';
const SIGNED = `rtmp://8888.livepush.myqcloud.com/live/${CAMERA}?bizid=8888&txSecret=${DIGEST}&txTime=5C271099`;
const STORED = 'panglu.history';

const strip = (page) => page.locator('.finding');
const press = (page, name) => strip(page).getByRole('button', { name }).click();

async function open(t, path = '/') {
  const opened = await openPage(t, browser, site, { permissions: ['clipboard-read', 'clipboard-write'] });
  await opened.page.goto(site.url(path));
  return opened;
}

async function copied(page, name) {
  // Its name changes when it is pressed.
  const button = await strip(page).getByRole('button', { name }).elementHandle();
  await button.click();
  await page.waitForFunction((pressed) => pressed.textContent === 'Copied', button);
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Everything that the page leaves where others may see it. */
const traces = (page) =>
  page.evaluate(() =>
    [location.href, document.title, JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })].join('\n'),
  );

test('a code is named with who must act and what to do, and its link shows the same to somebody else', async (t) => {
  const { page, faults } = await open(t);
  await page.locator('#ask').fill('D/PUSH_DBG: startPush->failed:IMSDK|40000500|freq');
  assert.match(await strip(page).innerText(), /40000500 · .+\n*Next: .+\. .+/);
  const finding = await copied(page, 'Copy finding');
  assert.match(finding, /^40000500 · .+\nNext: .+\. .+\nerror 40000500\nhttp/);
  const link = await copied(page, 'Share link');
  assert.ok(finding.endsWith(link), 'a finding leads to its page');

  const other = await openPage(t, browser, site, { locale: 'zh-CN' });
  await other.page.goto(link);
  await other.page.locator('[data-card="code"]').waitFor();
  assert.match(await strip(other.page).innerText(), /40000500 · .+\n*下一步：.+。.+/);
  assert.deepEqual([...faults, ...other.faults], []);
});

test('what was recognised survives a reload, in the reading that was chosen', async (t) => {
  const { page } = await open(t);
  await page.locator('#ask').fill('1001');
  await page.locator('[data-reading="room"]').click();
  await page.waitForURL(/#ask=.*1001.*as=room/);
  await page.reload();
  await page.locator('[data-reading="room"][aria-pressed="true"]').waitFor();
  assert.equal(await page.locator('#room').inputValue(), '1001');
});

test('a signature is in no link, no storage and no title, and the address in the link is the same but for it', async (t) => {
  const { page } = await open(t);
  await page.locator('#ask').fill(SIGNED);
  await page.waitForURL(/#ask=/);
  await page.waitForFunction((key) => localStorage[key], STORED);
  const finding = await copied(page, 'Copy finding');
  for (const text of [await traces(page), finding]) assert.ok(!text.includes(DIGEST), text);
  await page.reload();
  await page.locator('[data-card="address"]').waitFor();
  const shown = await page.locator('#ask').inputValue();
  assert.equal(shown, SIGNED.replace(`txSecret=${DIGEST}&`, ''));
});

test('a key beside a finding goes nowhere, whatever it is called', async (t) => {
  const key = 'PlantedKeyOfTheTest';
  const { page } = await open(t);
  await page.locator('#ask').fill(`the magic word is ${key}, and the app says startPush->failed:IMSDK|40000500|freq`);
  await page.waitForFunction((name) => localStorage[name], STORED);
  for (const text of [await traces(page), await copied(page, 'Copy finding'), await copied(page, 'Share link')])
    assert.ok(!text.includes(key), text);
});

test('what is pasted replaces what stood there, and Undo brings it back', async (t) => {
  const { page } = await open(t, `/?${ROOM}`);
  await page.locator('.status').waitFor();
  await page.locator('#ask').fill('40000411');
  await page.locator('[data-card="code"]').waitFor();
  assert.equal(await page.locator('panglu-player').count(), 0, 'the room does not play on beside it');
  await page.locator('#ask').fill('what is this');
  await page.locator('[data-card="unknown"]').waitFor();
  await press(page, 'Undo');
  await page.locator('[data-card="code"]').waitFor();
  await press(page, 'Undo');
  await page.locator('.status').waitFor();
  assert.equal(await page.locator('#ask').inputValue(), '');
});

test('what was looked at is found again, kept on request, and forgotten on request', async (t) => {
  const { page } = await open(t);
  await page.locator('#ask').fill('40000411');
  await page.locator('.recent summary').click();
  await page.locator('.recent .open').waitFor();
  await page.locator('.recent .star').click();
  await page.reload();
  await page.locator('#ask').fill('');
  await page.locator('.recent summary').click();
  assert.equal(await page.locator('.recent .star').getAttribute('aria-pressed'), 'true');
  await page.locator('.recent .open').click();
  await page.locator('[data-card="code"]').waitFor();
  await page.locator('#ask').fill('');
  await page.getByRole('button', { name: 'Forget all' }).click();
  await page.locator('.recent').waitFor({ state: 'detached' });
  assert.equal(await page.evaluate((key) => localStorage[key] ?? null, STORED), null);
});

test('the box has the focus when there is nothing to look at, and / brings it back', async (t) => {
  const { page } = await open(t);
  const focused = page.locator('#ask:focus');
  await focused.waitFor();
  await page.locator('#room').click();
  await page.keyboard.type('/');
  assert.equal(await page.locator('#room').inputValue(), '/', 'a slash that is typed is a slash');
  await page.getByRole('button', { name: 'English' }).focus();
  await page.keyboard.press('/');
  await focused.waitFor();
  assert.equal(await page.locator('#ask').inputValue(), '');
});

test('a fragment that somebody made up runs nothing and says what it is', async (t) => {
  const { page, faults } = await open(
    t,
    `/#${new URLSearchParams({ ask: '<img src=x onerror="window.ran = 1"><script>window.ran = 1</script>', as: '<b>' })}`,
  );
  await page.locator('[data-card="unknown"]').waitFor();
  assert.equal(await page.evaluate(() => window.ran), undefined);
  await page.evaluate(() => {
    location.hash = '#ask=40000411&as=code';
  });
  await page.locator('[data-card="code"]').waitFor();
  assert.deepEqual(faults, []);
});

test('a roster is in no link, and that is said', async (t) => {
  const { page } = await open(t);
  await page.locator('#ask').fill('8888\t1\ta\n8888\t293710\t14y2l2c');
  await strip(page).getByText('There is no link to this').waitFor();
  assert.equal(await strip(page).getByRole('button', { name: 'Share link' }).count(), 0);
});

test('an empty box offers an example of each kind of text, and every one is recognised', async (t) => {
  const { page, faults } = await open(t);
  const examples = page.locator('.examples button');
  await examples.first().waitFor();
  const kinds = [];
  for (let index = 0; index < (await examples.count()); index += 1) {
    await examples.nth(index).click();
    await strip(page).waitFor();
    kinds.push(await page.locator('[data-reading][aria-pressed="true"]').getAttribute('data-reading'));
    await page.goto(site.url('/'));
    await page.reload();
    await examples.first().waitFor();
  }
  assert.deepEqual(kinds, ['room', 'log-line', 'code', 'address', 'notification']);
  assert.deepEqual(faults, []);
});
