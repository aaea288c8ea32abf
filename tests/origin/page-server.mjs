// Serves the built viewer like a static host, and the file that names its play domain.

import { once } from 'node:events';
import { createServer } from 'node:http';
import sirv from 'sirv';
import { listen } from './listen.mjs';

/**
 * @param {object} options
 * @param {string} options.root the built viewer
 * @param {object} options.profile answered as /profile.json
 * @param {number} [options.port] 0 = a free port, chosen by the OS
 * @param {string} [options.host] loopback only
 * @param {boolean} [options.fallbackPort] take a free port if the wanted one is taken
 * @returns {Promise<{ port: number, base: string, close: () => Promise<void> }>}
 */
export async function startPageServer({ root, profile, port = 0, host = '127.0.0.1', fallbackPort = false }) {
  // `dev` reads the disk on every request, because the viewer may be rebuilt while the demo runs. `single` returns
  // index.html for the viewer's own routes; a missing file with an extension stays a 404, so that an old page does not
  // get HTML when it asks for wasm.
  const pages = sirv(root, { dev: true, single: true });
  const body = JSON.stringify(profile);

  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return response.writeHead(405).end();
    if (request.url.split('?', 1)[0] !== '/profile.json') return pages(request, response);
    response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
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
