// Runs the garbage collector immediately.

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Collects all unreferenced objects. */
export async function collectGarbage() {
  setFlagsFromString('--expose-gc');
  // The target of a dereferenced weak reference is kept until the current turn of the event loop ends.
  await new Promise((resolve) => setImmediate(resolve));
  runInNewContext('gc')();
}
