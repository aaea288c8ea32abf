// The control address and the command line.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { FAULTS } from './index.mjs';

const CLI = fileURLToPath(new URL('cli.mjs', import.meta.url));

async function source(t) {
  const server = createServer((_, response) => response.end('FLV'));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${server.address().port}`;
}

test('the command line breaks the stream by its control address, and ends when told', async (t) => {
  const child = spawn(process.execPath, [CLI, await source(t), '--fault', 'http-503'], { stdio: ['ignore', 'pipe', 'inherit'] });
  t.after(() => child.kill('SIGKILL'));
  const [line] = await once(createInterface({ input: child.stdout }), 'line');
  const { proxy, control } = JSON.parse(line);
  const status = async () => (await fetch(`${proxy}/live/s.flv`)).status;
  const told = async (method, path) => {
    const answer = await fetch(control + path, { method });
    return { status: answer.status, text: await answer.text() };
  };
  assert.equal(await status(), 503);
  assert.equal((await told('DELETE', '/fault')).status, 200);
  assert.equal(await status(), 200);
  const set = await told('PUT', '/fault/no-cors?status=403');
  assert.deepEqual(JSON.parse(set.text).fault, { name: 'no-cors', options: { status: 403 } });
  assert.equal(await status(), 403);
  assert.equal(JSON.parse((await told('GET', '/')).text).requests['/live/s.flv'], 3);
  assert.match((await told('PUT', '/fault/rain')).text, /^rain is not a fault/);
  assert.match((await told('PUT', '/fault/throttle?bitsPerSecond=fast')).text, /must not be negative|must be a number/);
  assert.equal((await told('POST', '/fault/reset')).status, 400);
  child.kill('SIGTERM');
  assert.deepEqual(await once(child, 'exit'), [0, null]);
});

test('without a source it says how it is called', async (t) => {
  const child = spawn(process.execPath, [CLI], { stdio: ['ignore', 'ignore', 'pipe'] });
  t.after(() => child.kill('SIGKILL'));
  let text = '';
  child.stderr.setEncoding('utf8').on('data', (part) => (text += part));
  assert.deepEqual(await once(child, 'close'), [2, null]);
  assert.match(text, /^live-fault-proxy UPSTREAM/);
  assert.match(text, /frozen-playlist +The playlist stays/);
});

test('the README and the types name every fault, and no other', async () => {
  const [readme, types] = await Promise.all(
    ['README.md', 'index.d.mts'].map((name) => readFile(new URL(name, import.meta.url), 'utf8')),
  );
  const rows = readme.split('\n').filter((line) => line.startsWith('| `'));
  const inReadme = rows.flatMap((line) => [...line.split('|')[1].matchAll(/`([\w-]+)`/g)].map(([, name]) => name));
  const inTypes = [...types.matchAll(/^ {2}\| '([\w-]+)'/gm)].map(([, name]) => name);
  assert.deepEqual(inReadme.sort(), Object.keys(FAULTS).sort());
  assert.deepEqual(inTypes.sort(), Object.keys(FAULTS).sort());
});
