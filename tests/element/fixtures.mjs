// What the tests of <panglu-player> start from: pages of strangers, each with the HTML and the headers of its test, beside a
// live source. Everything else is as in the tests of the pages.

import { after } from 'node:test';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { startOrigin } from '../origin/origin.mjs';
import { listen } from '../origin/listen.mjs';
import { PAGES } from '../e2e/fixtures.mjs';

export { CAMERA, openBrowser, openPage, publish, until } from '../e2e/fixtures.mjs';

/** The npm package as it is built. */
export const PACKAGE = process.env.PANGLU_PACKAGE ?? fileURLToPath(new URL('../../target/npm/panglu', import.meta.url));

/** The vendor's example as attributes. */
export const ROOM = 'bizid="8888" room="293710" user="14y2l2c"';

/** A live source, and a server of pages that a test names by their path. */
export async function openSite(options) {
  const origin = await startOrigin(options);
  after(() => origin.close());
  const files = sirv(PAGES, { dev: true });
  const pages = new Map();
  const server = createServer((request, response) => {
    const page = pages.get(request.url.split('?', 1)[0]);
    if (page === undefined) return files(request, response, () => response.writeHead(404).end());
    response.writeHead(200, { 'Content-Type': page.type, ...page.headers });
    response.end(page.body);
  });
  const port = await listen(server, '127.0.0.1', 0);
  after(async () => {
    const closed = once(server.close(), 'close');
    server.closeAllConnections();
    await closed;
  });
  const base = `http://127.0.0.1:${port}`;
  const put = (path, body, { type = 'text/html; charset=utf-8', headers = {} } = {}) => {
    pages.set(path, { body, type, headers });
    return base + path;
  };
  const play = { authority: `127.0.0.1:${origin.httpPort}`, rtmpAuthority: `127.0.0.1:${origin.rtmpPort}` };
  put('/profile.json', JSON.stringify({ play }), { type: 'application/json' });
  put('/page.css', 'body { margin: 0; padding: 1rem } panglu-player { max-width: 100% }', { type: 'text/css' });
  let count = 0;
  return {
    origin,
    base,
    hosts: [`127.0.0.1:${port}`, new URL(origin.httpBase).host],
    put,
    /** The address of a page that has this in its body, and the element defined. */
    page(body, { lang = 'en', head = '', headers = {} } = {}) {
      const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Stranger</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,"><link rel="stylesheet" href="/page.css">
<script type="module" src="/element/panglu-player.js"></script>${head}</head><body>${body}</body></html>`;
      return put(`/${++count}.html`, html, { headers });
    },
  };
}

/** Resolves when the element has a state. */
export async function state(page, name, selector = 'panglu-player') {
  await page.locator(`${selector}[data-state="${name}"]`).first().waitFor();
}

/** Resolves when the media time of an element has advanced by one second since it was first seen. */
export async function moves(page, selector = 'panglu-player') {
  await page.waitForFunction((selector) => {
    const video = document.querySelector(selector)?.shadowRoot.querySelector('video');
    if (!(video?.videoWidth > 0)) return false;
    video.firstSeenAt ??= video.currentTime;
    return video.currentTime >= video.firstSeenAt + 1;
  }, selector);
}
