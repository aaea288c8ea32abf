// Names and signs the two streams of the demo's room with the npm package, as a customer's backend would, and prints
// the configuration for demo.mjs. Arguments: the package's folder, the BIZID, the room, the user.

import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { join } from 'node:path';

// Longer than any demo runs.
const SIGNED_FOR_SECONDS = 7 * 24 * 60 * 60;

const [folder, bizId, roomId, userId] = process.argv.slice(2);
// Imported by name from within the folder, so that Node uses the package's own `exports`.
const { pushUrl } = createRequire(join(folder, 'package.json'))('panglu');

const pushKey = randomUUID();
const expiresAt = Math.floor(Date.now() / 1000) + SIGNED_FOR_SECONDS;
const streams = ['main', 'aux'].map((kind) => {
  const push = pushUrl({ bizId, roomId, userId, kind, key: pushKey, expiresAt });
  return { name: push.code, kind, pushQuery: push.streamKey.slice(push.code.length + 1) };
});
process.stdout.write(JSON.stringify({ pushKey, streams }));
