// The audience's page plays in every supported way, and says what is wrong when it cannot play.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CAMERA, ROOM, SCREEN, moves, openBrowser, openPage, openSite, phase, publish } from './fixtures.mjs';

const browser = await openBrowser();
const site = await openSite();
await publish(site.origin, CAMERA);

const PLAYER = 'panglu-player';
const sentence = (page) => page.locator(`${PLAYER} [part=sentence]`).textContent();
const isBusy = (page) => page.locator(`${PLAYER} [part=busy]`).isVisible();

for (const player of ['tcplayer', 'plain']) {
  for (const format of ['flv', 'hls']) {
    test(`${player} plays ${format}, without a fault and without contacting anyone else`, async (t) => {
      const { page, faults } = await openPage(t, browser, site);
      await page.goto(site.url(`/watch?${ROOM}&player=${player}&format=${format}`));
      await moves(page);
      const shown = await page.locator(PLAYER).evaluate(({ dataset }) => [dataset.engine, dataset.delivery, dataset.state]);
      assert.deepEqual(shown, [player, format, 'playing'], 'nothing had to be replaced on the way');
      assert.equal(await page.locator(`${PLAYER} [part=sentence]`).isVisible(), false, 'a moving picture needs no words');
      assert.deepEqual(faults, []);
    });
  }
}

test('the shared screen is another stream of the same room', async (t) => {
  const screen = await publish(site.origin, SCREEN, { kind: 'aux' });
  const { page } = await openPage(t, browser, site);
  await page.goto(site.url(`/watch?${ROOM}&kind=aux`));
  await moves(page);
  assert.equal(site.origin.viewers(SCREEN), 1);
  await screen.stop();
});

test('a room nobody publishes gets a sentence, and the picture by itself when the host starts', async (t) => {
  const { page } = await openPage(t, browser, site);
  await page.goto(site.url('/watch?bizid=8888&room=12345&user=userA'));
  await phase(page, 'not-started');
  assert.match(await sentence(page), /has not started yet/);
  assert.equal(await isBusy(page), false, 'no spinner');
  await publish(site.origin, '8888_8d0261436c375bb0dea901d86d7d70e8');
  await moves(page);
});

for (const [player, format] of [
  ['tcplayer', 'flv'],
  ['tcplayer', 'hls'],
  ['plain', 'flv'],
  ['plain', 'hls'],
]) {
  test(`a killed publisher is told in words and seen again when back: ${player}, ${format}`, async (t) => {
    const room = { tcplayer: 31, plain: 41 }[player] + { flv: 0, hls: 1 }[format];
    const query = `bizid=8888&room=${room}&user=u`;
    const { page } = await openPage(t, browser, site);
    await page.goto(site.url(`/?${query}`));
    const name = await page.locator('[data-address="code"] code').textContent();
    const host = await publish(site.origin, name);
    await page.goto(site.url(`/watch?${query}&player=${player}&format=${format}`));
    await moves(page);
    await host.kill();
    await phase(page, 'ended');
    assert.match(await sentence(page), /has stopped the stream/);
    assert.equal(await isBusy(page), false, 'no spinner');
    const again = await publish(site.origin, name);
    await moves(page);
    await again.stop();
  });
}

test('without TcPlayer the plain player takes over', async (t) => {
  const { page } = await openPage(t, browser, site);
  await page.route('**/TcPlayer.js', (route) => route.abort());
  await page.goto(site.url(`/watch?${ROOM}`));
  await moves(page);
  assert.equal(await page.locator(PLAYER).getAttribute('data-engine'), 'plain');
});

test('without any player file the audience reads that, and it plays once the file is there', async (t) => {
  const { page } = await openPage(t, browser, site);
  await page.route('**/vendor/*.js', (route) => route.abort());
  await page.goto(site.url(`/watch?${ROOM}`));
  await phase(page, 'engine-missing');
  assert.match(await sentence(page), /could not be downloaded/);
  await page.unroute('**/vendor/*.js');
  await moves(page);
});

for (const format of ['flv', 'hls']) {
  test(`a server that answers and sends nothing is not blamed on the browser: ${format}`, async (t) => {
    const { page } = await openPage(t, browser, site);
    const empty = { status: 200, headers: { 'access-control-allow-origin': '*' }, body: '' };
    await page.route('**/live/*', (route) => route.fulfill(empty));
    await page.goto(site.url(`/watch?${ROOM}&format=${format}`));
    await phase(page, 'empty');
    assert.match(await sentence(page), /answered and sent nothing/);
    await page.getByRole('button', { name: 'Try again now' }).waitFor();
    await page.unroute('**/live/*');
    await moves(page);
  });
}

test('a picture that is being fetched says so from its first moment', async (t) => {
  const { page } = await openPage(t, browser, site);
  // A player that never arrives keeps the page at its beginning.
  await page.route('**/vendor/*.js', () => {});
  await page.goto(site.url(`/watch?${ROOM}`));
  await phase(page, 'connecting');
  assert.match(await sentence(page), /Connecting to the live stream/);
});

