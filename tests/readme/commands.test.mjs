// Every command line of the README exists and is run by a test: here, in demo.test.mjs, or by CI as a whole, because one
// part of the tests cannot run all of them.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { ROOT, commands } from './commands.mjs';

const run = promisify(execFile);

/** Where each command is run. A command that is not listed here is not tested. */
const RUN = {
  'cargo xtask demo': 'demo.test.mjs',
  'cargo xtask demo --port 0': 'demo.test.mjs',
  'cargo xtask demo --cluster': 'cluster.test.mjs',
  'cargo xtask test': '.ci/run',
  'cargo xtask build': '.ci/run',
  'cargo xtask bench npm': '.ci/run',
  'cargo xtask bench watch': '.ci/run',
  'cargo xtask --help': 'commands.test.mjs',
  'cargo run -p panglu-server -- init target/panglu.toml': 'server.test.mjs',
  'cargo run -p panglu-server -- check --config target/panglu.toml': 'server.test.mjs',
  'cargo run -p panglu-server -- --config target/panglu.toml --store target/panglu.db --listen 127.0.0.1:0': 'server.test.mjs',
};

test('every command line of the README is run somewhere', () => {
  assert.deepEqual(commands.toSorted(), Object.keys(RUN).sort());
});

for (const command of commands) {
  test(`\`${command}\` is understood`, async () => {
    // Arguments are parsed before the help is shown; invalid ones lead to another exit code.
    await run('sh', ['-c', `exec ${command} --help`], { cwd: ROOT });
  });
}

test('CI runs what the README tells everyone to run, word for word', async () => {
  const lines = (await readFile(new URL('../../.ci/run', import.meta.url), 'utf8')).split('\n');
  for (const [command, where] of Object.entries(RUN)) {
    if (where === '.ci/run') assert.ok(lines.includes(command), command);
  }
});
