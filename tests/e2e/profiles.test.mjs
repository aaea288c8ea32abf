// Several accounts in the console: added, switched in one step, kept, handed on as a file, and never with a key.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, test } from 'node:test';
import { startOrigin } from '../origin/origin.mjs';
import { CAMERA, ROOM, openBrowser, openPage, openSite } from './fixtures.mjs';

const browser = await openBrowser();
const site = await openSite();
const other = await startOrigin();
after(() => other.close());
site.hosts.push(`127.0.0.1:${other.httpPort}`);

const STORED = 'panglu.profiles';
const CHOSEN = 'panglu.profile';
/** Visible ASCII that occurs nowhere else. */
const KEY = 'Qz7kV9xW2pL5mN8bR3jH6tY1cD4fG0sA';

const A = { name: 'Brand A', bizId: '8888', domain: `127.0.0.1:${other.httpPort}`, app: 'brand' };
const B = {
  name: '品牌 B',
  bizId: '2157',
  domain: A.domain,
  naming: 'custom-room',
  pushDomain: 'push.example.com',
  pushValidity: '3600',
};
const fileOf = (...profiles) => JSON.stringify({ panglu: 'profiles', version: 1, profiles });

/** Nobody publishes here, so browsers log the refusals of the live sources. */
const serious = (faults) => faults.filter((fault) => !fault.includes('Failed to load resource'));

const dialog = (page) => page.locator('dialog.accounts');
const act = (page, name) => dialog(page).locator(`[data-act="${name}"]`);
const row = (page, name) => dialog(page).locator(`[data-account="${name}"]`);
const flv = (page) => page.locator('[data-address="flv"] code');
const has = (locator, text) => locator.filter({ hasText: text }).waitFor();

/** A page with the accounts of a text in its storage. */
async function open(t, { path = '/', stored, chosen, options } = {}) {
  const permissions = ['clipboard-read', 'clipboard-write'];
  const opened = await openPage(t, browser, site, { permissions, ...options });
  await opened.page.goto(site.url('/profile.json'));
  await opened.page.evaluate(
    ([text, name, list, active]) => {
      if (text) localStorage.setItem(list, text);
      if (name) localStorage.setItem(active, name);
    },
    [stored, chosen, STORED, CHOSEN],
  );
  await opened.page.goto(site.url(path));
  await opened.page.locator('#accounts-open').waitFor();
  return opened;
}

const openAccounts = (page) => page.locator('#accounts-open').click();

/** Types an account into the form. */
async function add(page, fields) {
  await act(page, 'add').click();
  assert.equal(await page.locator('#account-naming').inputValue(), '', 'the documented rule is the usual one');
  for (const [field, value] of Object.entries(fields)) {
    const input = page.locator(`#account-${field}`);
    if (['naming', 'pushValidity'].includes(field)) await input.selectOption(value);
    else await input.fill(value);
  }
  await act(page, 'keep').click();
  await row(page, fields.name).waitFor();
}

async function paste(page, text) {
  await act(page, 'import').click();
  await page.locator('#accounts-text').fill(text);
}

async function downloaded(page, press) {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

/** Everything that the page leaves where others may see it. */
const traces = (page) =>
  page.evaluate(() =>
    [location.href, document.title, JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })].join('\n'),
  );

test('two accounts are added, and a switch shows the same room and user under the other', async (t) => {
  const { page, faults } = await open(t, { path: `/?${ROOM}&tab=addresses` });
  await has(flv(page), `http://127.0.0.1:${site.origin.httpPort}/live/${CAMERA}.flv`);
  assert.equal(await page.locator('#account').count(), 0, 'there is nothing to choose yet');
  await openAccounts(page);
  await add(page, A);
  await add(page, B);
  await act(page, 'close').click();
  await page.locator('#accounts-open:focus').waitFor();

  await page.locator('#account').selectOption(A.name);
  await has(flv(page), `http://${A.domain}/brand/${CAMERA}.flv`);
  await page.locator('[data-note="no-watch"]').waitFor();
  assert.equal(await page.locator('[data-address="watch"]').count(), 0, "the audience's page does not know the account");

  await page.locator('#account').selectOption(B.name);
  await has(flv(page), `http://${B.domain}/live/2157_293710.flv`);
  await has(page.locator('[data-address="push"] code'), 'rtmp://push.example.com/live/2157_293710?bizid=2157');
  await page.locator('input[name="push-validity"][value="1h"]:checked').waitFor();
  await page.waitForURL(/bizid=2157&room=293710&user=14y2l2c/);

  await page.reload();
  await has(flv(page), '2157_293710.flv');
  assert.equal(await page.locator('#account').inputValue(), B.name);

  await page.locator('#account').selectOption('');
  await has(flv(page), `http://127.0.0.1:${site.origin.httpPort}/live/2157_`);
  assert.deepEqual(serious(faults), []);
});

