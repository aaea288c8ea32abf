// A page starts, or says in both languages why it does not and how to try again: never a blank page, never "Opening…" for ever.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { STREAMS, TCPLAYER_STYLES, headersOf } from '../../www/headers.mjs';
import { CAMERA, ROOM, moves, openBrowser, openPage, openPages, openSite, publish, until } from './fixtures.mjs';

const browser = await openBrowser();
const site = await openSite();
await publish(site.origin, CAMERA);

/** Each page with the files that it cannot start without. The player itself speaks for its wasm, and asks for it again by itself. */
const PAGES = {
  console: {
    path: `/?${ROOM}`,
    scripts: ['**/start-*.js', '**/panglu-viewer-*.js'],
    entry: '**/start-*.js',
    wasm: '**/panglu-viewer-*_bg.wasm',
  },
  watch: {
    path: `/watch?${ROOM}`,
    scripts: ['**/watch/watch.js', '**/element/panglu-player.js'],
    entry: '**/element/panglu-player.js',
    wasm: '**/element/panglu-player.wasm',
    speaksForItself: true,
  },
};

/** What people read when a page does not start, in both languages; the cause is asserted by its words. */
const WORDS = {
  missing: [/A file of this page could not be loaded/, /页面文件加载失败/],
  altered: [/is not the one that belongs to it/, /与发布的版本不一致/],
  broken: [/arrived damaged/, /页面文件不完整/],
  slow: [/taking very long to load/, /页面加载时间过长/],
  old: [/browser is too old/, /浏览器版本过旧/],
  forbidden: [/security policy/, /安全策略/],
};

async function says(page, cause) {
  const alert = page.locator(`#boot[role=alert][data-cause=${cause}]`);
  await alert.waitFor();
  const words = await alert.innerText();
  for (const sentence of WORDS[cause]) assert.match(words, sentence);
  await alert.getByRole('button', { name: 'Try again · 重试' }).waitFor();
}

const tryAgain = (page) => page.locator('#boot button').click();

/** The page has started: its picture moves, and nothing is said about its start any more. */
async function starts(page) {
  await moves(page);
  assert.equal(await page.locator('#boot').count(), 0);
}

