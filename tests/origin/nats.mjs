// A cluster of real servers of NATS on this machine, for backends that share what they keep.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { listen } from './listen.mjs';

const HOST = '127.0.0.1';

/** As many as keep everything when one of them is gone. */
const SERVERS = 3;

/** How often a file is looked for, which has no event. */
const LOOK_AGAIN_MS = 20;

/**
 * Starts the servers, which find each other meanwhile.
 * @returns {Promise<{ store: string, pids: number[], close: () => Promise<void> }>} `store` is their address as backends take it
 */
export async function startNats() {
  const folder = await mkdtemp(join(tmpdir(), 'panglu-nats-'));
  const routes = (await freePorts(SERVERS)).map((port) => `nats://${HOST}:${port}`);
  const servers = await Promise.all(routes.map((route, index) => startServer(join(folder, `${index}`), index, route, routes)));
  return {
    store: `nats://${servers.map(({ address }) => address).join(',')}`,
    pids: servers.map(({ program }) => program.pid),
    async close() {
      await Promise.all(servers.map(({ end }) => end()));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Each server must know where the others will be. The ports are held until all are known. */
async function freePorts(count) {
  const held = Array.from({ length: count }, () => createServer());
  const ports = await Promise.all(held.map((server) => listen(server, HOST, 0)));
  await Promise.all(held.map((server) => once(server.close(), 'close')));
  return ports;
}

async function startServer(folder, index, route, routes) {
  const settings = {
    addr: HOST,
    // A free one, which is written into a file.
    port: '-1',
    store_dir: join(folder, 'store'),
    ports_file_dir: tmpdir(),
    server_name: `nats-${index}`,
    cluster_name: 'panglu',
    cluster: route,
    routes: routes.join(','),
    log: join(folder, '..', `${index}.log`),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]);
  // Debian puts it where only administrators look. It ends with this process, however that ends.
  const env = { ...process.env, PATH: [process.env.PATH, '/usr/sbin'].join(delimiter) };
  const program = spawn('setpriv', ['--pdeathsig', 'KILL', 'nats-server', '--jetstream', ...flags], { env, stdio: 'ignore' });
  const ended = once(program, 'close');
  const file = join(tmpdir(), `nats-server_${program.pid}.ports`);
  let address;
  while (!address) {
    if (program.exitCode !== null) throw new Error(`nats-server ended: ${await readFile(settings.log, 'utf8')}`);
    address = await readFile(file, 'utf8').then(addressIn, () => undefined);
    if (!address) await pause(LOOK_AGAIN_MS);
  }
  return {
    program,
    address,
    async end() {
      program.kill('SIGKILL');
      await ended;
      await rm(file, { force: true });
    },
  };
}

/** What it listens on; `undefined` while the file is being written. */
function addressIn(text) {
  try {
    return JSON.parse(text).nats?.[0]?.replace('nats://', '');
  } catch {
    return undefined;
  }
}
