// Hostile texts in every field, parameter, fragment, storage and file: nothing of them runs, nothing breaks, and nothing is wider
// than the page.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { CAMERA, ROOM, openBrowser, openSite, publish } from './fixtures.mjs';
import { hearing } from './hostile_pages.mjs';
import { HOSTILE, UNITS, encoded } from './hostile_texts.mjs';
import { openFile, readCard } from './rosters.mjs';
import { accounts, states } from './states.mjs';

const browser = await openBrowser();
const site = await openSite();
await publish(site.origin, CAMERA);

const { open, assertHarmless } = hearing(browser, site);

/** The ids of the fields that take a text, but for the box, which has a story of its own. */
const fieldsOf = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('textarea, input')]
      .filter(({ type, readOnly }) => !['radio', 'checkbox', 'file', 'range', 'hidden', 'button'].includes(type) && !readOnly)
      .map(({ id }) => id)
      .filter((id) => id !== 'ask'),
  );

/** Runs in the page: types texts into a field, one after the other, and returns what each has done. */
async function typeEach([id, texts]) {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const type = (text) => {
    const field = document.getElementById(id);
    if (field === null) return false;
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value').set.call(field, text);
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    return true;
  };
  const before = document.getElementById(id)?.value;
  const found = [];
  for (const [name, units] of texts) {
    // Half characters do not survive the way into the page.
    if (!type(String.fromCharCode(...units))) break;
    await frame();
    await frame();
    found.push(...window.harm().map((what) => `${id}, ${name}: ${what}`));
    if (window.panicked !== undefined) break;
  }
  type(before ?? '');
  await frame();
  return found;
}

test('every field of every state', async (t) => {
  const met = new Set();
  for (const [name, [path, ready]] of Object.entries(states(`127.0.0.1:${site.origin.httpPort}`))) {
    await t.test(name, async (t) => {
      const opened = await open(t, path);
      const { page } = opened;
      await ready(page);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      const fields = await fieldsOf(page);
      assert.ok(!fields.includes(''), 'every field has an id');
      for (const id of fields.filter((id) => !met.has(id))) {
        met.add(id);
        assert.deepEqual(await page.evaluate(typeEach, [id, UNITS]), []);
      }
      await assertHarmless(opened, name);
    });
  }
  t.diagnostic(`${met.size} fields: ${[...met].join(' ')}`);
  assert.ok(met.size >= 40, `${met.size} fields`);
});

test('the box, in every reading that a text has', async (t) => {
  const opened = await open(t, '/');
  const { page } = opened;
  const readings = page.locator('[data-reading]');
  for (const [name, text] of Object.entries(HOSTILE)) {
    for (const pasted of [
      text,
      `${text} 293710 14y2l2c`,
      `startPush->failed:IMSDK|40000411|${text}`,
      `room,user\n${text},${text}\n293710,${text}`,
    ]) {
      await page.locator('#ask').fill(pasted.toWellFormed());
      await readings.first().waitFor();
      const count = await readings.count();
      for (let index = 0; index < count; index += 1) {
        await readings.nth(index).click();
        await assertHarmless(opened, `${name}, as ${await readings.nth(index).getAttribute('data-reading')}`);
      }
    }
  }
});

/** The texts, turned by some places, so that everything gets each of them once. */
function* turned(names) {
  const texts = Object.entries(HOSTILE);
  for (let turn = 0; turn < texts.length; turn += 1)
    yield names.map((name, at) => [name, ...texts[(turn + at) % texts.length].toReversed()]);
}

const ROOM_PARAMETERS = ['bizid', 'room', 'user', 'kind'];
const OTHER_PARAMETERS = ['format', 'player', 'tab', '__proto__'];

