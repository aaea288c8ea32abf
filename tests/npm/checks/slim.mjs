// The entry whose wasm the reader brings: nothing works before `init`, a bad source leaves it as it was, and afterwards
// everything does.

import { runChecks } from './run.mjs';
import { Tally } from './tally.mjs';

const CALLS = {
  streamCode: ({ streamCode }) => streamCode({ bizId: 1, roomId: 1, userId: 'u' }),
  playUrls: ({ playUrls }) => playUrls({ code: '1_a' }),
  playUrlsBatch: ({ playUrlsBatch }) => playUrlsBatch({ bizId: 1, rooms: [{ roomId: 1, userId: 'u' }] }),
  pushUrl: ({ pushUrl }) => pushUrl({ code: '1_a' }),
  inspectUrl: ({ inspectUrl }) => inspectUrl(''),
  explain: ({ explain }) => explain(1),
  identify: ({ identify }) => identify(''),
  verifyNotification: ({ verifyNotification }) => verifyNotification('{}', { key: 'k' }),
};

/**
 * @param {object} slim the exports of `panglu/slim`, not initialised yet
 * @param {object} cases the vector files by name
 * @param {(slim: object) => unknown} start initialises it the way this reader does; may answer a promise
 */
export async function runSlimChecks(slim, cases, start) {
  const tally = new Tally(slim.PangluError);
  const uninitialised = { code: 'not-initialised', field: undefined };
  for (const [name, call] of Object.entries(CALLS)) tally.refused(`${name} before init`, () => call(slim), uninitialised);
  const first = async () => slim.playUrlsStream({ bizId: 1, rooms: [{ roomId: 1, userId: 'u' }] }).next();
  await tally.refusedLater('playUrlsStream before init', first, uninitialised);
  await start(slim);
  const { passed, failures } = await runChecks(slim, cases);
  const before = tally.report();
  return { passed: before.passed + passed, failures: [...before.failures, ...failures] };
}
