// A key of each kind is typed or pasted wherever one may be, and then searched wherever it must not be: addresses, titles, storages,
// logs, copied texts, files and links.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { CAMERA, ROOM, moves, openBrowser, openPage, openSite, publish } from './fixtures.mjs';
import { listen } from './hostile_texts.mjs';
import { openFile, readCard } from './rosters.mjs';

const browser = await openBrowser();
const site = await openSite();
await publish(site.origin, CAMERA);

const md5 = (text) => createHash('md5').update(text).digest('hex');
const LATER = 'F0000000';

/** What must be nowhere; each is of its kind, and occurs nowhere else. */
const KEYS = {
  play: 'PlantedPlayKey7hT2mQ',
  push: 'PlantedPushKey9kX4wZ',
  callback: 'PlantedCallbackKey5r',
};
const SECRETS = {
  'a SecretId': ['AKIDPlantedExample0123456789abcdEFGH', (key) => `SecretId: ${key}`],
  'a SecretKey': ['Pl0An1Te2Dk3Ey4Kl5Mn6Op7Qr8St9Uv', (key) => `TENCENT_SECRET_KEY=${key}`],
  'a UserSig': [
    'eJwtzPlantedLgjAUxvHvstuF1Lb2lkHXQSAVdBd2MbYVhyHNtzCi796yLh*e5-*B0-6YPW0NBdgMoiXs3QZHjg9cNa4FGqs1Tu1dxaWFAgQ9BChCPAGqz3AyJ0Ld',
    (key) => `room 293710 user 14y2l2c userSig=${key}`,
  ],
  'a signing key': ['plantedkey5s6d7f8g9h', (key) => `push key: ${key}`],
  'a password': ['plantedPassw0rd', (key) => `password: ${key}`],
  'a signed push address': [
    md5('planted push'),
    (digest) => `rtmp://8888.livepush.myqcloud.com/live/${CAMERA}?bizid=8888&txSecret=${digest}&txTime=${LATER}`,
  ],
  'a signed play address': [
    md5('planted play'),
    (digest) => `http://127.0.0.1:${site.origin.httpPort}/live/${CAMERA}.flv?txSecret=${digest}&txTime=${LATER}`,
  ],
  'a key beside a room': [md5('planted key'), (key) => `room=293710 user=14y2l2c key=${key}`],
  'a key beside a code': ['PlantedMagicWord77', (key) => `the magic word is ${key}, and startPush->failed:IMSDK|40000500|freq`],
  'a sign of a notification': [
    md5('planted sign'),
    (sign) =>
      JSON.stringify({ event_type: 0, stream_id: CAMERA, t: 1473126233, sign, stream_param: `txSecret=${sign}&txTime=${LATER}` }),
  ],
};

/** A page that writes down everything that leaves it. */
async function open(t, path) {
  const { page } = await openPage(t, browser, site, { permissions: ['clipboard-read', 'clipboard-write'], acceptDownloads: true });
  await page.addInitScript(listen);
  const logged = [];
  page.on('console', (message) => logged.push(message.text()));
  page.on('pageerror', (error) => logged.push(String(error)));
  page.on('request', (request) => {
    // The play host is asked for signed addresses; the signature is what is sent there, and never the key.
    logged.push(`${request.method()} ${request.url()} ${request.postData() ?? ''} ${JSON.stringify(request.headers())}`);
  });
  page.on('framenavigated', (frame) => logged.push(frame.url()));
  await page.goto(site.url(path));
  await page.locator('#ask').waitFor();
  return { page, logged };
}

/** Everything that stays in the browser. */
const kept = (page) =>
  page.evaluate(async () => {
    const texts = [location.href, document.title, document.referrer, window.name, document.cookie, JSON.stringify(history.state)];
    texts.push(JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage }));
    for (const { name } of await indexedDB.databases()) texts.push(`a database: ${name}`);
    for (const name of await caches.keys())
      for (const request of await (await caches.open(name)).keys()) {
        const answer = await (await caches.open(name)).match(request);
        texts.push(request.url, await answer.text());
      }
    for (const { name } of performance.getEntriesByType('resource')) texts.push(name);
    for (const { name, detail } of [...performance.getEntriesByType('mark'), ...performance.getEntriesByType('measure')])
      texts.push(`${name} ${JSON.stringify(detail)}`);
    return texts.join('\n');
  });

/** Everything that is on the page, as text and as markup, in shadows too; the value of a field is neither. */
const shown = (page) =>
  page.evaluate(() => {
    const roots = [document];
    const texts = [];
    for (const root of roots) {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) roots.push(element.shadowRoot);
        texts.push(...[...element.attributes].map(({ value }) => value));
        for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) texts.push(node.data);
      }
    }
    return texts.join('\n');
  });

/** Presses every button that copies or shares, and returns what was copied, with the card that it stood in. */
const copyAll = (page) =>
  page.evaluate(async () => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const copied = [];
    for (const button of document.querySelectorAll('button.copy')) {
      if (!button.checkVisibility() || button.hasAttribute('aria-expanded')) continue;
      if (!/^(copy|share)/i.test(button.textContent)) continue;
      const before = window.copiedTexts.length;
      button.click();
      await new Promise((done) => setTimeout(done));
      const text = window.copiedTexts.slice(before).join('\n');
      copied.push([button.closest('.finding') ? 'finding' : button.ariaLabel, text]);
    }
    return copied;
  });

/** Presses every button of a card or a dialog that saves a file, and returns what is in them. */
async function saveAll(page, within) {
  const texts = [];
  const saving = page.locator(within).locator('[data-act="csv"], [data-act="export"], [data-act="save"]');
  for (let index = 0; index < (await saving.count()); index += 1) {
    const [download] = await Promise.all([page.waitForEvent('download'), saving.nth(index).click()]);
    texts.push(download.suggestedFilename(), await readFile(await download.path(), 'utf8'));
  }
  return texts.join('\n');
}