test('before the first frame nothing is asked for that it does not need', async (t) => {
  const { page, faults } = await openPage(t, browser, site);
  const asked = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const held = new Promise((resolve) => page.route('**/live/*', resolve));
  await page.goto(site.url(`/watch?${ROOM}`));
  const stream = await held;
  const vendor = asked.filter((path) => /^\/vendor\/[^/]*$/.test(path));
  assert.deepEqual([...new Set(vendor)].sort(), ['/vendor/TcPlayer.js', '/vendor/mpegts.js'], 'one engine and its player');
  assert.deepEqual(
    asked.filter((path) => /around|viewer|hls|console/.test(path)),
    [],
  );
  await stream.continue();
  await moves(page);
  await page.locator('.around .bar').waitFor({ state: 'attached' });
  assert.deepEqual(faults, []);
});

test('what stands around the picture names the room, hands on its link and leads to the console', async (t) => {
  const { page, faults } = await openPage(t, browser, site);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(site.url(`/watch?${ROOM}&format=hls`));
  const bar = page.locator('.around .bar');
  await bar.waitFor({ state: 'attached' });
  assert.equal(await page.title(), 'Live · Room 293710');
  await bar.getByRole('button', { name: 'Link for the audience' }).click();
  await bar.getByText('Copied').waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), site.url(`/watch?${ROOM}&format=hls`));
  await bar.getByRole('link', { name: 'Check this room in the console' }).click();
  assert.equal(await page.locator('#room').inputValue(), '293710');
  assert.deepEqual(faults, []);
});

test('the page plays from its folder as well, where other hosts have it', async (t) => {
  const { page, faults } = await openPage(t, browser, site);
  await page.goto(site.url(`/watch/index.html?${ROOM}`));
  await moves(page);
  await page.locator('.around .bar').waitFor({ state: 'attached' });
  assert.deepEqual(faults, []);
});

test('a link that names no room says what is missing', async (t) => {
  const { page, faults } = await openPage(t, browser, site);
  await page.goto(site.url('/watch?room=0&user=14y2l2c'));
  const words = await page.locator('main').innerText();
  assert.match(words, /link is incomplete/);
  assert.match(words, /BIZID: Nothing was entered/);
  assert.match(words, /0 is not a room/);
  await page.getByRole('link', { name: 'Check this room' }).click();
  assert.equal(await page.locator('#user').inputValue(), '14y2l2c', 'the console takes over what was good');
  assert.deepEqual(faults, []);
});

test('a link that says its room twice says so, in the console too', async (t) => {
  const { page, faults } = await openPage(t, browser, site);
  await page.goto(site.url(`/watch?${ROOM}&room=1`));
  const words = await page.locator('main').innerText();
  assert.match(words, /room stands in the link more than once, with different values/);
  assert.doesNotMatch(words, /BIZID/, 'what is right is not complained about');
  await page.goto(site.url(`/?${ROOM}&room=1`));
  await page.locator('[data-repeated="room"]').waitFor();
  assert.equal(await page.locator('#bizid').inputValue(), '8888');
  assert.equal(await page.locator('#room').inputValue(), '');
  await page.locator('#room').fill('293710');
  await moves(page);
  assert.equal(await page.locator('[data-repeated]').count(), 0);
  assert.deepEqual(faults, []);
});

test('the sound is off at first and one press away', async (t) => {
  const strict = await openBrowser({ anyAutoplay: false });
  const { page } = await openPage(t, strict, site);
  await page.goto(site.url(`/watch?${ROOM}`));
  await moves(page);
  const sound = () => page.locator('video').evaluate(({ muted, volume }) => ({ muted, volume }));
  assert.equal((await sound()).muted, true);
  await page.getByRole('button', { name: 'Tap for sound' }).click();
  assert.deepEqual(await sound(), { muted: false, volume: 1 });
  await moves(page);
  await page.getByRole('button', { name: 'Mute' }).click();
  assert.equal((await sound()).muted, true);
});

for (const player of ['tcplayer', 'plain']) {
  test(`a paused picture stays paused, and plays on when asked: ${player}`, async (t) => {
    const { page } = await openPage(t, browser, site);
    await page.goto(site.url(`/watch?${ROOM}&player=${player}`));
    await moves(page);
    // The controls step back from a moving picture until somebody reaches for it.
    await page.locator(PLAYER).hover();
    await page.getByRole('button', { name: 'Pause' }).click();
    await phase(page, 'paused');
    const position = await page.locator('video').evaluate((video) => video.currentTime);
    await page.locator(`${PLAYER} [part~=play-large]`).click();
    await phase(page, 'playing');
    await page.locator('video').evaluate(
      (video, before) =>
        new Promise((resolve) => {
          video.ontimeupdate = () => video.currentTime > before + 1 && resolve();
        }),
      position,
    );
  });
}

test('a page in place of TcPlayer does not stop the picture', async (t) => {
  const { page } = await openPage(t, browser, site);
  await page.route('**/TcPlayer.js', (route) => route.fulfill({ contentType: 'text/html', body: '<title>portal</title>' }));
  await page.goto(site.url(`/watch?${ROOM}`));
  await moves(page);
  assert.equal(await page.locator(PLAYER).getAttribute('data-engine'), 'plain');
});

test('Chinese readers read Chinese, and the choice of a language is kept', async (t) => {
  const { page } = await openPage(t, browser, site, { locale: 'zh-CN' });
  await page.goto(site.url('/watch?bizid=8888&room=7&user=nobody'));
  await phase(page, 'not-started');
  assert.match(await sentence(page), /主播还没有开播/);
  assert.equal(await page.locator('html').getAttribute('lang'), 'zh-CN');
  await page.getByRole('button', { name: 'English' }).click();
  await page.reload();
  await phase(page, 'not-started');
  assert.match(await sentence(page), /has not started yet/);
});
