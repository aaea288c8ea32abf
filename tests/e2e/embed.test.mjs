// The audience's page in a frame: nothing stands around the picture, and only the page that it is meant for can control it.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { after, test } from 'node:test';
import { listen } from '../origin/listen.mjs';
import { CAMERA, ROOM, moves, openBrowser, openPage, openSite, publish } from './fixtures.mjs';

const browser = await openBrowser();
const site = await openSite();
await publish(site.origin, CAMERA);

/** A server of another origin, whose every page holds the frame that its query names and keeps what that says. */
async function openHost() {
  const server = createServer((request, response) => {
    const src = new URL(request.url, 'http://localhost').searchParams.get('frame') ?? 'about:blank';
    response.setHeader('Content-Type', 'text/html').end(`<!doctype html><title>host</title><link rel="icon" href="data:," />
      <script>
        const heard = [];
        addEventListener('message', ({ data, origin }) => heard.push({ ...data, origin }));
      </script>
      <iframe allow="autoplay; fullscreen" width="640" height="360" src="${src.replaceAll('&', '&amp;')}"></iframe>`);
  });
  const port = await listen(server, '127.0.0.1', 0);
  after(() => {
    const closed = once(server.close(), 'close');
    server.closeAllConnections();
    return closed;
  });
  return `http://127.0.0.1:${port}`;
}

const [host, stranger] = [await openHost(), await openHost()];
const pages = new URL(site.url('/')).origin;

/** Opens a page of `parent` that holds the room in a frame whose link ends in `embed`. */
async function open(t, parent, embed) {
  const { page, faults } = await openPage(t, browser, { hosts: [...site.hosts, new URL(host).host, new URL(stranger).host] });
  const link = site.url(`/watch?${ROOM}&${embed}`);
  await page.goto(`${parent}/?frame=${encodeURIComponent(link)}`);
  const frame = await (await page.locator('iframe').elementHandle()).contentFrame();
  await moves(frame);
  const send = (message) => page.evaluate((message) => frames[0].postMessage(message, '*'), message);
  /** The first message with these fields. */
  const heard = async (fields) => {
    const found = await page.waitForFunction(
      (fields) => heard.find((message) => Object.entries(fields).every(([name, value]) => message[name] === value)),
      fields,
    );
    return found.jsonValue();
  };
  let id = 0;
  const command = async (command) => {
    id += 1;
    await send({ type: 'panglu', command, id });
    return heard({ id });
  };
  return { page, frame, faults, send, heard, command };
}

const paused = (frame) => frame.locator('panglu-player video').evaluate((video) => video.paused);

for (const embed of [`embed=${encodeURIComponent(host)}`, 'embed']) {
  test(`the page that holds the frame controls it and hears of it: &${decodeURIComponent(embed)}`, async (t) => {
    const { frame, faults, heard, command } = await open(t, host, embed);
    const ready = await heard({ event: 'ready' });
    assert.deepEqual([ready.type, ready.origin], ['panglu', pages]);
    assert.equal((await heard({ event: 'statechange' })).detail.state !== undefined, true);

    const { state } = await command('state');
    assert.deepEqual([state.state, state.muted, state.cause], ['playing', true, null]);
    assert.equal((await command('pause')).error, undefined);
    assert.equal(await paused(frame), true);
    assert.equal((await command('play')).state.state, 'playing');
    assert.equal(await paused(frame), false);
    assert.equal((await command('unmute')).state.muted, false);
    assert.equal(await frame.locator('panglu-player video').evaluate((video) => video.muted), false);
    assert.equal((await command('mute')).state.muted, true);
    assert.deepEqual((await command('destroy')).error, 'unknown-command');
    assert.equal(await frame.locator('.around').count(), 0, 'nothing stands around the picture');
    assert.deepEqual(faults, []);
  });
}

test('a page of another origin than the named one is neither answered nor obeyed', async (t) => {
  const { page, frame, send } = await open(t, stranger, `embed=${encodeURIComponent(host)}`);
  await send({ type: 'panglu', command: 'pause', id: 1 });
  // Messages come in order, so what follows the refused one shows that it had its turn.
  await frame.evaluate(() => {
    window.after = new Promise((resolve) => addEventListener('message', ({ data }) => data === 'after' && resolve()));
  });
  await send('after');
  await frame.evaluate(() => window.after);
  assert.equal(await paused(frame), false);
  assert.deepEqual(await page.evaluate(() => heard), []);
});

test('a window that does not hold the frame is not obeyed, even from the right origin', async (t) => {
  const { page, frame, heard, command } = await open(t, host, `embed=${encodeURIComponent(host)}`);
  await page.evaluate((host) => {
    const other = document.createElement('iframe');
    other.src = `${host}/other`;
    document.body.append(other);
    return new Promise((resolve) => {
      other.onload = resolve;
    });
  }, host);
  await page
    .frames()
    .find((other) => other.url().endsWith('/other'))
    .evaluate(() => parent.frames[0].postMessage({ type: 'panglu', command: 'pause', id: 'stray' }, '*'));
  const { state } = await command('state');
  assert.equal(state.state, 'playing');
  assert.equal(await paused(frame), false);
  await heard({ event: 'ready' });
  assert.deepEqual(await page.evaluate(() => heard.filter(({ id }) => id === 'stray')), []);
});

for (const embed of ['embed=nonsense', `embed=${encodeURIComponent(host)}&embed=${encodeURIComponent(stranger)}`]) {
  test(`a link that names no single origin obeys nobody, and plays: &${decodeURIComponent(embed)}`, async (t) => {
    const { page, frame, send } = await open(t, host, embed);
    await send({ type: 'panglu', command: 'pause', id: 1 });
    await moves(frame);
    assert.equal(await paused(frame), false);
    assert.deepEqual(await page.evaluate(() => heard), []);
  });
}
