// The code that the console writes for others, with hostile texts in it: it runs nothing of them where it is used.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { CAMERA, ROOM, openBrowser, openSite, publish } from './fixtures.mjs';
import { hearing } from './hostile_pages.mjs';
import { HOSTILE, RAN, UNITS, encoded } from './hostile_texts.mjs';

const browser = await openBrowser();
const site = await openSite();
await publish(site.origin, CAMERA);

const { open } = hearing(browser, site);

test('the code for a page, which runs nothing of a text in it', async (t) => {
  const { page } = await open(t, `/?${ROOM}&tab=integrate`);
  await page.locator('[data-card="page-options"] summary').click();
  const snippets = page.locator('[data-card="snippets"]');
  const players = await snippets.locator('[data-player]').evaluateAll((all) => all.map(({ dataset }) => dataset.player));
  const codes = [];
  for (const player of players) {
    await snippets.locator(`[data-player="${player}"]`).click();
    for (const text of Object.values(HOSTILE)) {
      await page.evaluate((text) => {
        for (const field of document.querySelectorAll('[data-card="page-options"] input')) {
          field.value = ['page-width', 'page-height'].includes(field.id) ? '640' : text;
          field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        }
      }, text.toWellFormed());
      for (const code of await snippets.locator('pre').allTextContents()) if (code.includes('<')) codes.push([player, text, code]);
    }
  }
  assert.ok(codes.length > Object.keys(HOSTILE).length, `${codes.length} codes`);
  const context = await browser.newContext();
  t.after(() => context.close());
  const other = await context.newPage();
  const dialogs = [];
  other.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    dialog.dismiss().catch(() => {});
  });
  // Nothing but the code itself is loaded: neither players nor what a text may ask for.
  let html = '';
  await context.route('**/*', (route) =>
    route.request().url() === 'http://page.example/'
      ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' })
      : route.abort(),
  );
  const strangers = [];
  other.on('request', (request) => {
    if (/evil/.test(new URL(request.url()).host) && request.resourceType() !== 'image') strangers.push(request.url());
  });
  for (const [player, text, code] of codes) {
    html = `<!doctype html><body>${code}`;
    await other.goto('http://page.example/', { waitUntil: 'domcontentloaded' });
    assert.equal(await other.evaluate((ran) => window[ran], RAN), undefined, `${player}: ${text}\n${code}`);
  }
  assert.deepEqual([dialogs, strangers], [[], []]);
});

test('the command for a backend, which runs nothing of a text in it', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'panglu-hostile-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const { page } = await open(t, `/?${ROOM}&tab=events`);
  const commands = page.locator('[data-card="received"] pre[data-language="sh"]');
  let run = 0;
  for (const text of Object.values(HOSTILE)) {
    const body = JSON.stringify({ event_type: 0, stream_id: CAMERA, errmsg: text.toWellFormed(), t: 1, sign: '0'.repeat(32) });
    await page.locator('#events').fill(body);
    await page.locator('[data-card="received"] summary').first().waitFor();
    for (const backend of [
      `http://127.0.0.1:9/${encoded(text)}`,
      `http://127.0.0.1:9/${text.toWellFormed().replaceAll(/\s/g, '')}`,
    ]) {
      await page.locator('#backend').fill(backend);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('[data-card="received"] details')) details.open = true;
        return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      });
      for (const command of await commands.allTextContents()) {
        run += 1;
        const given = `curl() { printf '%s\\0' "$#" "$7"; }\n${command}`;
        const { stdout } = await promisify(execFile)('sh', ['-c', given], { cwd: folder });
        assert.deepEqual(stdout.split('\0'), ['8', body, ''], command);
      }
    }
  }
  assert.ok(run >= UNITS.length, `${run} commands`);
  assert.deepEqual(await readdir(folder), []);
});
