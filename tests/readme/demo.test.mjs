// Runs the README's first command exactly as written, opens every link and presses Ctrl-C.

import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, readdir } from 'node:fs/promises';
import { connect } from 'node:net';
import { test } from 'node:test';
import { CAMERA, moves, openBrowser, openPage } from '../e2e/fixtures.mjs';
import { temporaryFolder } from '../origin/fixtures.mjs';
import { ROOT, first } from './commands.mjs';

/** The last line of the demo's message, which appears once all links work. */
const READY = /^Ctrl-C ends it\./m;

/** The camera, the shared screen and the console. */
const LINKS = 3;

const browser = await openBrowser();

/**
 * Starts a command line as a terminal does: by a shell, and in a process group of its own, which gets Ctrl-C as a whole.
 * @param {string} temporary where it is to put what is temporary
 */
function type(command, temporary) {
  const child = spawn('sh', ['-c', `exec ${command}`], {
    cwd: ROOT,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, TMPDIR: temporary },
  });
  const typed = { output: '', errors: '', exited: once(child, 'close'), interrupt: () => process.kill(-child.pid, 'SIGINT') };
  child.stderr.setEncoding('utf8').on('data', (text) => (typed.errors += text));
  typed.ready = new Promise((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text) => {
      typed.output += text;
      if (READY.test(typed.output)) resolve();
    });
    child.once('close', (code) => reject(new Error(`${command} ended with ${code}:\n${typed.output}${typed.errors}`)));
  });
  return typed;
}

/** The processes that a command started, wherever they are: their environment has its temporary folder. */
async function startedWith(temporary) {
  const found = [];
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    // A process that ends meanwhile is ignored.
    const read = (name) => readFile(`/proc/${pid}/${name}`, 'utf8').catch(() => '');
    const environment = (await read('environ')).split('\0');
    if (environment.includes(`TMPDIR=${temporary}`))
      found.push({ pid: Number(pid), command: (await read('cmdline')).replaceAll('\0', ' ') });
  }
  return found;
}

/** Whether a server answers at `host:port`. */
async function isOpen(authority) {
  const { hostname, port } = new URL(`http://${authority}`);
  const socket = connect(Number(port), hostname);
  try {
    await once(socket, 'connect');
    return true;
  } catch (error) {
    assert.equal(error.code, 'ECONNREFUSED');
    return false;
  } finally {
    socket.destroy();
  }
}

const changes = () => execFileSync('git', ['status', '--porcelain'], { cwd: ROOT, encoding: 'utf8' });

test(`\`${first}\` shows what its links promise, and leaves nothing behind`, async (t) => {
  const temporary = await temporaryFolder((remove) =>
    t.after(async () => {
      for (const { pid } of await startedWith(temporary)) process.kill(pid, 'SIGKILL');
      await remove();
    }),
  );
  const before = changes();
  const demo = type(`${first} --port 0`, temporary);
  await demo.ready;

  const links = demo.output.match(/https?:\/\/\S+/g) ?? [];
  assert.equal(links.length, LINKS, demo.output);
  const page = new URL(links[0]).host;
  const { play } = await (await fetch(new URL('/profile.json', links[0]))).json();
  for (const link of links) {
    await t.test(link.replace(page, 'HOST'), async (t) => {
      const opened = await openPage(t, browser, { hosts: [page, play.authority] });
      await opened.page.goto(link);
      await moves(opened.page);
      if (new URL(link).pathname === '/')
        assert.equal(await opened.page.locator('[data-address="code"] code').textContent(), CAMERA);
      assert.deepEqual(opened.faults, []);
    });
  }

  const ports = [page, play.authority, play.rtmpAuthority];
  assert.deepEqual(await Promise.all(ports.map(isOpen)), [true, true, true]);
  assert.ok(
    (await startedWith(temporary)).some(({ command }) => command.includes('ffmpeg')),
    'the publishers are known',
  );
  assert.notDeepEqual(await readdir(temporary), [], 'the segments are known');

  demo.interrupt();
  assert.deepEqual(await demo.exited, [0, null], demo.errors);
  assert.match(demo.output, /^Stopped\.$/m);
  assert.deepEqual(await startedWith(temporary), []);
  assert.deepEqual(await Promise.all(ports.map(isOpen)), [false, false, false]);
  assert.deepEqual(await readdir(temporary), []);
  assert.equal(changes(), before);
});
