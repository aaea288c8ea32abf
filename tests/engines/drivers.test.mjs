// The browsers do through this folder's interface what the stories rely on.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { after, test } from 'node:test';
import { listen } from '../origin/listen.mjs';
import { until } from './browsers.mjs';
import { inEveryBrowser } from './stories.mjs';

const PAGE = `<!doctype html><title>page</title><div id="host"></div>
<script>
  host.attachShadow({ mode: 'open' }).innerHTML = '<button part="inner">inside</button>';
  const heard = [];
  host.shadowRoot.querySelector('button').onclick = ({ isTrusted }) => heard.push('click ' + isTrusted);
  addEventListener('keydown', ({ key, isTrusted }) => heard.push(key + ' ' + isTrusted));
  visits = localStorage.visits = Number(localStorage.visits ?? 0) + 1;
</script>`;

const server = createServer((request, response) => {
  response.writeHead(request.url === '/' ? 200 : 404, { 'Content-Type': 'text/html' }).end(request.url === '/' ? PAGE : '');
});
const url = `http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}/`;
after(async () => {
  const closed = once(server.close(), 'close');
  server.closeAllConnections();
  await closed;
});

inEveryBrowser(({ open }) => {
  test('clicks reach into shadow roots, keys have their names, and both are real', async (t) => {
    const tab = await open(t);
    await tab.goto(url);
    await tab.click('[part="inner"]');
    const keys = ['m', '?', 'ArrowUp', 'ArrowLeft', 'Escape'];
    for (const key of keys) await tab.press(key);
    const heard = () => tab.evaluate(() => heard);
    const expected = ['click true', ...keys.map((key) => `${key} true`)];
    assert.deepEqual(await until(heard, ({ length }) => length >= expected.length), expected);
  });

  test('a tab is visible, speaks English, and knows nothing of the tab before', async (t) => {
    const tab = await open(t);
    await tab.goto(url);
    const seen = await tab.evaluate(() => [document.visibilityState, navigator.language, visits]);
    assert.deepEqual(seen, ['visible', 'en-US', 1]);
  });

  test('a fault of the page is heard', async (t) => {
    const tab = await open(t);
    await tab.goto(url);
    await tab.evaluate(() => {
      console.error('said');
      setTimeout(() => {
        throw new Error('thrown');
      });
    });
    const faults = await until(tab.faults, ({ length }) => length >= 2);
    assert.match(faults.join('\n'), /console error: said\nuncaught: .*thrown/);
  });
});
