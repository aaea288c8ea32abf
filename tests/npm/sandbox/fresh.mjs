// Loads the package anew, as in a program that has just started.

import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * @param {string} folder a consumer
 * @param {string} entry such as `panglu/slim`
 */
export function fresh(folder, entry) {
  const require = createRequire(join(folder, 'package.json'));
  for (const loaded of Object.keys(require.cache)) {
    if (loaded.startsWith(folder)) delete require.cache[loaded];
  }
  return require(entry);
}
