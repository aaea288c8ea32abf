// The operator's page: input becomes a stream code, addresses, a picture and a link, and never reveals a key.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CAMERA, ROOM, SCREEN, moves, openBrowser, openPage, openSite, phase, publish } from './fixtures.mjs';

const browser = await openBrowser();
const site = await openSite();
await publish(site.origin, CAMERA);

const address = (page, name) => page.locator(`[data-address="${name}"] code`).textContent();

for (const player of ['tcplayer', 'plain']) {
  for (const format of ['flv', 'hls']) {
    test(`the preview plays ${format} in ${player}`, async (t) => {
      const { page, faults } = await openPage(t, browser, site);
      await page.goto(site.url(`/?${ROOM}`));
      await page.locator(`input[name="format"][value="${format}"]`).check();
      await page.locator(`input[name="player"][value="${player}"]`).check();
      await page.locator(`panglu-player[data-engine="${player}"][data-delivery="${format}"][data-state="playing"]`).waitFor();
      await moves(page);
      assert.deepEqual(faults, []);
    });
  }
}

test('typing a room gives its code, its addresses, its picture and its link', async (t) => {
  const { page, faults } = await openPage(t, browser, site);
  await page.goto(site.url('/'));
  await page.getByLabel('BIZID').fill('8888');
  await page.getByLabel('Room number').fill(' 293710 ');
  assert.match(await page.locator('main').innerText(), /Enter the BIZID, the room and the host/);
  await page.getByLabel("Host's user name").fill('14y2l2c');
  const play = `127.0.0.1:${site.origin.httpPort}/live/${CAMERA}`;
  assert.equal(await address(page, 'code'), CAMERA);
  assert.equal(await address(page, 'rtmp'), `rtmp://127.0.0.1:${site.origin.rtmpPort}/live/${CAMERA}`);
  assert.equal(await address(page, 'flv'), `http://${play}.flv`);
  assert.equal(await address(page, 'hls'), `http://${play}.m3u8`);
  assert.equal(await address(page, 'watch'), site.url(`/watch?${ROOM}`));
  await moves(page);
  await page.waitForURL(site.url(`/?${ROOM}`));
  await page.getByRole('region', { name: 'Room' }).getByRole('radio', { name: 'Shared screen' }).check();
  await page.waitForURL(site.url(`/?${ROOM}&kind=aux`));
  assert.equal(await address(page, 'code'), SCREEN);
  // The screen share is not published here, so the only error allowed is the stream's 404.
  assert.deepEqual(
    faults.filter((fault) => !fault.includes('404')),
    [],
  );
});

test('links lead both ways', async (t) => {
  const { page } = await openPage(t, browser, site);
  await page.goto(site.url(`/?${ROOM}&format=hls&tab=addresses`));
  await page.getByRole('link', { name: 'Open the watch page' }).click();
  await moves(page);
  assert.equal(page.url(), site.url(`/watch?${ROOM}&format=hls`));
  await page.goBack();
  assert.equal(await page.locator('#room').inputValue(), '293710');
  await moves(page);
});