for (const [what, path, start, names, ready] of [
  ['of the console', '/', '', [...ROOM_PARAMETERS, ...OTHER_PARAMETERS], '#ask'],
  ['of the console with a room', '/', ROOM, OTHER_PARAMETERS, '.status'],
  ['of the page for the audience', '/watch', '', [...ROOM_PARAMETERS, ...OTHER_PARAMETERS], '.around .notice'],
]) {
  test(`every parameter ${what}`, async (t) => {
    const opened = await open(t, '/profile.json');
    for (const given of turned(names)) {
      const query = given.map(([name, text]) => `${name}=${encoded(text)}`).join('&');
      await opened.page.goto(site.url(`${path}?${start}&${query}`));
      await opened.page.locator(ready).first().waitFor();
      await assertHarmless(opened, JSON.stringify(given));
    }
  });
}

test('addresses that no program writes', async (t) => {
  const opened = await open(t, '/profile.json');
  for (const query of [
    '%',
    '%00',
    '%zz=%zz',
    'room=%ED%A0%80',
    'room=%E0%A4%A',
    '=',
    '&&&',
    'room[]=1&room[__proto__][x]=1',
    '+'.repeat(2000),
  ]) {
    for (const path of ['/?', `/?${ROOM}&`, '/#', `/?${ROOM}#`, '/#ask=', '/#as=code&ask=']) {
      await opened.page.goto('about:blank');
      await opened.page.goto(site.url(`${path}${query}`));
      await opened.page.locator('#ask').waitFor();
      await assertHarmless(opened, `${path}${query}`);
    }
  }
});

test('every fragment', async (t) => {
  const opened = await open(t, '/');
  const { page } = opened;
  await page.locator('#ask').waitFor();
  for (const given of turned(['ask', 'as', '__proto__'])) {
    const fragment = given.map(([name, text]) => `${name}=${encoded(text)}`).join('&');
    await page.evaluate((hash) => {
      location.hash = hash;
    }, fragment);
    await page.locator('[data-reading]').first().waitFor();
    await assertHarmless(opened, fragment);
  }
  // A kind that it has not, with texts that have another.
  for (const text of ['1001', CAMERA, '293710 14y2l2c']) {
    for (const kind of Object.values(HOSTILE)) {
      await page.evaluate(
        (hash) => {
          location.hash = hash;
        },
        `ask=${encoded(text)}&as=${encoded(kind)}`,
      );
      await assertHarmless(opened, `${text} as ${kind}`);
    }
  }
});

/** Opens a page with a storage that somebody else has written. */
async function openStored(t, path, stored) {
  const opened = await open(t, '/profile.json');
  await opened.page.evaluate((stored) => {
    for (const [name, text] of Object.entries(stored)) localStorage.setItem(name, text);
  }, stored);
  await opened.page.goto(site.url(path));
  await opened.page.locator('#ask').waitFor();
  return opened;
}

test('a storage that somebody else has written', async (t) => {
  const texts = Object.values(HOSTILE).map((text) => text.toWellFormed());
  const lines = texts.map(
    (text) => `ask=${encodeURIComponent(text)}&as=${encoded(text)}&label=${encodeURIComponent(text)}&favourite=true`,
  );
  const twice = [
    ...lines,
    ...lines,
    'ask=1001&as=code&label=x',
    'ask=1002&as=code&label=x',
    'ask=1003&as=code&label=x&favourite=true',
  ];
  const opened = await openStored(t, '/', {
    'panglu.history': twice.join('\n'),
    'panglu.language': texts[0],
    'panglu.profile': texts[0],
    'panglu.profiles': accounts(
      ...texts.map((text, at) => ({
        name: `${at} ${text}`,
        bizId: text,
        domain: text,
        app: text,
        naming: text,
        pushDomain: text,
        [text]: text,
      })),
      ...texts.map((text) => ({ name: text.slice(0, 60), bizId: '8888' })),
    ),
  });
  const { page } = opened;
  await page.locator('.recent summary').click();
  const entries = page.locator('.recent .open');
  await entries.first().waitFor();
  await assertHarmless(opened, 'the history');
  const count = Math.min(await entries.count(), texts.length + 3);
  for (let index = 0; index < count; index += 1) {
    await entries.nth(index).click();
    await assertHarmless(opened, `the history's entry ${index}`);
    await page.locator('.recent .star').nth(index).click();
    await assertHarmless(opened, `the history's entry ${index}, a favourite or not`);
  }
  await page.locator('#accounts-open').click();
  await page.locator('dialog.accounts').waitFor();
  await assertHarmless(opened, 'the accounts');
  await page.keyboard.press('Escape');
  for (const value of await page.locator('#account option').evaluateAll((options) => options.map(({ value }) => value))) {
    await page.locator('#account').selectOption(value);
    await assertHarmless(opened, `the account ${value}`);
  }
});

