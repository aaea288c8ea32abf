// The pages open without a network after the first visit, in one version at a time: a new one is offered, and used when it is wanted.
// Neither the stream nor anything of another host is kept.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { CAMERA, PAGES, ROOM, moves, openBrowser, openPage, openSite, publish, until } from './fixtures.mjs';
import { openCopy } from './sites.mjs';

const browser = await openBrowser();
const { origin } = await openSite();
await publish(origin, CAMERA);

const WATCH = `watch?${ROOM}`;
const NEXT = 'data-next-version';

/** A page with the worker, and the site that it comes from. */
async function open(t, options) {
  const site = await openCopy(t, origin, options);
  return { site, ...(await openPage(t, browser, site, { serviceWorkers: 'allow' })) };
}

/** Resolves when the worker has kept everything, which it does after the visit has begun. */
const isKept = (page) => page.evaluate(async () => (await navigator.serviceWorker.ready).active.state);

async function visit(page, site, path) {
  await page.goto(site.url(path));
  await isKept(page);
}

async function withoutNetwork(page, site) {
  await site.stop();
  await page.context().setOffline(true);
}

/** A file without a digest in its name, which no page here has asked for. */
const LATER = 'watch/embed.js';

/** Makes another version of the site, which shows by a mark in both pages and at the end of a file without a digest. */
async function update(site) {
  for (const page of ['index.html', 'watch.html']) await site.change(page, (text) => text.replace('<html', `<html ${NEXT}`));
  await site.change(LATER, (text) => `${text}/* ${NEXT} */`);
  await site.release();
}

/** Which versions a page is made of: its HTML, and a file that it asks for only now. */
const versions = (page) =>
  page.evaluate(
    async ([mark, file]) => {
      const later = await (await fetch(file)).text();
      return [document.documentElement.hasAttribute(mark), later.includes(mark)];
    },
    [NEXT, LATER],
  );

/** Has the browser look for a new version, as it does at a visit, and resolves when it has been offered. */
async function isOffered(page) {
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await page.getByText('A new version of this page is ready').waitFor();
}

for (const [where, options] of Object.entries({
  'at the top of a site': {},
  'in a folder of a site': { folder: 'live/panglu/' },
})) {
  test(`${where}, the console opens without a network after the first visit`, async (t) => {
    const { page, site } = await open(t, options);
    await visit(page, site, `?${ROOM}`);
    await moves(page);
    await withoutNetwork(page, site);
    await page.reload();
    await page.locator('panglu-player[data-cause=offline]').waitFor();
    await page.locator('#ask').fill('1001');
    await page.locator('[data-card=code]').waitFor();
  });

  test(`${where}, the audience’s page opens without a network, and says that there is none`, async (t) => {
    const { page, site } = await open(t, options);
    await visit(page, site, WATCH);
    await moves(page);
    await withoutNetwork(page, site);
    await page.reload();
    await page.getByText('This device has no network connection.').waitFor();
    await page.locator('header.bar').waitFor();
  });
}

test('the audience’s page keeps itself only once its picture moves, and nothing of the console', async (t) => {
  const { page, site } = await open(t);
  await page.goto(site.url(WATCH));
  await moves(page);
  await isKept(page);
  const { asked } = site;
  // What the page waits for before its picture moves does not come after the worker.
  assert.ok(asked.indexOf('/watch-worker.js') > asked.indexOf('/element/panglu-player-deferred.wasm'), asked.join('\n'));
  assert.ok(asked.indexOf('/watch-worker.js') > asked.indexOf('/watch/around.js'), asked.join('\n'));
  assert.deepEqual(
    asked.filter((path) => /viewer|roster|\/worker\.js/.test(path)),
    [],
  );
});

test('what plays in a frame keeps nothing', async (t) => {
  const { page, site } = await open(t);
  await page.goto(site.url(`${WATCH}&embed`));
  await moves(page);
  await until(() => site.asked.includes('/element/panglu-player-deferred.wasm'));
  assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
});

test('nothing of the stream and of other hosts is kept, and what is kept is what the build has listed', async (t) => {
  const { page, site, faults } = await open(t);
  await visit(page, site, `?${ROOM}`);
  await page.reload();
  await moves(page);
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => url.replace(/\?__WB_REVISION__=.*/, ''));
  });
  const built = await readFile(join(PAGES, 'worker.js'), 'utf8');
  const listed = [...built.matchAll(/url:"([^"]+)"/g)].map(([, file]) => site.url(file));
  assert.ok(listed.length > 30, `${listed.length} files`);
  assert.deepEqual(kept.sort(), [...listed, site.url('profile.json')].sort());
  assert.deepEqual(faults, []);
});

test('settings are those of the site as they are now, and kept ones only without it', async (t) => {
  const { page, site } = await open(t);
  await visit(page, site, `?${ROOM}`);
  await site.configure({ play: { authority: 'play.example.com', https: true } });
  await page.reload();
  await page.getByText('https://play.example.com/').first().waitFor({ state: 'attached' });
  await withoutNetwork(page, site);
  await page.reload();
  await page.getByText('https://play.example.com/').first().waitFor({ state: 'attached' });
});

test('a new version is offered, is not forced on anybody, and comes whole when it is wanted', async (t) => {
  const { page, site } = await open(t);
  await visit(page, site, '');
  await page.reload();
  await update(site);
  await isOffered(page);
  assert.deepEqual(await versions(page), [false, false]);
  await page.reload();
  await page.getByText('A new version of this page is ready').waitFor();
  assert.deepEqual(await versions(page), [false, false], 'a visit decides nothing');
  await page.getByRole('button', { name: 'Use the new version' }).click();
  await page.locator(`html[${NEXT}] #ask`).waitFor();
  assert.deepEqual(await versions(page), [true, true]);
  assert.equal(await page.locator('.new-version').count(), 0);
});

