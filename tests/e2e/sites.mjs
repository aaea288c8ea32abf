// Copies of the built pages that a story may change, served like the demo's. They stand for a site that is updated, spoilt or moved.

import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { headersOf } from '../../www/headers.mjs';
import { addWorkers } from '../../www/workers.mjs';
import { startPageServer } from '../origin/page-server.mjs';
import { PAGES } from './fixtures.mjs';

/**
 * A site of its own for one test. `asked` lists the paths of its requests.
 * @param {import('node:test').TestContext} t
 * @param {object} origin the live source that its settings name
 * @param {{ folder?: string }} [options] where in the site the pages lie
 */
export async function openCopy(t, origin, { folder = '' } = {}) {
  const root = await mkdtemp(join(tmpdir(), 'panglu-site-'));
  t.after(() => rm(root, { recursive: true, force: true }));
  const pages = join(root, folder);
  // Compressed copies would go on saying what a changed file has said before.
  await cp(PAGES, pages, { recursive: true, filter: (path) => !/\.(?:br|gz)$/.test(path) });
  const profile = { play: { authority: `127.0.0.1:${origin.httpPort}`, rtmpAuthority: `127.0.0.1:${origin.rtmpPort}` } };
  await writeFile(join(pages, 'profile.json'), JSON.stringify(profile));
  const asked = [];
  const headers = (path) => {
    asked.push(path);
    return headersOf(path);
  };
  let server = await startPageServer({ root, profile, headers });
  const { base, port } = server;
  const stop = async () => {
    await server?.close();
    server = undefined;
  };
  t.after(stop);
  return {
    asked,
    hosts: [new URL(base).host, new URL(origin.httpBase).host],
    /** @param {string} path within the pages */
    url: (path) => `${base}/${folder}${path}`,
    /** Changes a file, by its text. */
    change: async (file, change) => {
      const path = join(pages, file);
      await writeFile(path, change(await readFile(path, 'utf8')));
    },
    /** Names the files as they are now as the next version. */
    release: () => addWorkers(pages),
    /** Takes the whole site away. */
    stop,
    /** Puts other settings in the place of the pages' own. */
    configure: async (settings) => {
      await stop();
      server = await startPageServer({ root, profile: settings, headers, port });
    },
  };
}
