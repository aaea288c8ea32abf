// Runs the README's commands for the backend exactly as written, one after the other, and asks what it answers.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { ROOT, commands } from './commands.mjs';

const [init, check, serve] = commands.filter((command) => command.startsWith('cargo run -p panglu-server'));

/** A variable of these tests would be a mistake in the configuration of the program. */
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('PANGLU_')));

/** Starts a command line as a terminal does: by a shell, and in a process group of its own, which gets Ctrl-C as a whole. */
const type = (command) =>
  spawn('sh', ['-c', `exec ${command}`], { cwd: ROOT, env, detached: true, stdio: ['ignore', 'pipe', 'inherit'] });

test('the backend is set up, checked, asked and ended with what the README says', async () => {
  for (const name of ['panglu.toml', 'panglu.db', 'panglu.db-shm', 'panglu.db-wal'])
    await rm(join(ROOT, 'target', name), { force: true });
  for (const command of [init, check]) {
    const child = type(command);
    child.stdout.resume();
    assert.deepEqual(await once(child, 'close'), [0, null], command);
  }
  const server = type(serve);
  const ended = once(server, 'close');
  const [base] = await Promise.race([
    once(createInterface(server.stdout), 'line'),
    ended.then(([code]) => assert.fail(`${serve} ended with ${code}`)),
  ]);
  assert.equal(await (await fetch(`${base}/healthz`)).text(), 'ok\n');
  const addresses = await (await fetch(`${base}/api/rooms/293710/users/14y2l2c/play`)).json();
  assert.equal(addresses.code, '8888_81265058829fd2e50c8ec2ac78d55127');
  const { paths } = await (await fetch(`${base}/api/openapi.json`)).json();
  assert.ok(paths['/api/live'] && paths['/notify/trtc']);
  process.kill(-server.pid, 'SIGINT');
  assert.deepEqual(await ended, [0, null]);
});