function assertNone(keys, text, where) {
  for (const [kind, key] of Object.entries(keys)) {
    const at = text.indexOf(key);
    assert.equal(at, -1, `${kind}, ${where}: ${text.slice(Math.max(0, at - 200), at + 80)}`);
    for (const changed of [encodeURIComponent(key), Buffer.from(key).toString('base64'), md5(key)])
      assert.ok(!text.includes(changed) || changed === key, `${kind}, changed, ${where}`);
  }
}

/** The pause after which the page writes down what is looked at. */
const mirrored = (page, needle) => page.waitForFunction((needle) => JSON.stringify({ ...localStorage }).includes(needle), needle);

test('typed keys are nowhere but in their fields, in every tab', async (t) => {
  const { page, logged } = await open(t, `/?${ROOM}&tab=addresses`);
  await page.getByRole('button', { name: 'Edit room' }).click();
  await page.locator('#play-key').fill(KEYS.play);
  await page.locator('#push-key').fill(KEYS.push);
  await page.locator('[data-address="push"] code:text("txSecret=")').waitFor();
  await page.locator('[data-tab="events"]').click();
  await page.locator('#events-key').fill(KEYS.callback);
  await page.locator('[data-scenario="retried"]').click();
  await page.locator('[data-received="valid"]').first().waitFor();
  await moves(page);
  let copies = 0;
  for (const tab of ['diagnose', 'addresses', 'events', 'integrate', 'record']) {
    await page.locator(`[data-tab="${tab}"]`).click();
    await page.locator(`#panel-${tab}:not([hidden])`).waitFor();
    const copied = await copyAll(page);
    copies += copied.length;
    for (const [where, text] of copied) assertNone(KEYS, text, `copied from ${where} in ${tab}`);
    assertNone(KEYS, await shown(page), `shown in ${tab}`);
    assertNone(KEYS, await kept(page), `kept in ${tab}`);
  }
  assert.ok(copies > 20, `${copies} copies`);
  const report = await page.locator('panglu-player').evaluate((player) => player.report());
  assertNone(KEYS, report, 'the report of the player');
  assert.doesNotMatch(report, /txSecret=[0-9a-f]{32}/);
  await page.getByRole('button', { name: '简体中文' }).click();
  assertNone(KEYS, await shown(page), 'shown in Chinese');
  assertNone(KEYS, logged.join('\n'), 'logged or sent');
});

test('a held key is in no file: neither in the list of rooms nor in that of accounts', async (t) => {
  const { page, logged } = await open(t, `/?${ROOM}`);
  await page.getByRole('button', { name: 'Edit room' }).click();
  await page.locator('#play-key').fill(KEYS.play);
  await openFile(page, `room,user,kind,key\n293710,14y2l2c,main,${KEYS.push}`);
  await readCard(page);
  let saved = await saveAll(page, '[data-card="rooms"]');
  assert.match(saved, /^rooms\.csv/);
  await page.locator('#accounts-open').click();
  await page.locator('[data-act="import"]').click();
  const profile = { name: 'A', bizId: '8888', pushKey: KEYS.push, callbackKey: KEYS.callback };
  await page.locator('#accounts-text').fill(JSON.stringify({ panglu: 'profiles', version: 1, profiles: [profile] }));
  await page.locator('[data-act="take"]').click();
  await page.locator('[data-account="A"]').waitFor();
  saved += await saveAll(page, 'dialog.accounts');
  assert.match(saved, /panglu-accounts\.json/);
  for (const text of [saved, await kept(page), logged.join('\n'), ...(await copyAll(page)).flat()])
    assertNone(KEYS, String(text), 'a file');
});

for (const [kind, [secret, text]] of Object.entries(SECRETS)) {
  test(`${kind} that is pasted is not kept, handed on or shown`, async (t) => {
    const planted = { [kind]: secret };
    const { page, logged } = await open(t, '/');
    const isSent = kind === 'a signed play address';
    await page.locator('#ask').fill(text(secret));
    await page.locator('[data-reading]').first().waitFor();
    for (const reading of await page.locator('[data-reading]').all()) {
      await reading.click();
      for (const [where, copy] of await copyAll(page)) {
        // The card of an address mends it, signature and all; nothing else hands it on.
        if (!kind.includes('address') || where === 'finding') assertNone(planted, copy, `copied from ${where}`);
      }
      if (!kind.includes('address') && !kind.includes('sign of')) assertNone(planted, await shown(page), 'shown');
    }
    // What comes next is written down, and what was there before with it.
    await page.locator('#ask').fill('40000411');
    await mirrored(page, '40000411');
    const traces = (await kept(page))
      .split('\n')
      .filter((line) => !isSent || !line.startsWith(`http://127.0.0.1:${site.origin.httpPort}/`));
    assertNone(planted, traces.join('\n'), 'kept');
    const lines = logged.filter((line) => !isSent || !line.startsWith(`GET http://127.0.0.1:${site.origin.httpPort}/`));
    assertNone(planted, lines.join('\n'), 'logged or sent');
    await page.reload();
    await page.locator('#ask').waitFor();
    assertNone(planted, await shown(page), 'shown after a reload');
  });
}

test('what is planted would be found', async (t) => {
  const { page } = await open(t, '/');
  await page.evaluate((key) => {
    localStorage.setItem('x', key);
    history.replaceState(key, '', `#${key}`);
  }, KEYS.play);
  assert.throws(() => assertNone({ play: KEYS.play }, `a${KEYS.play}`, 'here'));
  assert.equal((await kept(page)).split(KEYS.play).length - 1, 3);
});
