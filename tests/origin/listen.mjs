// Opens a port, on loopback only; the error for a taken port names it. And tells requests for this machine from others.

import { isIPv4 } from 'node:net';

/** @param {string} host a name or an address, without a port */
const isLoopback = (host) => host === 'localhost' || (isIPv4(host) && host.startsWith('127.'));

/**
 * Whether a request was sent to this machine by its own name. A page of a stranger whose domain was made to lead here (DNS
 * rebinding) sends that domain; answering it would let that page read what only pages here may. The port may be another one,
 * because people forward ports.
 * @param {import('node:http').IncomingMessage} request
 */
export const namesLoopback = ({ headers }) => isLoopback((headers.host ?? '').replace(/:\d{1,5}$/, ''));

/**
 * @param {import('node:net').Server} server
 * @param {string} host a loopback address
 * @param {number} port 0 = a free one, chosen by the OS
 * @returns {Promise<number>} the port that was opened
 */
export async function listen(server, host, port) {
  // The keys and clips are for a demo on one machine, so no other machine may reach them.
  if (!isLoopback(host)) throw new Error(`${host} is not a loopback address`);
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  return server.address().port;
}
