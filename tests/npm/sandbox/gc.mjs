// The garbage collector, asked to come now.

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Collects what nobody holds any more. */
export async function collectGarbage() {
  setFlagsFromString('--expose-gc');
  // What a weak reference has been asked for is kept until the turn of the event loop is over.
  await new Promise((resolve) => setImmediate(resolve));
  runInNewContext('gc')();
}
