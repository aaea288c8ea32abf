// The packed package in pages and workers without a bundler, on a static host.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openBrowser, openPage } from '../e2e/fixtures.mjs';
import { layOut } from './sandbox/consumer.mjs';
import { assertPage, serve } from './sandbox/pages.mjs';

const browser = await openBrowser();

/** The reports on a page that runs every entry, and the entry that each is about. */
const everyEntry = {
  main: 'panglu',
  slim: 'panglu/slim',
  addresses: 'panglu/addresses',
  'addresses-slim': 'panglu/addresses/slim',
};

test('a page with a module script, by import map and by path', async (t) => {
  const base = await serve(t, await layOut('browser-module'));
  await assertPage(t, browser, base, {
    ...everyEntry,
    relative: 'panglu',
    'relative-slim': 'panglu/slim',
    'relative-addresses': 'panglu/addresses',
    'relative-addresses-slim': 'panglu/addresses/slim',
  });
});

test('module workers: the plain entries, wasm that is fetched, wasm that is sent compiled', async (t) => {
  const base = await serve(t, await layOut('worker'));
  await assertPage(t, browser, base, {
    main: 'panglu',
    fetched: 'panglu/slim',
    posted: 'panglu/slim',
    addresses: 'panglu/addresses',
    'addresses-fetched': 'panglu/addresses/slim',
    'addresses-posted': 'panglu/addresses/slim',
  });
});

test('a content security policy that allows WebAssembly and nothing else', async (t) => {
  const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";
  const base = await serve(t, await layOut('strict-csp'), { 'Content-Security-Policy': policy });
  await assertPage(t, browser, base, everyEntry);
});

test('a policy that forbids WebAssembly is told as such', async (t) => {
  const base = await serve(t, await layOut('strict-csp'), { 'Content-Security-Policy': "script-src 'self'" });
  const { page } = await openPage(t, browser, { hosts: [new URL(base).host] });
  await page.goto(`${base}/blank.html`);
  const told = await page.evaluate(async () => {
    const found = {};
    for (const entry of ['index', 'addresses']) {
      const { streamCode, PangluError } = await import(`/node_modules/panglu/dist/${entry}.js`);
      try {
        found[entry] = streamCode({ bizId: 1, roomId: 1, userId: 'u' });
      } catch (error) {
        found[entry] = [error instanceof PangluError, error.code, error.cause?.name];
      }
    }
    return found;
  });
  const refused = [true, 'not-initialised', 'CompileError'];
  assert.deepEqual(told, { index: refused, addresses: refused });
});
