// A consumer is a small project of its own in `consumers/`. For a run it is copied to where no other package is within
// reach, and the packed archive is installed in it with npm, as a customer would.

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

/** No run prints more than this. */
const MAX_OUTPUT = 64 * 1024 * 1024;

/** The archive that `npm pack` made; `cargo xtask test npm` makes it. */
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
  // A module, because not every loader reads JSON.
  await writeFile(join(folder, 'checks/cases.mjs'), `export default ${JSON.stringify(cases)};\n`);
  const npm = ['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', await archive()];
  await output('npm', npm, { cwd: folder });
  return folder;
}

/** Runs a program and answers what it printed; a program that fails is a failure with all it said. */
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