for (const [name, { path, scripts, entry, wasm, speaksForItself }] of Object.entries(PAGES)) {
  for (const script of scripts) {
    const faults = {
      'is cut off': ['missing', (route) => route.abort('connectionreset')],
      'is missing': ['missing', (route) => route.fulfill({ status: 404, body: '' })],
      'is a page of a portal': ['altered', (route) => route.fulfill({ contentType: 'text/html', body: '<title>portal</title>' })],
      'arrives damaged': ['altered', (route) => route.fulfill({ contentType: 'text/javascript', body: 'const broken = {' })],
    };
    for (const [what, [cause, fault]] of Object.entries(faults)) {
      test(`${name}: ${script} ${what}`, async (t) => {
        const { page } = await openPage(t, browser, site);
        await page.route(script, fault);
        await page.goto(site.url(path));
        await says(page, cause);
        await page.unroute(script);
        await tryAgain(page);
        await starts(page);
      });
    }
  }

  /** The wasm did not start: the page says why, or its player does. */
  async function saysAndStarts(page, cause) {
    if (speaksForItself)
      await page.locator('panglu-player[data-state=failed][data-cause=engine-missing] [part=sentence]').waitFor();
    else await says(page, cause);
    await page.unroute(wasm);
    if (!speaksForItself) await tryAgain(page);
    await starts(page);
  }

  test(`${name}: the wasm does not arrive`, async (t) => {
    const { page } = await openPage(t, browser, site);
    await page.route(wasm, (route) => route.abort('connectionreset'));
    await page.goto(site.url(path));
    await saysAndStarts(page, 'missing');
  });

  test(`${name}: the wasm arrives in part`, async (t) => {
    const { page } = await openPage(t, browser, site);
    await page.route(wasm, async (route) => {
      const body = await (await route.fetch()).body();
      await route.fulfill({ contentType: 'application/wasm', body: body.subarray(0, body.length / 2) });
    });
    await page.goto(site.url(path));
    await saysAndStarts(page, 'altered');
  });

  for (const file of [entry, wasm]) {
    test(`${name}: ${file} comes very late`, async (t) => {
      const { page } = await openPage(t, browser, site);
      await page.clock.install();
      const held = new Promise((resolve) => page.route(file, resolve));
      await page.goto(site.url(path), { waitUntil: 'commit' });
      const route = await held;
      await page.locator('#boot[role=status]').waitFor();
      await page.clock.fastForward('00:10');
      await says(page, 'slow');
      await page.clock.resume();
      await route.continue();
      await starts(page);
    });
  }

  for (const [missing, spoil] of Object.entries({
    modules: () => delete HTMLScriptElement.prototype.noModule,
    WebAssembly: () => delete window.WebAssembly,
  })) {
    test(`${name}: a browser without ${missing}`, async (t) => {
      const { page } = await openPage(t, browser, site);
      await page.addInitScript(spoil);
      // It would not ask for them.
      if (missing === 'modules') await page.route(entry, (route) => route.abort());
      await page.goto(site.url(path));
      await says(page, 'old');
    });
  }

  test(`${name}: a browser in which its code fails`, async (t) => {
    const { page } = await openPage(t, browser, site);
    await page.addInitScript(() => {
      // Each page's first script makes one before anything else.
      window.TextDecoder = class {
        constructor() {
          throw new Error('not here');
        }
      };
    });
    await page.route(wasm, (route) => route.abort());
    await page.goto(site.url(path));
    await says(page, 'broken');
  });

  test(`${name}: a security policy without WebAssembly`, async (t) => {
    const strict = await openPages(site.origin, () => ({ 'Content-Security-Policy': "script-src 'self'" }));
    const { page } = await openPage(t, browser, strict);
    await page.goto(strict.url(path));
    await says(page, 'forbidden');
  });

  test(`${name}: TcPlayer plays under the policy of the pages`, async (t) => {
    const { page, faults } = await openPage(t, browser, site);
    const answer = await page.goto(site.url(`${path}&player=tcplayer`));
    assert.doesNotMatch(answer.headers()['content-security-policy'], /unsafe-inline/);
    await starts(page);
    await page.locator('panglu-player[data-engine=tcplayer]').waitFor();
    assert.deepEqual(faults, []);
  });

  test(`${name}: plays plainly under a policy without any exception, for streams of one host`, async (t) => {
    const strict = await openPages(site.origin, (file) => ({
      ...headersOf(file),
      'Content-Security-Policy': headersOf(file)
        ['Content-Security-Policy'].replace(` ${TCPLAYER_STYLES.join(' ')}`, '')
        .replaceAll(STREAMS, site.origin.httpBase),
    }));
    const { page, faults } = await openPage(t, browser, strict);
    const answer = await page.goto(strict.url(`${path}&player=plain`));
    assert.match(answer.headers()['content-security-policy'], /style-src 'self';/);
    await starts(page);
    assert.deepEqual(faults, []);
  });

  test(`${name}: plays although storage is blocked`, async (t) => {
    const { page, faults } = await openPage(t, browser, site);
    await page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('blocked', 'SecurityError');
      };
      for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get: refuse });
    });
    await page.goto(site.url(path));
    await starts(page);
    assert.deepEqual(faults, []);
  });

  test(`${name}: without the script that watches over the start, the page itself says to reload`, async (t) => {
    const { page } = await openPage(t, browser, site);
    await page.route('**/boot.js', (route) => route.abort());
    await page.route(entry, (route) => route.abort());
    await page.goto(site.url(path));
    const late = page.locator('#boot .late');
    assert.equal(await late.evaluate((element) => getComputedStyle(element).opacity), '0');
    await late.evaluate((element) => element.getAnimations()[0].finish());
    assert.equal(await late.evaluate((element) => getComputedStyle(element).opacity), '1');
    assert.match(await late.innerText(), /reload this page/);
  });

  test(`${name}: settings that would run code of their own are refused, and the field is named`, async (t) => {
    const { page } = await openPage(t, browser, site);
    const settings = { players: { tcplayer: 'data:text/javascript,document.title="run"' } };
    await page.route('**/profile.json', (route) => route.fulfill({ json: settings }));
    await page.goto(site.url(path));
    await page.getByText('players.tcplayer must be an address').waitFor();
    assert.notEqual(await page.title(), 'run');
  });

  test(`${name}: settings that never come`, async (t) => {
    const { page } = await openPage(t, browser, site);
    await page.clock.install();
    const asked = new Promise((resolve) => page.route('**/profile.json', resolve));
    await page.goto(site.url(path), { waitUntil: 'commit' });
    await asked;
    await page.locator('#boot').waitFor({ state: 'detached' });
    await page.clock.fastForward('00:10');
    await page.getByText('settings (profile.json) could not be loaded').waitFor();
    await page.unroute('**/profile.json');
    await page.clock.resume();
    await page.getByRole('button', { name: 'Try again now' }).click();
    await starts(page);
  });
}

