// An edge host: workerd, the runtime of Cloudflare Workers.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { basename, join, parse } from 'node:path';
import { createInterface } from 'node:readline';
import * as esbuild from 'esbuild';
import { runtime } from './runtimes.mjs';

/** The compatibility date of the host, which must not be later than its version. */
const COMPATIBILITY_DATE = '2026-11-17';

/** The file descriptor for messages of workerd about its ports: the first after the standard three. */
const CONTROL_FD = 3;

/** The names of the two kinds of modules in workerd's configuration. */
const KINDS = { '.js': 'esModule', '.wasm': 'wasm' };

/**
 * Bundles a program and serves it until the test ends.
 * @param {object} t the test
 * @param {string} folder a consumer
 * @param {string} program a module in it, whose default export answers requests
 * @returns {Promise<(path: string) => Promise<string>>} asks the program and gives the text of its answer
 */
export async function startEdge(t, folder, program) {
  const config = join(folder, 'edge', parse(program).name, 'config.capnp');
  await writeFile(config, configOf(await bundle(folder, program, join(config, '..'))));
  const args = ['serve', config, `--control-fd=${CONTROL_FD}`];
  const workerd = spawn(runtime('workerd').program, args, { env: {}, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
  const over = once(workerd, 'close');
  t.after(async () => {
    // It has no state to save.
    workerd.kill('SIGKILL');
    await over.catch(() => {});
  });
  let said = '';
  for (const stream of [workerd.stdout, workerd.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
  const [line] = await Promise.race([once(createInterface(workerd.stdio[CONTROL_FD]), 'line'), over.then(() => [])]);
  assert.ok(line, `workerd ended before it served ${program}: ${said}`);
  const { port } = JSON.parse(line);
  return async (path) => {
    const response = await fetch(new URL(path, `http://127.0.0.1:${port}`));
    const text = await response.text();
    assert.ok(response.status < 500, `${program} answered ${path} with ${response.status} ${text}; workerd said: ${said}`);
    return text;
  };
}

/** Bundles one module of a program as wrangler does, with the wasm next to it; returns the files, the program first. */
async function bundle(folder, program, outdir) {
  const { metafile, warnings } = await esbuild.build({
    absWorkingDir: folder,
    entryPoints: [program],
    outdir,
    bundle: true,
    conditions: ['workerd', 'worker', 'browser'],
    format: 'esm',
    loader: { '.wasm': 'copy' },
    logLevel: 'silent',
    metafile: true,
  });
  assert.deepEqual(warnings, []);
  const outputs = Object.entries(metafile.outputs).map(([file, { entryPoint }]) => ({
    file: basename(file),
    isProgram: entryPoint === program,
  }));
  return outputs.sort((left, right) => right.isProgram - left.isProgram).map(({ file }) => file);
}

/** One worker on a free port of this machine. The service `internet`, which `fetch` uses, reaches nothing. */
function configOf(files) {
  const modules = files.map((file) => `(name = "${file}", ${KINDS[parse(file).ext]} = embed "${file}")`);
  return `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "program", worker = (compatibilityDate = "${COMPATIBILITY_DATE}", modules = [${modules.join(', ')}])),
    (name = "internet", network = (allow = [])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "program")],
);
`;
}
