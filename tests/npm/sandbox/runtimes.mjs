// Other JavaScript runtimes. Each is an npm package with one program for one platform; none of them is in the search path.

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const MACHINE = `${process.platform}-${process.arch}`;

const PROGRAMS = {
  bun: {
    'linux-arm64': '@oven/bun-linux-aarch64/bin/bun',
    // The other build for this platform needs AVX2, which some virtual machines do not have.
    'linux-x64': '@oven/bun-linux-x64-baseline/bin/bun',
  },
  deno: {
    'linux-arm64': '@deno/linux-arm64-glibc/deno',
    'linux-x64': '@deno/linux-x64-glibc/deno',
  },
  workerd: {
    'linux-arm64': '@cloudflare/workerd-linux-arm64/bin/workerd',
    'linux-x64': '@cloudflare/workerd-linux-64/bin/workerd',
  },
};

/**
 * A runtime's program on this machine, and why its tests are skipped where there is none.
 * @param {keyof typeof PROGRAMS} name
 * @returns {{ program: string, skip: string | false }}
 */
export function runtime(name) {
  const carried = PROGRAMS[name][MACHINE];
  if (!carried) return { program: '', skip: `these tests have no ${name} for ${MACHINE}` };
  const program = fileURLToPath(new URL(`../node_modules/${carried}`, import.meta.url));
  // npm ignores an optional package that it cannot download, but its tests must not be skipped silently.
  if (!existsSync(program)) throw new Error(`${carried} is not installed; run npm ci in tests/npm`);
  return { program, skip: false };
}
