// A consumer is a small project in `consumers/`. For a run it is copied to a folder from which no other package can be
// resolved, and the packed archive is installed in it with npm.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { cases } from './cases.mjs';
import { ENTRIES } from './entries.mjs';

const run = promisify(execFile);
const HERE = fileURLToPath(new URL('..', import.meta.url));
const TARGET = fileURLToPath(new URL('../../../target/npm/', import.meta.url));

/** The maximum output of a run. */
const MAX_OUTPUT = 64 * 1024 * 1024;

/** The archive from `npm pack`, which `cargo xtask test npm` creates. */
export async function archive() {
  const found = (await readdir(TARGET)).filter((name) => /^panglu-.*\.tgz$/.test(name));
  assert.equal(found.length, 1, 'target/npm holds one packed archive; cargo xtask test npm packs it');
  return join(TARGET, found[0]);
}

/**
 * Lays out a consumer afresh, with the checks and the cases in its folder `checks`.
 * @param {string} name a folder of `consumers/`
 * @returns {Promise<string>} the fresh folder
 */
export async function layOut(name) {
  const folder = join(TARGET, 'consumers', name);
  await rm(folder, { recursive: true, force: true });
  await cp(join(HERE, 'consumers', name), folder, { recursive: true });
  await cp(join(HERE, 'checks'), join(folder, 'checks'), { recursive: true });
  // As a module, because not every loader can import JSON.
  await writeFile(join(folder, 'checks/cases.mjs'), `export default ${JSON.stringify(cases)};\n`);
  const npm = ['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', await archive()];
  await output('npm', npm, { cwd: folder });
  return folder;
}

/** Runs a program and returns its output; if the program fails, the error contains all its output. */
export async function output(program, args, options = {}) {
  try {
    const { stdout } = await run(program, args, { maxBuffer: MAX_OUTPUT, ...options });
    return stdout;
  } catch (error) {
    throw new Error(`${program} ${args.join(' ')}\n${error.stdout ?? ''}${error.stderr ?? ''}`);
  }
}

/**
 * A report says that all checks held, and that none was left out.
 * @param {{ passed: number, failures: string[] }} report
 * @param {keyof typeof ENTRIES} entry
 * @param {string} [where] which of several reports about the entry it is
 */
export function assertWhole(report, entry, where = entry) {
  assert.deepEqual(report.failures, [], where);
  assert.ok(report.passed >= ENTRIES[entry].fewest, `${where}: only ${report.passed} checks ran`);
}
