// Pages of consumers: served from this machine, opened in a real Chromium, and checked by their reports.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import sirv from 'sirv';
import { openPage } from '../../e2e/fixtures.mjs';
import { listen } from '../../origin/listen.mjs';
import { assertWhole } from './consumer.mjs';

/**
 * Serves a folder as a plain static host does, until the test ends.
 * @param {object} t the test
 * @param {string} root the folder
 * @param {Record<string, string>} [headers] sent with every answer
 */
export async function serve(t, root, headers = {}) {
  const files = sirv(root, {
    dev: true,
    setHeaders: (response) => {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    },
  });
  const server = createServer((request, response) => {
    // Browsers request it even if a page does not name it, and a policy may forbid the page to name one.
    if (request.url === '/favicon.ico') return response.writeHead(204).end();
    files(request, response);
  });
  const port = await listen(server, '127.0.0.1', 0);
  t.after(async () => {
    const closed = once(server.close(), 'close');
    server.closeAllConnections();
    await closed;
  });
  return `http://127.0.0.1:${port}`;
}

/**
 * Opens a page and waits until it has shown all its reports; each has to be whole, and the page without a fault.
 * @param {object} t the test
 * @param {object} browser the real one
 * @param {string} url the page
 * @param {Record<string, string>} reports the names of the reports it shows, and the entry each is about
 */
export async function assertPage(t, browser, url, reports) {
  const { page, faults } = await openPage(t, browser, { hosts: [new URL(url).host] });
  const broke = new Promise((_, reject) => page.once('pageerror', reject));
  await page.goto(url);
  for (const [name, entry] of Object.entries(reports)) {
    const shown = page.locator(`output#${name}`);
    await Promise.race([shown.waitFor(), broke]).catch((error) => assert.fail(`${name}: ${[...faults, error.message].join('; ')}`));
    const report = JSON.parse(await shown.getAttribute('data-report'));
    assertWhole(report, entry, name);
    assert.equal(await shown.innerText(), '8888_81265058829fd2e50c8ec2ac78d55127', 'what the page shows is an answer');
  }
  broke.catch(() => {});
  assert.deepEqual(faults, []);
}
