// Keys are wiped: once its field is empty, the memory of the page's wasm contains no part of a typed key.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { CAMERA, ROOM, openBrowser, openPage, openSite } from './fixtures.mjs';

const browser = await openBrowser();
const site = await openSite();

/** Visible ASCII that occurs nowhere else. */
const KEY = 'Qz7#kV9!xW2@pL5$mN8%bR3^jH6&tY1*';
/** The length of the parts to search for: short enough to find a leftover, and too long to occur by chance. */
const PIECE = 6;
const PIECES = Array.from({ length: KEY.length - PIECE + 1 }, (_, start) => KEY.slice(start, start + PIECE));

const TIME = 'F0000000';
const md5 = (text) => createHash('md5').update(text).digest('hex');
const signature = `txSecret=${md5(KEY + CAMERA + TIME)}&txTime=${TIME}`;
const PUSHED = `rtmp://8888.livepush.myqcloud.com/live/${CAMERA}?bizid=8888&${signature}`;
const PLAYED = `http://127.0.0.1:${site.origin.httpPort}/live/${CAMERA}.flv?${signature}`;
const expires = Math.floor(Date.now() / 1000) + 600;
const NOTIFICATION = JSON.stringify({ event_type: 1, stream_id: CAMERA, t: expires, sign: md5(KEY + expires) });

/** Every field that takes a key: what is pasted to see it, what the page shows with and without the key, and whether the
 *  field says beneath it what is wrong with a text that is no key. */
const FIELDS = [
  {
    name: 'the play key beside the room',
    id: '#play-key',
    query: `${ROOM}&tab=addresses`,
    complains: true,
    works: '[data-address="flv"] code:text("txSecret=")',
    bare: `[data-address="flv"] code:text-matches("/${CAMERA}\\\\.flv$")`,
  },
  {
    name: 'the push key of a room',
    id: '#push-key',
    query: `${ROOM}&tab=addresses`,
    complains: true,
    works: '[data-address="push"] code:text("txSecret=")',
    bare: `[data-address="push"] code:text-matches("/${CAMERA}\\\\?bizid=8888$")`,
  },
  {
    name: "the callback key of a room's events",
    id: '#events-key',
    query: `${ROOM}&tab=events`,
    complains: true,
    works: '[data-scenario="good"]',
    bare: '[data-card="simulator"] .verdict',
  },
  {
    name: 'the push key of an address',
    id: '#inspect-push-key',
    pasted: PUSHED,
    works: '[data-card="address"] [data-verdict="valid"]',
    bare: '[data-card="address"] [data-verdict="not-yet-expired"]',
  },
  {
    name: 'the play key of an address',
    id: '#inspect-play-key',
    pasted: PLAYED,
    works: '[data-card="address"] [data-verdict="valid"]',
    bare: '[data-card="address"] [data-verdict="not-yet-expired"]',
  },
  {
    name: 'the callback key of a notification',
    id: '#notification-key',
    pasted: NOTIFICATION,
    complains: true,
    works: '[data-card="notification"] [data-verdict="valid"]',
    bare: '[data-card="notification"] [data-verdict="unchecked"]',
  },
];

/** Runs in the page before its own scripts: records the memory of every wasm instance. */
function keepMemories() {
  window.wasmMemories = [];
  for (const name of ['instantiate', 'instantiateStreaming']) {
    const original = WebAssembly[name];
    WebAssembly[name] = async (...given) => {
      const made = await original.apply(WebAssembly, given);
      const { exports } = made.instance ?? made;
      window.wasmMemories.push(...Object.values(exports).filter((value) => value instanceof WebAssembly.Memory));
      return made;
    };
  }
}

/** The parts of the key in the memory of the page's wasm. */
async function found(page) {
  const { bytes, pieces } = await page.evaluate((wanted) => {
    const texts = window.wasmMemories.map(({ buffer }) => new TextDecoder('latin1').decode(buffer));
    return {
      bytes: texts.reduce((sum, text) => sum + text.length, 0),
      pieces: wanted.filter((piece) => texts.some((text) => text.includes(piece))),
    };
  }, PIECES);
  assert.ok(bytes > 0, 'there is a memory to look at');
  return pieces;
}

async function open(t, { query = '', pasted, bare }) {
  const { page } = await openPage(t, browser, site);
  await page.addInitScript(keepMemories);
  await page.goto(site.url(`/?${query}`));
  if (pasted) await page.locator('#ask').fill(pasted);
  await page.locator(bare).waitFor();
  if (query) await page.getByRole('button', { name: 'Edit room' }).click();
  return page;
}

test('a text that stays would be found', async (t) => {
  const page = await open(t, FIELDS[0]);
  assert.deepEqual(await found(page), []);
  await page.locator('#ask').fill(`${KEY} is no key here, but a text that nobody wipes`);
  await page.locator('[data-reading]').first().waitFor();
  assert.deepEqual(await found(page), PIECES);
});