test('a link wins over the chosen account, which says so and offers the account that the link is of', async (t) => {
  const { page } = await open(t, { path: `/?${ROOM}&tab=addresses`, stored: fileOf(A, B), chosen: B.name });
  await has(flv(page), `http://127.0.0.1:${site.origin.httpPort}/live/${CAMERA}.flv`);
  await has(page.locator('.other-account'), 'This room is of account 8888, and “品牌 B” is account 2157.');
  assert.equal(await page.evaluate((name) => localStorage.getItem(name), CHOSEN), B.name, 'a link chooses nothing');
  await page.getByRole('button', { name: 'Switch to “Brand A”' }).click();
  await has(flv(page), `http://${A.domain}/brand/${CAMERA}.flv`);
  await page.locator('.other-account').waitFor({ state: 'detached' });
  await page.locator('#account:focus').waitFor();
});

test('the chosen account fills in what a pasted room does not say', async (t) => {
  const { page } = await open(t, { stored: fileOf(A), chosen: A.name });
  await page.locator('.examples').waitFor();
  await page.locator('#ask').fill('293710 14y2l2c');
  await page.getByRole('tab', { name: 'Addresses' }).click();
  await has(flv(page), `http://${A.domain}/brand/${CAMERA}.flv`);
});

test('what is exported is the same after it was taken over into a browser without accounts', async (t) => {
  const first = await open(t, { stored: fileOf(A, B) });
  await openAccounts(first.page);
  const all = await downloaded(first.page, () => act(first.page, 'export').click());
  assert.equal(all.name, 'panglu-accounts.json');
  await first.page.getByRole('button', { name: 'Copy all' }).click();
  await first.page.getByRole('button', { name: /^Copied/ }).waitFor();
  assert.equal(await first.page.evaluate(() => navigator.clipboard.readText()), all.text);
  const one = await downloaded(first.page, () => row(first.page, A.name).locator('[data-act="save"]').click());
  assert.deepEqual(JSON.parse(one.text).profiles, [A]);

  const second = await open(t, { path: `/?${ROOM}` });
  await openAccounts(second.page);
  await act(second.page, 'import').click();
  await second.page.locator('.account-import input').setInputFiles({
    name: all.name,
    mimeType: 'application/json',
    buffer: Buffer.from(all.text),
  });
  assert.equal(await dialog(second.page).locator('[data-entry="add"]').count(), 2);
  assert.equal(await second.page.evaluate((name) => localStorage.getItem(name), STORED), null, 'nothing is done yet');
  await act(second.page, 'take').click();
  await row(second.page, B.name).waitFor();
  const again = await downloaded(second.page, () => act(second.page, 'export').click());
  assert.equal(again.text, all.text);
  assert.equal(await row(second.page, '').getAttribute('data-active'), 'true', 'nothing is switched by itself');
});

test('a file that replaces an account shows what changes, leaves out what is unticked, and can be undone', async (t) => {
  const { page, faults } = await open(t, { stored: fileOf(A, B) });
  await openAccounts(page);
  const bytes = fileOf({ ...A, domain: 'new.example.com' }, B, { name: 'C', bizId: 1 });
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'accounts.json'));
    const target = document.querySelector('dialog.accounts');
    for (const type of ['dragover', 'drop'])
      target.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
  }, bytes);
  await has(dialog(page).locator('[data-changed="domain"]'), `${A.domain} → new.example.com`);
  await dialog(page).locator('[data-entry="same"]').waitFor();
  assert.equal(await page.locator('[data-card="rooms"]').count(), 0, 'it is not taken for a list of rooms');
  await dialog(page).getByLabel('Adds “C”').uncheck();
  await act(page, 'take').click();
  await has(row(page, A.name), 'new.example.com');
  assert.equal(await row(page, 'C').count(), 0);
  await page.locator('[data-act="undo"]:focus').waitFor();
  await page.keyboard.press('Enter');
  await has(row(page, A.name), A.domain);
  assert.deepEqual(faults, []);
});

