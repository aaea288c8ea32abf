// Serves the built pages like a static host: compressed, with lasting copies of the files that never change. And answers
// the file that names their play domain.

import { once } from 'node:events';
import { createServer } from 'node:http';
import sirv from 'sirv';
import { listen } from './listen.mjs';

/** The build gives a file whose name holds its digest another name when it changes, so it need not be asked for again. */
const NAMED_BY_DIGEST = /(?:^|[/-])[0-9a-f]{12,16}(?:[-.]|_bg\.)[^/]*$/;

function setHeaders(response, path) {
  // A page in a sandboxed frame has no origin of its own, so even its own modules and settings come from another one.
  response.setHeader('Access-Control-Allow-Origin', '*');
  if (NAMED_BY_DIGEST.test(path)) response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
}

/**
 * @param {object} options
 * @param {string} options.root the built viewer
 * @param {object} options.profile answered as /profile.json
 * @param {string} [options.policy] the Content-Security-Policy of every answer
 * @param {number} [options.port] 0 = a free port, chosen by the OS
 * @param {string} [options.host] loopback only
 * @param {boolean} [options.fallbackPort] take a free port if the wanted one is taken
 * @returns {Promise<{ port: number, base: string, close: () => Promise<void> }>}
 */
export async function startPageServer({ root, profile, policy, port = 0, host = '127.0.0.1', fallbackPort = false }) {
  // `dev` reads the disk on every request, because the viewer may be rebuilt while the demo runs. `single` returns
  // index.html for the viewer's own routes; a missing file with an extension stays a 404, so that an old page does not
  // get HTML when it asks for wasm. A file's compressed copies lie beside it, see www/compress.mjs.
  const pages = sirv(root, { dev: true, single: true, etag: true, brotli: true, gzip: true, setHeaders });
  const body = JSON.stringify(profile);

  const server = createServer((request, response) => {
    if (policy) response.setHeader('Content-Security-Policy', policy);
    if (request.method !== 'GET' && request.method !== 'HEAD') return response.writeHead(405).end();
    if (request.url.split('?', 1)[0] !== '/profile.json') return pages(request, response);
    response.writeHead(200, {
      'Content-Type': 'application/json',
      'Cache-Control': 'no-store',
      'Access-Control-Allow-Origin': '*',
    });
    response.end(request.method === 'HEAD' ? undefined : body);
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
