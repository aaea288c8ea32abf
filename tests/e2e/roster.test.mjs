// A list of 100,000 rooms: read away from the page's thread, searched, looked up, saved, and watched on a wall.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { CAMERA, openBrowser, openPage, openSite, publish } from './fixtures.mjs';
import { REFUSED, codeOf, openFile, pasteText, readCard, roomOf, roster } from './rosters.mjs';

const browser = await openBrowser();
const site = await openSite();
await publish(site.origin, CAMERA);

const LINES = 100_001;

async function open(t, options) {
  const { page, faults } = await openPage(t, browser, site, options);
  await page.goto(site.url('/?bizid=8888'));
  await page.locator('#ask').waitFor();
  return { page, faults };
}

/** The play host's answer that a stream is not there is noted by the browser as an error. */
const unexpected = (faults) => faults.filter((fault) => !/status of 404/.test(fault));

const row = (page, line) => page.locator(`tr[data-line="${line}"]`);
const search = (page) => page.locator('#roster-search');
const answer = (page) => page.locator('.roster .verdict');

test('every row of a file is counted, and the refused ones are shown with their lines and reasons', async (t) => {
  const { page, faults } = await open(t);
  await openFile(page, roster(LINES));
  const card = await readCard(page);
  assert.match(await card.locator('.note').first().innerText(), /^99,?997 rooms$/);
  assert.ok((await card.locator('tbody tr[data-line]').count()) < 100, 'only the rows that are seen are in the page');
  assert.equal(await card.locator('table[aria-rowcount]').getAttribute('aria-rowcount'), '99998');
  const refused = card.locator('details.refused');
  assert.match(await refused.locator('summary').innerText(), /^3 rows name no room$/);
  await refused.locator('summary').click();
  await refused.locator('tbody tr').first().waitFor();
  const shown = await refused
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.cells].map((cell) => cell.innerText)));
  assert.deepEqual(
    shown.map(([line]) => line),
    Object.keys(REFUSED),
  );
  for (const [line, reason] of shown) assert.match(reason, REFUSED[line][1], line);
  assert.deepEqual(unexpected(faults), []);
});

for (const file of ['panglu-roster_loader.js', 'panglu-roster.js', 'panglu-roster_bg.wasm']) {
  test(`that what reads lists does not arrive is told, and asked for again: ${file}`, async (t) => {
    const { page } = await openPage(t, browser, site);
    await page.clock.install();
    await page.goto(site.url('/?bizid=8888'));
    await page.locator('#ask').waitFor();
    await page.route(`**/${file}`, (route) => route.abort());
    const asked = page.waitForEvent('requestfailed', (request) => request.url().endsWith(file));
    await openFile(page, roster(10));
    await asked;
    await page.clock.fastForward('00:10');
    const missing = page.locator('.roster [data-missing="part"]');
    await missing.waitFor();
    await page.unroute(`**/${file}`);
    await missing.getByRole('button').click();
    await readCard(page);
    await missing.waitFor({ state: 'detached' });
    await row(page, 2).waitFor();
  });
}

test('a text too large for the box is read as a list, and the box stays empty', async (t) => {
  const { page, faults } = await open(t);
  await pasteText(page, roster(LINES));
  await readCard(page);
  assert.equal(await page.locator('#ask').inputValue(), '');
  await row(page, 2).waitFor();
  assert.match(await row(page, 2).innerText(), new RegExp(`${roomOf(2).room}\\s+host2\\s+Camera\\s+8888\\s+${codeOf(roomOf(2))}`));
  await page.locator('.roster-rows').evaluate((rows) => rows.scrollTo(0, rows.scrollHeight));
  await row(page, LINES).waitFor();
  assert.deepEqual(unexpected(faults), []);
});

test('a code is looked up in all rows, as camera and as screen share', async (t) => {
  const { page } = await open(t);
  await openFile(page, roster(LINES));
  await readCard(page);
  const last = roomOf(LINES);
  await search(page).fill(codeOf(last));
  await answer(page).getByText(`The code is room ${last.room}, user ${last.user}, Camera (line 100001).`).waitFor();
  await search(page).fill(codeOf({ ...last, kind: 'aux' }).toUpperCase());
  await answer(page).getByText(`room ${last.room}, user ${last.user}, Shared screen (line 100001)`).waitFor();
  await search(page).fill(`8888_${'0'.repeat(32)}`);
  await answer(page).getByText('None of the 99997 rooms and hosts gives this code.').waitFor();
});

test('the list is searched by keyboard, and a room is opened and left again', async (t) => {
  const { page } = await open(t);
  await openFile(page, roster(LINES));
  await readCard(page);
  await search(page).focus();
  await page.keyboard.type('host4711');
  await answer(page).getByText('11 rooms match.').waitFor();
  await page.keyboard.type('9');
  await answer(page).getByText('1 room matches.').waitFor();
  const found = row(page, 47119);
  await found.waitFor();
  const button = found.getByRole('button');
  // Past the buttons for the wall, the file and the paper.
  for (let stop = 0; stop < 4; stop++) await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.className), 'roster-rows', 'the table can be scrolled');
  await button.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('tablist').waitFor();
  assert.equal(await page.locator('#user').inputValue(), 'host47119');
  await page.getByRole('button', { name: 'Back to the list' }).click();
  await readCard(page);
});

