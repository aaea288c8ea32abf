// Opens a port, on loopback only; the error for a taken port names it.

import { isIPv4 } from 'node:net';

/**
 * @param {import('node:net').Server} server
 * @param {string} host a loopback address
 * @param {number} port 0 = a free one, chosen by the OS
 * @returns {Promise<number>} the port that was opened
 */
export async function listen(server, host, port) {
  // The keys and clips are for a demo on one machine, so no other machine may reach them.
  const loopback = host === 'localhost' || (isIPv4(host) && host.startsWith('127.'));
  if (!loopback) throw new Error(`${host} is not a loopback address`);
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  return server.address().port;
}