test('hostile files are refused with their reasons, and nothing of them runs', async (t) => {
  const { page, faults } = await open(t);
  await openAccounts(page);
  await act(page, 'import').click();
  const text = page.locator('#accounts-text');
  const fault = dialog(page).locator('[data-fault="file"]');
  for (const [hostile, says] of [
    ['<script>window.ran = 1</script>', 'not valid JSON'],
    ['{"panglu":"profiles","profiles":[', 'not valid JSON'],
    ['['.repeat(100_000), 'not valid JSON'],
    ['{"play":{}}', 'no file of accounts'],
    ['{"panglu":"profiles","version":9,"profiles":[{}]}', 'newer version'],
    ['{"panglu":"profiles","version":1,"profiles":[]}', 'no accounts in it'],
    [fileOf(...Array.from({ length: 101 }, () => A)), 'More than 100'],
    ['x'.repeat(300_000), 'larger than 256 KB'],
  ]) {
    await text.fill(`${hostile} `);
    await has(fault, says);
  }
  const large = { name: 'a.json', mimeType: 'application/json', buffer: Buffer.alloc(300_000, ' ') };
  await page.locator('.account-import input').setInputFiles(large);
  await has(fault, 'larger than 256 KB');

  const markup = '<img src=x onerror="window.ran = 1">';
  await text.fill(
    fileOf(
      { name: markup, bizId: '8888' },
      { name: 'b', bizId: '8888', domain: 'https://a.example/' },
      { name: 'c', bizId: '88x8', app: '../admin' },
      { name: 'd\u202e', bizId: '8888' },
      { name: 'e', bizId: '8888', constructor: { x: 1 } },
      'f',
    ),
  );
  const refused = dialog(page).locator('[data-entry="refused"]');
  await refused.first().waitFor();
  assert.deepEqual(
    await refused.evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('[data-field]')].map((li) => li.dataset.field))),
    [['domain'], ['bizId', 'app'], ['name'], ['name', 'bizId']],
  );
  await has(dialog(page).locator('[data-left="field"]'), '“constructor” is unknown here');
  await act(page, 'take').click();
  await has(dialog(page).locator('[data-account] strong'), markup);
  await act(page, 'close').click();
  await page.locator('#account').selectOption(markup);
  assert.equal(await page.evaluate(() => window.ran), undefined);
  assert.deepEqual(faults, []);
});

test('a planted key gets into no storage, link, title or export, and that is said', async (t) => {
  const { page } = await open(t, { path: `/?${ROOM}&tab=addresses` });
  await openAccounts(page);
  await paste(page, fileOf({ ...A, pushKey: KEY, note: { x: [KEY] } }, { name: KEY, bizId: '1' }, { ...B, app: KEY }));
  await has(dialog(page).locator('[data-left="field"]'), '“pushKey” looks like a key and was left out');
  assert.equal(await dialog(page).locator('[data-entry="refused"]').count(), 2);
  await act(page, 'take').click();
  await row(page, A.name).waitFor();
  const all = await downloaded(page, () => act(page, 'export').click());
  await act(page, 'add').click();
  await page.locator('#account-name').fill(KEY);
  await page.locator('#account-bizId').fill('8888');
  await act(page, 'keep').click();
  await has(dialog(page), 'It looks like a key');
  await page.locator('#account-name:focus').waitFor();
  await act(page, 'cancel').click();
  await act(page, 'close').click();
  await page.locator('#account').selectOption(A.name);
  for (const text of [all.text, await traces(page), await page.content()]) assert.ok(!text.includes(KEY), text);
});

test('a switch forgets the keys that were typed for the other account', async (t) => {
  const { page } = await open(t, { path: `/?${ROOM}&tab=addresses`, stored: fileOf(A) });
  await page.getByRole('button', { name: 'Edit room' }).click();
  await page.locator('#play-key').fill(KEY);
  await has(flv(page), 'txSecret=');
  await page.locator('#account').selectOption(A.name);
  await has(flv(page), new RegExp(`brand/${CAMERA}\\.flv$`));
  await page.locator('.held').waitFor({ state: 'detached' });
  assert.equal(await page.locator('#play-key').inputValue(), '');
});

