// The packed package with current bundlers; each page is opened in a real Chromium.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import * as esbuild from 'esbuild';
import * as vite from 'vite';
import webpack from 'webpack';
import { openBrowser } from '../e2e/fixtures.mjs';
import { layOut } from './sandbox/consumer.mjs';
import { assertPage, serve } from './sandbox/pages.mjs';

const browser = await openBrowser();

/** The reports on a bundled page, and the entry that each is about. */
const everywhere = {
  main: 'panglu',
  slim: 'panglu/slim',
  worker: 'panglu',
  addresses: 'panglu/addresses',
  'addresses-slim': 'panglu/addresses/slim',
};

/** The folder in which npm installs the package. */
const PACKAGE = 'node_modules/panglu/';

/** A free port, reachable only from this machine. */
const LOOPBACK = { host: '127.0.0.1', port: 0 };

test('vite', async (t) => {
  const root = await layOut('vite');
  const warnings = [];
  const customLogger = {
    ...vite.createLogger('warn'),
    warn: (text) => warnings.push(text),
    warnOnce: (text) => warnings.push(text),
  };

  await t.test('the development server, whose optimiser rewrites dependencies', async (t) => {
    const server = await vite.createServer({ root, server: LOOPBACK, customLogger, logLevel: 'warn' });
    t.after(() => server.close());
    await server.listen();
    await assertPage(t, browser, `http://127.0.0.1:${server.httpServer.address().port}/`, everywhere);
  });

  await t.test('a build for production, previewed', async (t) => {
    await vite.build({ root, customLogger, logLevel: 'warn' });
    const server = await vite.preview({ root, preview: LOOPBACK, customLogger, logLevel: 'warn' });
    t.after(() => server.close());
    await assertPage(t, browser, `http://127.0.0.1:${server.httpServer.address().port}/`, everywhere);
  });

  assert.deepEqual(warnings, []);
});

test('webpack', async (t) => {
  const root = await layOut('webpack');
  const { default: config } = await import(join(root, 'webpack.config.mjs'));
  const compiler = webpack(config);
  const stats = await promisify(compiler.run.bind(compiler))();
  await promisify(compiler.close.bind(compiler))();
  const { errors, warnings } = stats.toJson({ all: false, errors: true, warnings: true });
  assert.deepEqual([errors, warnings], [[], []]);
  await assertPage(t, browser, await serve(t, join(root, 'public')), everywhere);
});

test('esbuild', async (t) => {
  const root = await layOut('esbuild');
  const bundle = async (options, ...files) => {
    const settings = { absWorkingDir: root, bundle: true, logLevel: 'silent', metafile: true };
    const { metafile, warnings } = await esbuild.build({ ...settings, ...options });
    assert.deepEqual(warnings, []);
    const carried = Object.keys(metafile.inputs).filter((name) => name.startsWith(PACKAGE));
    assert.deepEqual(carried.sort(), files.map((name) => PACKAGE + name).sort(), 'who needs little carries little');
  };
  const slim = { format: 'esm', loader: { '.wasm': 'binary' } };
  for (const format of ['iife', 'esm']) {
    await bundle({ entryPoints: ['main.js'], format, outfile: `main.${format}.js` }, 'dist/index.js');
    await bundle({ entryPoints: ['addresses.js'], format, outfile: `addresses.${format}.js` }, 'dist/addresses.js');
  }
  await bundle({ entryPoints: ['slim.js'], outfile: 'slim.esm.js', ...slim }, 'dist/slim.js', 'panglu.wasm');
  await bundle(
    { entryPoints: ['addresses-slim.js'], outfile: 'addresses-slim.esm.js', ...slim },
    'dist/addresses-slim.js',
    'addresses.wasm',
  );
  await assertPage(t, browser, await serve(t, root), {
    iife: 'panglu',
    esm: 'panglu',
    slim: 'panglu/slim',
    'addresses-iife': 'panglu/addresses',
    'addresses-esm': 'panglu/addresses',
    'addresses-slim': 'panglu/addresses/slim',
  });
});
