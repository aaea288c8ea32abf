// The control address of the command line: the fault is set, ended and shown by HTTP requests.

import { once } from 'node:events';
import { createServer } from 'node:http';
import { FAULTS, FaultError } from './faults.mjs';

/** Options are numbers, except where a fault's own is a text. */
function optionsOf(name, parameters) {
  const known = FAULTS[name]?.options ?? {};
  return Object.fromEntries([...parameters].map(([key, value]) => [key, typeof known[key] === 'string' ? value : Number(value)]));
}

/**
 * `PUT /fault/NAME?OPTION=…`, `DELETE /fault`, `GET /`. No page can use it: browsers ask before a PUT or DELETE to another
 * origin, and that is not answered.
 * @param {{ proxy: import('./index.mjs').FaultProxy, port?: number, host?: string }} options
 */
export async function startControl({ proxy, port = 0, host = '127.0.0.1' }) {
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://control');
    const [, word, name] = pathname.split('/');
    try {
      if (request.method === 'PUT' && word === 'fault' && name) await proxy.inject(name, optionsOf(name, searchParams));
      else if (request.method === 'DELETE' && word === 'fault') await proxy.clear();
      else if (request.method !== 'GET') throw new FaultError('use PUT /fault/NAME, DELETE /fault or GET /');
      const shown = { fault: proxy.fault, open: proxy.open(), requests: proxy.requests(), faults: Object.keys(FAULTS) };
      response.writeHead(200, { 'content-type': 'application/json' }).end(`${JSON.stringify(shown, null, 2)}\n`);
    } catch (error) {
      response.writeHead(error instanceof FaultError ? 400 : 500, { 'content-type': 'text/plain' }).end(`${error.message}\n`);
    }
  });
  server.listen(port, host);
  await once(server, 'listening');
  return {
    base: `http://${host}:${server.address().port}`,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
