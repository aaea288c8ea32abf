// The packed package in pages and workers without a bundler, straight from a static host.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openBrowser, openPage } from '../e2e/fixtures.mjs';
import { layOut } from './lab/consumer.mjs';
import { assertPage, serve } from './lab/pages.mjs';

const browser = await openBrowser();

test('a page with a module script, by import map and by path', async (t) => {
  const base = await serve(t, await layOut('browser-module'));
  await assertPage(t, browser, base, ['main', 'slim', 'relative', 'relative-slim']);
});

test('module workers: the plain entry, wasm that is fetched, wasm that is sent compiled', async (t) => {
  const base = await serve(t, await layOut('worker'));
  await assertPage(t, browser, base, ['main', 'fetched', 'posted']);
});

test('a content security policy that allows WebAssembly and nothing else', async (t) => {
  const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";
  const base = await serve(t, await layOut('strict-csp'), { 'Content-Security-Policy': policy });
  await assertPage(t, browser, base, ['main', 'slim']);
});

test('a policy that forbids WebAssembly is told as such', async (t) => {
  const base = await serve(t, await layOut('strict-csp'), { 'Content-Security-Policy': "script-src 'self'" });
  const { page } = await openPage(t, browser, { hosts: [new URL(base).host] });
  await page.goto(`${base}/blank.html`);
  const told = await page.evaluate(async () => {
    const { identify, PangluError } = await import('/node_modules/panglu/dist/index.js');
    try {
      return identify('');
    } catch (error) {
      return [error instanceof PangluError, error.code, error.cause?.name];
    }
  });
  assert.deepEqual(told, [true, 'not-initialised', 'CompileError']);
});