test('the new version waits for tabs that show the old one, and the page says so', async (t) => {
  const { page, site } = await open(t);
  await visit(page, site, '');
  await page.reload();
  const other = await page.context().newPage();
  await other.goto(site.url(''));
  await other.locator('#ask').waitFor();
  await update(site);
  await isOffered(page);
  await page.getByRole('button', { name: 'Use the new version' }).click();
  await page.getByText('Other tabs still show the old version.').waitFor();
  for (const tab of [page, other]) assert.deepEqual(await versions(tab), [false, false]);
  await other.close();
  await page.getByRole('button', { name: 'Use the new version' }).click();
  await page.locator(`html[${NEXT}] #ask`).waitFor();
  assert.deepEqual(await versions(page), [true, true]);
});

test('it is offered in Chinese as well', async (t) => {
  const site = await openCopy(t, origin);
  const { page } = await openPage(t, browser, site, { serviceWorkers: 'allow', locale: 'zh-CN' });
  await visit(page, site, '');
  await page.reload();
  await update(site);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await page.getByText('页面有新版本可用').waitFor();
  await page.getByRole('button', { name: '使用新版本' }).waitFor();
});

/** Resolves when a page of the next version has opened and its picture moves. */
async function isNext(page) {
  await page.locator(`html[${NEXT}]`).waitFor({ state: 'attached' });
  await moves(page);
  assert.deepEqual(await versions(page), [true, true]);
}

test('who watches is offered a new version, and nothing is loaded anew until it is wanted', async (t) => {
  const { page, site, faults } = await open(t);
  await visit(page, site, WATCH);
  await page.reload();
  await moves(page);
  await page.evaluate(() => {
    window.isStillThis = true;
  });
  await update(site);
  await isOffered(page);
  await moves(page);
  assert.equal(await page.evaluate(() => window.isStillThis), true);
  assert.deepEqual(await versions(page), [false, false]);
  await page.getByRole('button', { name: 'Use the new version' }).click();
  await isNext(page);
  assert.deepEqual(faults, []);
});

test('who watches on the first visit is offered it too', async (t) => {
  const { page, site } = await open(t);
  await visit(page, site, WATCH);
  await moves(page);
  await update(site);
  await isOffered(page);
  assert.equal(await page.locator(`html[${NEXT}]`).count(), 0);
  await page.getByRole('button', { name: 'Use the new version' }).click();
  await isNext(page);
});

test('who comes back to watch is offered what has become ready since', async (t) => {
  const { page, site } = await open(t);
  await visit(page, site, WATCH);
  await page.reload();
  await moves(page);
  await update(site);
  await isOffered(page);
  // The old version shows itself at once: nobody waits for a new one.
  await page.reload();
  await moves(page);
  await page.getByRole('button', { name: 'Use the new version' }).click();
  await isNext(page);
});

test('a site of which only a part has been updated is not kept: the version before goes on', async (t) => {
  const { page, site } = await open(t);
  await visit(page, site, '');
  await page.reload();
  await update(site);
  // Its list is there, and a file of it is already, or still, another.
  await site.change(LATER, (text) => `${text}//`);
  const state = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const found = new Promise((resolve) => {
      registration.onupdatefound = () => resolve(registration.installing);
    });
    registration.update();
    const worker = await found;
    await new Promise((resolve) => {
      worker.onstatechange = resolve;
    });
    return worker.state;
  });
  assert.equal(state, 'redundant');
  assert.deepEqual(await versions(page), [false, false]);
  assert.equal(await page.locator('.new-version').count(), 0);
});

test('the worker is removed by the file that is made for that', async (t) => {
  const { page, site } = await open(t);
  await visit(page, site, '');
  const removal = await readFile(join(PAGES, 'remove-worker.js'), 'utf8');
  await site.change('worker.js', () => removal);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const gone = new Promise((resolve) => {
      registration.onupdatefound = () => {
        const worker = registration.installing;
        worker.onstatechange = () => worker.state === 'redundant' && resolve();
      };
    });
    await registration.update();
    await gone;
  });
  assert.deepEqual(await page.evaluate(() => caches.keys()), []);
  assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
});

for (const [name, path] of Object.entries({ console: '', watch: WATCH })) {
  test(`${name}: the browser accepts the manifest, with every icon`, async (t) => {
    const { page, site } = await open(t);
    await visit(page, site, path);
    await page.locator('link[rel=manifest]').waitFor({ state: 'attached' });
    const session = await page.context().newCDPSession(page);
    const { url, errors, data } = await session.send('Page.getAppManifest');
    assert.deepEqual(errors, [], data);
    const { icons, theme_color: theme } = JSON.parse(data);
    assert.match(theme, /^#[0-9a-f]{6}$/);
    for (const { src, type, sizes } of icons) {
      const answer = await page.request.get(new URL(src, url).href);
      assert.deepEqual([answer.status(), answer.headers()['content-type']], [200, type], src);
      const size = await page.evaluate(async (address) => {
        const image = Object.assign(new Image(), { src: address });
        await image.decode();
        return `${image.naturalWidth}x${image.naturalHeight}`;
      }, new URL(src, url).href);
      if (sizes !== 'any') assert.equal(size, sizes, src);
    }
  });
}