const frameOf = (path) => `<iframe sandbox="allow-scripts" width="640" height="480" src="${site.url(path)}"></iframe>`;

test('watch: plays in a sandboxed frame, which has neither storage nor an origin', async (t) => {
  const { page, faults } = await openPage(t, browser, site);
  await page.setContent(frameOf(PAGES.watch.path));
  const frame = await (await page.locator('iframe').elementHandle()).contentFrame();
  await starts(frame);
  assert.deepEqual(faults, []);
});

test('console: is shown in no frame, because keys are typed into it', async (t) => {
  const { page, faults } = await openPage(t, browser, site);
  await page.setContent(frameOf(PAGES.console.path));
  await until(() => faults.length > 0);
  assert.match(faults[0], /frame-ancestors 'none'/);
  const frame = await (await page.locator('iframe').elementHandle()).contentFrame();
  assert.equal(await frame.locator('#boot, .console').count(), 0);
});

test('console: a mistake in its code is told in words, with a report that repeats nothing of what was pasted', async (t) => {
  const secret = 'PlayKeyOfTheTest';
  const { page } = await openPage(t, browser, site, { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.goto(site.url('/'));
  await page.locator('#ask').fill(`startPush->failed:IMSDK|40000411|${secret}`);
  await page.locator('[data-card=code]').waitFor();
  await page.evaluate((secret) => {
    const { setAttribute } = Element.prototype;
    Element.prototype.setAttribute = () => {
      Element.prototype.setAttribute = setAttribute;
      throw new Error(secret);
    };
  }, secret);
  await page.locator('#ask').fill('1001');
  const alert = page.locator('#boot[role=alert][data-cause=crashed]');
  await alert.waitFor();
  for (const sentence of [/a mistake in its code/, /页面程序出错/]) assert.match(await alert.innerText(), sentence);
  const report = await alert.locator('textarea').inputValue();
  assert.match(report, /^Panglu 0\.\d.*\n.+\.rs:\d+:\d+\n[\s\S]*Mozilla/);
  assert.ok(!report.includes(secret) && !report.includes('1001'), report);
  await alert.getByRole('button', { name: 'Copy the report · 复制报告' }).click();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), report);
  await alert.getByRole('button', { name: 'Try again · 重试' }).click();
  await alert.waitFor({ state: 'detached' });
  await page.locator('#ask').waitFor();
});

test('watch: a mistake in what stands around the picture is told, with a report, and the picture goes on', async (t) => {
  const { page } = await openPage(t, browser, site);
  await page.goto(site.url(PAGES.watch.path));
  await starts(page);
  const chinese = page.getByRole('button', { name: '简体中文' });
  await chinese.waitFor();
  await page.evaluate(() => {
    const refuse = () => {
      throw new Error('PlayKeyOfTheTest');
    };
    for (const part of document.querySelectorAll('header.bar *')) part.setAttribute = refuse;
  });
  await chinese.click();
  const alert = page.locator('#boot[role=alert][data-cause=part]');
  await alert.waitFor();
  for (const sentence of [/the rest goes on/, /其余部分照常/]) assert.match(await alert.innerText(), sentence);
  const report = await alert.locator('textarea').inputValue();
  assert.match(report, /^RuntimeError: unreachable\n[\s\S]*around[\s\S]*Mozilla/);
  assert.ok(!report.includes('PlayKey') && !report.includes('293710'), report);
  await moves(page);
});
