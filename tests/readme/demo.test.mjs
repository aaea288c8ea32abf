// Runs the README's first command exactly as written, opens every link and presses Ctrl-C.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { connect } from 'node:net';
import { test } from 'node:test';
import { CAMERA, moves, openBrowser, openPage } from '../e2e/fixtures.mjs';
import { temporaryFolder } from '../origin/fixtures.mjs';
import { ROOT, first } from './commands.mjs';
import { startedWith, type } from './typed.mjs';

/** Who is live, the camera, the shared screen and the console. */
const LINKS = 4;

const browser = await openBrowser();

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
      // The list leads to a picture by a click.
      if (new URL(link).pathname === '/live') await opened.page.locator(`[data-code="${CAMERA}"]`).click();
      await moves(opened.page);
      if (new URL(link).pathname === '/')
        assert.equal(await opened.page.locator('[data-address="code"] code').textContent(), CAMERA);
      assert.deepEqual(opened.faults, []);
    });
  }

  await t.test('a host whose process is killed as the message says leaves the list, and comes back', async (t) => {
    const opened = await openPage(t, browser, { hosts: [page, play.authority] });
    const row = opened.page.locator(`[data-code="${CAMERA}"]`);
    await opened.page.goto(links[0]);
    await row.waitFor();
    process.kill(Number(/^kill (\d+) /m.exec(demo.output)[1]));
    await row.waitFor({ state: 'detached' });
    await opened.page.locator(`[data-code="${CAMERA}"][data-status="live"]`).waitFor();
  });

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