for (const field of FIELDS) {
  test(`${field.name}, pasted`, async (t) => {
    const page = await open(t, field);
    await page.locator(field.id).fill(KEY);
    await page.locator(field.works).waitFor();
    assert.deepEqual(await found(page), PIECES, 'it is in memory for as long as it is in the field');
    await page.locator(field.id).fill('');
    await page.locator(field.bare).waitFor();
    assert.deepEqual(await found(page), []);
  });

  test(`${field.name}, typed letter by letter and corrected`, async (t) => {
    const page = await open(t, field);
    const input = page.locator(field.id);
    await input.pressSequentially(KEY);
    await page.locator(field.works).waitFor();
    await input.press('Home');
    await input.press('Delete');
    await input.pressSequentially(KEY[0]);
    assert.equal(await input.inputValue(), KEY, 'the cursor stays where somebody types');
    await page.locator(field.works).waitFor();
    await input.press('ControlOrMeta+A');
    await input.press('Delete');
    await page.locator(field.bare).waitFor();
    assert.deepEqual(await found(page), []);
  });
}

for (const field of FIELDS.filter(({ complains }) => complains)) {
  test(`${field.name}, with more behind it that is not ASCII`, async (t) => {
    const page = await open(t, field);
    for (let length = 1; length <= 10; length += 1) {
      await page.locator(field.id).fill(KEY + '，'.repeat(length));
      await page.locator(`${field.id}-note.error`).waitFor();
      await page.locator(field.id).fill('');
      await page.locator(`${field.id}-note:not(.error)`).waitFor();
      assert.deepEqual(await found(page), [], `${length} characters more`);
    }
  });
}

test('one play key stands in two cards, and emptied in one it is gone from both', async (t) => {
  const [room, , , , inspected] = FIELDS;
  const page = await open(t, room);
  const ask = page.locator('#ask');
  await page.locator(room.id).fill(KEY);
  await page.locator(room.works).waitFor();
  await ask.fill(PLAYED);
  await page.locator(inspected.works).waitFor();
  assert.equal(await page.locator(inspected.id).inputValue(), KEY);
  await page.getByRole('button', { name: '简体中文' }).click();
  await ask.fill('');
  await page.locator(room.works).waitFor();
  assert.equal(await page.locator(room.id).inputValue(), KEY);
  await ask.fill(PLAYED);
  await page.locator(inspected.works).waitFor();
  await page.locator(inspected.id).fill('');
  await page.locator(inspected.bare).waitFor();
  assert.deepEqual(await found(page), []);
  await ask.fill('');
  await page.locator(room.bare).waitFor();
  assert.equal(await page.locator(room.id).inputValue(), '');
});

/** A page that holds a key, and says so. */
async function holding(t) {
  const [room] = FIELDS;
  const page = await open(t, room);
  await page.locator(room.id).fill(KEY);
  await page.locator(room.works).waitFor();
  await page.locator('.held').waitFor();
  return page;
}

/** The page holds no key any more, neither in its field nor in its memory. */
async function holdsNone(page) {
  const [room] = FIELDS;
  await page.locator('.held').waitFor({ state: 'detached' });
  await page.locator(room.bare).waitFor();
  assert.equal(await page.locator(room.id).inputValue(), '');
  assert.deepEqual(await found(page), []);
}

test('a page that is left, and may be kept for going back, holds no key', async (t) => {
  const page = await holding(t);
  const left = await page.evaluate((id) => {
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    return document.querySelector(id).value;
  }, FIELDS[0].id);
  assert.equal(left, '', 'before the page is frozen');
  await holdsNone(page);
});

test('one press forgets every key', async (t) => {
  const page = await holding(t);
  await page.getByRole('button', { name: 'Forget keys' }).click();
  await holdsNone(page);
});

test('a quarter of an hour without anybody forgets every key, and somebody who is there keeps them', async (t) => {
  const { page } = await openPage(t, browser, site);
  const [room] = FIELDS;
  await page.addInitScript(keepMemories);
  await page.clock.install();
  await page.goto(site.url(`/?${room.query}`));
  await page.clock.runFor(1_000);
  await page.getByRole('button', { name: 'Edit room' }).click();
  await page.locator(room.id).fill(KEY);
  await page.locator('.held').waitFor();
  await page.clock.runFor('14:00');
  await page.keyboard.press('Shift');
  await page.clock.runFor('14:00');
  assert.equal(await page.locator('.held').count(), 1);
  await page.clock.runFor('02:00');
  await page.locator('.held').waitFor({ state: 'detached' });
  assert.equal(await page.locator(room.id).inputValue(), '');
  assert.deepEqual(await found(page), []);
});
