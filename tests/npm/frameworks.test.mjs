// The packed `panglu/player` with frameworks: each builds a page with Vite, which is opened in a real Chromium. What their
// types say is checked with the strictest settings.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdir, symlink } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import * as vite from 'vite';
import { openBrowser, openPage } from '../e2e/fixtures.mjs';
import { listen } from '../origin/listen.mjs';
import { layOut, output } from './sandbox/consumer.mjs';
import { serve } from './sandbox/pages.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const { resolve } = createRequire(import.meta.url);

/** The packages that each framework is made of, beside the decoder that every page plays with. */
const FRAMEWORKS = {
  react: { packages: ['react', 'react-dom', '@types/react', '@types/react-dom'], plugins: () => [] },
  vue: {
    packages: ['vue'],
    plugins: () => [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === 'panglu-player' } } })],
  },
  svelte: { packages: ['svelte'], plugins: () => [svelte({ configFile: false })] },
};

/** Lays out a consumer, which finds the packages of its framework among those of these tests. */
async function layOutWith(name, packages) {
  const folder = await layOut(name);
  for (const found of ['mpegts.js', ...packages]) {
    const link = join(folder, 'node_modules', found);
    await mkdir(dirname(link), { recursive: true });
    await symlink(join(HERE, 'node_modules', found), link);
  }
  return folder;
}

/** The address of a port of this machine at which nobody answers any more. */
async function refusing() {
  const server = createServer();
  const port = await listen(server, '127.0.0.1', 0);
  const closed = once(server.close(), 'close');
  await closed;
  return `http://127.0.0.1:${port}`;
}

const browser = await openBrowser();

/** The consumers, for their pages and for their types. */
const folders = {};
for (const [name, { packages }] of Object.entries(FRAMEWORKS)) folders[name] = await layOutWith(name, packages);

for (const [name, { plugins }] of Object.entries(FRAMEWORKS)) {
  test(`${name}: the element is mounted, set, heard and unmounted`, async (t) => {
    const root = folders[name];
    const warnings = [];
    const warn = (text) => warnings.push(text);
    const customLogger = { ...vite.createLogger('warn'), warn, warnOnce: warn };
    // The decoder alone is as large as what Vite recommends for a page.
    const build = { chunkSizeWarningLimit: 2_000 };
    await vite.build({ root, configFile: false, plugins: plugins(), build, customLogger, logLevel: 'warn' });
    assert.deepEqual(warnings, []);

    const base = await serve(t, join(root, 'dist'));
    const refused = await refusing();
    const { page, faults } = await openPage(t, browser, { hosts: [new URL(base).host, new URL(refused).host] });
    await page.goto(`${base}/?refused=${encodeURIComponent(refused)}`);
    const player = page.locator('panglu-player');
    await page.locator('panglu-player[data-state="idle"]').waitFor();
    const seen = await player.evaluate((element) => ({
      attributes: Object.fromEntries(element.getAttributeNames().map((name) => [name, element.getAttribute(name)])),
      room: element.room,
      controls: element.controls,
      refreshUrl: element.refreshUrl?.(),
    }));
    assert.equal(seen.attributes.flv, `${refused}/live/x.flv`);
    assert.match(seen.attributes['mpegts-src'], /^\/assets\/mpegts-.+\.js$/, 'a property in camel case is an attribute');
    assert.ok('muted' in seen.attributes);
    assert.deepEqual([seen.room, seen.controls], ['1', true]);
    assert.deepEqual(seen.refreshUrl, { flv: `${refused}/live/x.flv` });

    await page.getByRole('button', { name: 'change' }).click();
    await page.locator('panglu-player[room="2"]').waitFor();
    await page.locator('main > button', { hasText: 'play' }).click();
    await page.locator('panglu-player[data-cause="unreachable"]').waitFor();
    const states = (await page.locator('output').innerText()).split(' ');
    assert.deepEqual(states.slice(0, 2), ['idle', 'connecting']);

    const left = await player.elementHandle();
    await page.getByRole('button', { name: 'leave' }).click();
    await player.waitFor({ state: 'detached' });
    assert.equal(await left.evaluate((element) => element.state.state), 'idle', 'what is unmounted plays no more');
    // The browser itself says on the console that the address refuses.
    assert.deepEqual(
      faults.filter((fault) => !fault.includes('ERR_CONNECTION_REFUSED')),
      [],
    );
  });
}

for (const name of ['typescript', 'typescript-5']) {
  const { version } = createRequire(import.meta.url)(`${name}/package.json`);
  test(`React's types, with TypeScript ${version}`, () =>
    output(process.execPath, [join(dirname(resolve(`${name}/package.json`)), 'bin/tsc'), '--project', '.'], {
      cwd: folders.react,
    }));
}

test("Vue's types, with its own compiler", () => {
  // It is a patch of the last compiler written in JavaScript.
  const compiler = JSON.stringify([resolve('vue-tsc'), resolve('typescript-5/lib/tsc')]);
  const script = `const [vue, tsc] = ${compiler}; require(vue).run(tsc);`;
  return output(process.execPath, ['--eval', script, '--', 'vue-tsc', '--project', '.'], { cwd: folders.vue });
});