test('addresses are copied whole', async (t) => {
  const { page } = await openPage(t, browser, site, { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.goto(site.url(`/?${ROOM}&tab=addresses`));
  for (const name of ['code', 'rtmp', 'flv', 'hls', 'watch']) {
    const row = page.locator(`[data-address="${name}"]`);
    await row.getByRole('button').click();
    await row.getByText('Copied').waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await address(page, name));
  }
});

test('a wrong entry is explained where it stands, an empty one is not complained about', async (t) => {
  const { page } = await openPage(t, browser, site);
  await page.goto(site.url('/'));
  assert.equal(await page.locator('.note.error').count(), 0);
  await page.getByLabel('BIZID').fill('88x8');
  await page.getByLabel('Room number').fill('0');
  assert.match(await page.locator('#bizid-note').textContent(), /character 3 is “x”.*live console/);
  assert.match(await page.locator('#room-note').textContent(), /0 is not a room/);
  assert.equal(await page.locator('panglu-player video').count(), 0);
});

test('where the play domain checks signatures, the key plays and stays in memory', async (t) => {
  const key = 'PlayKeyOfTheTest';
  const guarded = await openSite({ playKey: key });
  await publish(guarded.origin, CAMERA);
  const { page } = await openPage(t, browser, guarded);
  await page.goto(guarded.url(`/?${ROOM}&tab=addresses`));
  await phase(page, 'refused');
  assert.match(await page.locator('panglu-player [part="sentence"]').textContent(), /not allowed to play/);
  await page.getByRole('button', { name: 'Edit room' }).click();
  await page.getByLabel('Play key').fill(key);
  await moves(page);
  assert.match(await address(page, 'flv'), /\.flv\?txSecret=[0-9a-f]{32}&txTime=[0-9A-F]{8}$/);
  assert.match(await page.locator('main').innerText(), /Signed; new viewers can join until/);
  assert.doesNotMatch(await address(page, 'watch'), /txSecret/, "the audience's link is never signed by a page");
  assert.match(await page.locator('main').innerText(), /cannot play from a domain that checks signatures/);

  const kept = await page.evaluate(() =>
    JSON.stringify([location.href, { ...localStorage }, { ...sessionStorage }, document.cookie, history.state]),
  );
  assert.ok(!kept.includes(key) && !kept.includes('txSecret'), kept);
  await page.getByRole('link', { name: 'Open the watch page' }).click();
  await phase(page, 'refused');
  await page.goBack();
  assert.equal(await page.getByLabel('Play key').inputValue(), '', 'leaving the page forgets the key');
});

test('an address without a page says so', async (t) => {
  const { page } = await openPage(t, browser, site);
  await page.goto(site.url('/nowhere'));
  assert.match(await page.locator('main').innerText(), /no page at this address/);
  await page.getByRole('link', { name: 'Go to the console' }).click();
  await page.getByLabel('BIZID').waitFor();
});

test('settings that are missing or broken are told, and tried again', async (t) => {
  const { page } = await openPage(t, browser, site);
  await page.route('**/profile.json', (route) => route.fulfill({ status: 500 }));
  await page.goto(site.url(`/?${ROOM}`));
  await page.getByText('could not be loaded').waitFor();
  await page.unroute('**/profile.json');
  await page.route('**/profile.json', (route) => route.fulfill({ json: { play: { authority: 'a b' } } }));
  await page.getByRole('button', { name: 'Try again now' }).click();
  await page.getByText('Domain: Character 2, “U+0020”').waitFor();
  await page.unroute('**/profile.json');
  await page.getByRole('button', { name: 'Try again now' }).click();
  await moves(page);
});

test('the picture stays in sight beside the tabs and never lies over another card', async (t) => {
  const { page } = await openPage(t, browser, site);
  await page.goto(site.url(`/?${ROOM}&tab=integrate`));
  await moves(page);
  const watched = page.locator('.aside');
  const down = await page.evaluate(() => {
    const down = document.querySelector('.picture-card').getBoundingClientRect().top + 100;
    scrollTo(0, down);
    return down;
  });
  assert.ok(down > 100);
  assert.equal((await watched.boundingBox()).y, 16, 'it stays while there is something beside it');
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let down = 0; down < height; down += 200) {
    await page.evaluate((down) => scrollTo(0, down), down);
    const covered = await page.evaluate(() => {
      const box = (element) => element.getBoundingClientRect();
      const picture = box(document.querySelector('.picture-card'));
      const cards = [...document.querySelectorAll('.card:not(.picture-card)')].filter((card) => card.checkVisibility()).map(box);
      const apart = (card) =>
        card.left >= picture.right || card.right <= picture.left || card.top >= picture.bottom || card.bottom <= picture.top;
      return cards.filter((card) => !apart(card) && card.top > picture.top).length;
    });
    assert.equal(covered, 0, `${down} pixels down`);
  }
});

for (const locale of ['zh-CN', 'en-US']) {
  test(`nothing is cut off from a small phone to a wide screen: ${locale}`, async (t) => {
    const { page } = await openPage(t, browser, site, { locale });
    await page.goto(site.url(`/?${ROOM}`));
    await moves(page);
    const tabs = await page.getByRole('tab').evaluateAll((tabs) => tabs.map((tab) => tab.dataset.tab));
    const cases = [320, 390, 768, 1280, 1920, 2560].flatMap((width) => tabs.map((tab) => [width, tab]));
    for (const [width, tab] of cases) {
      await page.setViewportSize({ width, height: 800 });
      await page.locator(`[data-tab="${tab}"]`).click();
      // Content that scrolls inside its frame can be reached; the frame itself must fit.
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll('body *')]
          .filter((element) => !element.parentElement.closest('pre, .scroll, .tablist'))
          .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5)
          .map((element) => element.outerHTML.slice(0, 80)),
      );
      assert.deepEqual(cut, [], `${tab}, ${width} pixels wide`);
    }
  });
}
