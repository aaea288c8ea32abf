// Serves the built pages like a careful static host: compressed, with lasting copies of the files that never change, under the
// headers of www/headers.mjs. And answers the file that names their play domain.

import { once } from 'node:events';
import { createServer } from 'node:http';
import sirv from 'sirv';
import { headersOf } from '../../www/headers.mjs';
import { listen, namesLoopback } from './listen.mjs';
import { leadsToOwnFiles } from './own-files.mjs';

/**
 * @param {object} options
 * @param {string} options.root the built viewer
 * @param {object} options.profile answered as /profile.json
 * @param {(path: string) => Record<string, string>} [options.headers] of a file; without it, those of the pages
 * @param {number} [options.port] 0 = a free port, chosen by the OS
 * @param {string} [options.host] loopback only
 * @param {boolean} [options.fallbackPort] take a free port if the wanted one is taken
 * @returns {Promise<{ port: number, base: string, close: () => Promise<void> }>}
 */
export async function startPageServer({ root, profile, headers = headersOf, port = 0, host = '127.0.0.1', fallbackPort = false }) {
  // `dev` reads the disk on every request, because the viewer may be rebuilt while the demo runs. `single` returns
  // index.html for the viewer's own routes, which lie beside it, because the page names its files from where it is; a missing file with
  // an extension stays a 404, so that an old page does not get HTML when it asks for wasm. A file's compressed copies lie beside it, see www/compress.mjs.
  const pages = sirv(root, {
    dev: true,
    single: true,
    ignores: ['^/[^/]+/.'],
    etag: true,
    brotli: true,
    gzip: true,
    extensions: ['html'],
  });
  const body = JSON.stringify(profile);

  async function answer(request, response) {
    const path = pathOf(request);
    for (const [name, value] of Object.entries(headers(path ?? ''))) response.setHeader(name, value);
    if (!namesLoopback(request)) return response.writeHead(421).end();
    if (path === undefined) return response.writeHead(400).end();
    if (request.method !== 'GET' && request.method !== 'HEAD') return response.writeHead(405).end();
    if (path === '/profile.json') {
      response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
      return response.end(request.method === 'HEAD' ? undefined : body);
    }
    if (!(await leadsToOwnFiles(root, path))) return response.writeHead(404).end();
    // The files are small, and sirv throws at a range that ends before it begins.
    delete request.headers.range;
    // A folder has a page of its own, which names its files from there; sirv would prefer the page beside the folder.
    if (path !== '/' && path.endsWith('/')) request.url = `${path}index.html`;
    return pages(request, response, () => response.writeHead(404, { 'Cache-Control': 'no-cache' }).end());
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });

  try {
    port = await listen(server, host, port);
  } catch (error) {
    if (error.code !== 'EADDRINUSE' || !fallbackPort) throw error;
    port = await listen(server, host, 0);
  }
  return {
    port,
    base: `http://${host}:${port}`,
    async close() {
      const closed = once(server.close(), 'close');
      server.closeAllConnections();
      await closed;
    },
  };
}

/** The path of a request as sirv decodes it; `undefined` if it is none. */
function pathOf({ url }) {
  try {
    return decodeURI(url.split(/[?#]/, 1)[0]);
  } catch {
    return undefined;
  }
}