test('an account is renamed, which keeps it chosen, and removed, which can be undone; a name is taken once', async (t) => {
  const { page } = await open(t, { stored: fileOf(A, B), chosen: A.name });
  await openAccounts(page);
  await row(page, A.name).locator('[data-act="edit"]').click();
  await page.locator('#account-name:focus').waitFor();
  await page.locator('#account-name').fill('品牌 b');
  await act(page, 'keep').click();
  await has(dialog(page), 'Another account has this name');
  await page.locator('#account-name').fill('Brand Z');
  await act(page, 'keep').click();
  assert.equal(await row(page, 'Brand Z').getAttribute('data-active'), 'true');
  await row(page, 'Brand Z').locator('[data-act="remove"]').click();
  await row(page, 'Brand Z').waitFor({ state: 'detached' });
  await page.locator('[data-act="undo"]:focus').waitFor();
  await page.keyboard.press('Enter');
  assert.equal(await row(page, 'Brand Z').getAttribute('data-active'), 'true');
  await page.keyboard.press('Escape');
  await page.locator('#accounts-open:focus').waitFor();
  assert.equal(await page.locator('#account').inputValue(), 'Brand Z');
});

test('where storage is refused or full, that is said, and accounts work until the page is closed', async (t) => {
  const refusals = {
    full: () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
    blocked: () => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    },
  };
  for (const refuse of Object.values(refusals)) {
    const { page, faults } = await openPage(t, browser, site);
    await page.addInitScript(refuse);
    await page.goto(site.url(`/?${ROOM}&tab=addresses`));
    await openAccounts(page);
    await add(page, A);
    await has(dialog(page).locator('[data-trouble="storage"]'), 'This browser keeps nothing for this page');
    await act(page, 'close').click();
    await page.locator('#account').selectOption(A.name);
    await has(flv(page), `http://${A.domain}/brand/`);
    await page.locator('[data-trouble="accounts"]').waitFor();
    assert.deepEqual(serious(faults), []);
  }
});

test('what is damaged in the storage is said and left alone, and what can be read is used', async (t) => {
  const damaged = await open(t, { stored: '{"panglu":"profiles","version":1,' });
  await openAccounts(damaged.page);
  await has(damaged.page.locator('[data-trouble="storage"]'), 'cannot be read');
  assert.equal(await damaged.page.evaluate((name) => localStorage.getItem(name), STORED), '{"panglu":"profiles","version":1,');
  await add(damaged.page, A);
  await damaged.page.locator('[data-trouble="storage"]').waitFor({ state: 'detached' });

  const partly = await open(t, { stored: fileOf({ ...A, bizId: 'x' }, B), chosen: A.name });
  await openAccounts(partly.page);
  await has(partly.page.locator('[data-trouble="storage"]'), 'One account on this device cannot be read');
  await row(partly.page, B.name).waitFor();
  assert.equal(await partly.page.locator('#account').inputValue(), '');
  assert.deepEqual([...damaged.faults, ...partly.faults], []);
});

test('another tab has the accounts at once and stays with the one that it shows', async (t) => {
  const { page } = await open(t, { stored: fileOf(A), chosen: A.name });
  const second = await page.context().newPage();
  await second.goto(site.url('/'));
  await second.locator('#account').waitFor();
  await openAccounts(page);
  await add(page, B);
  await row(page, B.name).locator('[data-act="use"]').click();
  await second.locator(`#account option[value="${B.name}"]`).waitFor({ state: 'attached' });
  assert.equal(await second.locator('#account').inputValue(), A.name);
});

test('everything is reached by keyboard and large enough for a finger, at 390 pixels, in both languages', async (t) => {
  for (const locale of ['en-US', 'zh-CN']) {
    const options = { viewport: { width: 390, height: 844 }, locale };
    const { page } = await open(t, { stored: fileOf(A, B), options });
    await page.locator('#accounts-open').focus();
    await page.keyboard.press('Enter');
    await dialog(page).locator(':focus').waitFor();
    const tooSmall = () =>
      dialog(page)
        .locator('button, select, input:not([type="checkbox"]):not([type="file"]), label.check')
        .evaluateAll((all) =>
          all.filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.outerHTML.slice(0, 120)),
        );
    const isWide = () => page.evaluate(() => document.querySelector('dialog.accounts').scrollWidth > innerWidth);
    assert.deepEqual(await tooSmall(), []);
    assert.equal(await isWide(), false);
    await act(page, 'add').focus();
    await page.keyboard.press('Enter');
    await page.locator('#account-name:focus').waitFor();
    assert.deepEqual(await tooSmall(), []);
    assert.equal(await isWide(), false);
    const unnamed = await dialog(page)
      .locator('input, select, textarea')
      .evaluateAll((all) => all.filter((one) => one.labels.length === 0).map((one) => one.id));
    assert.deepEqual(unnamed, []);
  }
});