test('each storage for itself, with texts that are nothing', async (t) => {
  for (const name of ['panglu.history', 'panglu.language', 'panglu.profile', 'panglu.profiles']) {
    for (const text of ['null', '[]', '{"__proto__":{"x":1}}', '&&&\n=\n%', '\0', 'W'.repeat(300_000), `${'['.repeat(50_000)}`]) {
      const opened = await openStored(t, '/', { [name]: text });
      await assertHarmless(opened, `${name}, ${text.slice(0, 20)}`);
      await opened.page.context().close();
    }
  }
});

test('a file of accounts', async (t) => {
  const opened = await open(t, '/');
  const { page } = opened;
  const act = (name) => page.locator(`dialog.accounts [data-act="${name}"]`);
  await page.locator('#accounts-open').click();
  const texts = Object.values(HOSTILE).map((text) => text.toWellFormed());
  const good = { name: 'a', bizId: '8888' };
  const field = (name) => accounts(...texts.map((text, at) => ({ ...good, name: `${at}`, [name]: text })));
  const files = Object.fromEntries(
    ['bizId', 'domain', 'app', 'naming', 'rtmpDomain', 'pushDomain', 'pushApp', 'sdkAppId', 'playValidity', 'pushValidity'].map(
      (name) => [name, field(name)],
    ),
  );
  files['names of fields'] = accounts(...texts.map((text, at) => ({ ...good, name: `${at}`, [text]: { [text]: text } })));
  files.names = accounts(...texts.map((text) => ({ ...good, name: text })));
  for (const [name, file] of Object.entries(files)) {
    await act('import').click();
    await page.locator('#accounts-text').fill(file);
    await page.locator('[data-entry]').first().waitFor();
    await assertHarmless(opened, name);
    await act(name === 'names' ? 'take' : 'cancel').click();
  }
  await act('undo').waitFor();
  await assertHarmless(opened, 'the accounts');
});

test('a list of rooms, which is saved without formulas', async (t) => {
  const opened = await open(t, '/?bizid=8888');
  const { page } = opened;
  const cell = (text) => `"${text.toWellFormed().replaceAll('"', '""')}"`;
  const texts = [...Object.values(HOSTILE), '+1+1', '-1+1', '@SUM(1)', '\uff1d1+1', '\t=1', '=1', '\n=1'];
  const rows = texts.flatMap((text) => [`293710,${cell(text)},main`, `${cell(text)},a,main`, `7,b,${cell(text)}`]);
  await openFile(page, ['room,user,kind', ...rows, '293710,14y2l2c,main'].join('\n'), `${HOSTILE['a script']}.csv`);
  const card = await readCard(page);
  await card.locator('details.refused summary').click();
  await assertHarmless(opened, 'the list');
  for (const text of texts) {
    await page.locator('#roster-search').fill(text.toWellFormed());
    await assertHarmless(opened, `the search for ${text}`);
  }
  await page.locator('#roster-search').fill('');
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-act="csv"]').click()]);
  const saved = await readFile(await download.path(), 'utf8');
  const cells = saved.split('\r\n').flatMap((line) => line.match(/("(?:[^"]|"")*"|[^,]*)(?=,|$)/g) ?? []);
  assert.ok(cells.length > 100);
  assert.deepEqual(
    cells.filter((cell) => /^"?[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(cell)),
    [],
  );
  await page.locator('[data-act="wall"]').click();
  await page.locator('dialog.wall').waitFor();
  await assertHarmless(opened, 'the wall');
});