test('a list in the encoding of spreadsheets in China is read', async (t) => {
  const { page } = await open(t);
  // The words for room number and user name in GBK.
  const heading = Buffer.from([0xb7, 0xbf, 0xbc, 0xe4, 0xba, 0xc5, 0x2c, 0xd3, 0xc3, 0xbb, 0xa7, 0xc3, 0xfb]);
  const buffer = Buffer.concat([heading, Buffer.from('\r\n293710,14y2l2c\r\n')]);
  await page.locator('.intake input[type="file"]').setInputFiles({ name: 'rooms.csv', mimeType: 'text/csv', buffer });
  await readCard(page);
  await row(page, 2).getByText(CAMERA).waitFor();
});

test('a large text that is no list is recognised in the box', async (t) => {
  const { page } = await open(t);
  await pasteText(page, `enterRoom failed, errCode = -1301\n${'a b c d e f g\n'.repeat(6000)}`);
  await page.locator('[data-reading]').first().waitFor();
  assert.match(await page.locator('#ask').inputValue(), /^enterRoom failed/);
});

test('all rows that match are saved as CSV, without formulas', async (t) => {
  const { page, faults } = await open(t);
  await openFile(page, roster(LINES, { 3: '7,"@SUM(A1);=1",main' }));
  await readCard(page);
  const save = async () => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-act="csv"]').click()]);
    assert.equal(download.suggestedFilename(), 'rooms.csv');
    return (await readFile(await download.path(), 'utf8')).trimEnd().split('\r\n');
  };
  const all = await save();
  assert.equal(all.length, 1 + 99_997);
  const { room, user, kind } = roomOf(LINES);
  assert.equal(all.at(-1), `"${LINES}","${room}","${user}","${kind}","8888","${codeOf(roomOf(LINES))}"`);
  assert.match(all[2], /^"3","7","'@SUM\(A1\);'=1","main","8888","8888_[0-9a-f]{32}"$/);
  await search(page).fill('host47119');
  await answer(page).getByText('1 room matches.').waitFor();
  assert.deepEqual(
    (await save()).map((row) => row.split(',')[0]),
    ['"line"', '"47119"'],
  );
  assert.deepEqual(unexpected(faults), []);
});

/** Four rooms, of which the second is live. */
const FEW = 'room,user,kind\n1,a,main\n293710,14y2l2c,main\n3,c,main\n4,d,main';

test('the play host is asked about the rows that are seen, two at a time', async (t) => {
  const { page } = await open(t);
  const play = new URL(site.origin.httpBase).host;
  let [asking, most, asked] = [0, 0, 0];
  page.on('request', (request) => {
    if (new URL(request.url()).host !== play) return;
    asked += 1;
    asking += 1;
    most = Math.max(most, asking);
  });
  const over = (request) => {
    if (new URL(request.url()).host === play) asking -= 1;
  };
  page.on('requestfinished', over);
  page.on('requestfailed', over);
  await openFile(page, FEW);
  await page.locator('tr[data-line="3"] [data-health="live"]').getByText('Live').waitFor();
  for (const line of [2, 4, 5]) await page.locator(`tr[data-line="${line}"] [data-health="not-there"]`).waitFor();
  assert.ok(most <= 2, `${most} at a time`);
  assert.equal(asked, 4, 'each is asked about once');
});

test('a wall plays the rooms, says how each is, and gives one of them sound', async (t) => {
  const { page } = await open(t);
  await openFile(page, FEW);
  await readCard(page);
  await page.locator('[data-act="wall"]').click();
  const tile = (index) => page.locator(`[data-tile="${index}"]`);
  await page.locator('[data-tile="1"][data-state="playing"]').waitFor();
  assert.equal(await page.locator('[data-tile]').count(), 4);
  assert.match(await tile(1).innerText(), /293710 · 14y2l2c\s+Playing/i);
  await page.locator('[data-tile="0"]:is([data-state="waiting"], [data-state="failed"])').waitFor();
  const sounding = () => page.locator('[data-tile] panglu-player:not([muted])').count();
  assert.equal(await sounding(), 0);
  await page.keyboard.press('2');
  await tile(1).locator('button[aria-pressed="true"]').waitFor();
  assert.equal(await tile(1).locator('panglu-player').getAttribute('muted'), null);
  await tile(2).locator('figcaption button').click();
  await tile(2).locator('button[aria-pressed="true"]').waitFor();
  assert.equal(await sounding(), 1, 'the other has lost it');
  // What is out of sight does not play.
  await page.setViewportSize({ width: 390, height: 500 });
  await page.locator('[data-tile="3"][data-seen="false"]').waitFor();
  assert.equal(await tile(3).locator('panglu-player').count(), 0);
  await page.keyboard.press('Escape');
  await page.locator('dialog.wall').waitFor({ state: 'detached' });
});

test('the wall shows the rows that are chosen', async (t) => {
  const { page } = await open(t);
  await openFile(page, FEW);
  await readCard(page);
  await page.getByLabel('Room 293710 on the wall').check();
  await page.getByRole('button', { name: 'Wall of 1 chosen room' }).click();
  await page.locator('[data-tile="0"][data-state="playing"]').waitFor();
  assert.equal(await page.locator('[data-tile]').count(), 1);
});
