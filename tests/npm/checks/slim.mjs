// Checks of the slim entries: nothing works before `init`, and everything works after it.

import { runAddressChecks, runChecks } from './run.mjs';
import { Tally } from './tally.mjs';

const room = { roomId: 1, userId: 'u' };

const ADDRESS_CALLS = {
  streamCode: ({ streamCode }) => streamCode({ bizId: 1, ...room }),
  playUrls: ({ playUrls }) => playUrls({ code: '1_a' }),
  playSite: ({ playSite }) => playSite({ bizId: 1 }),
  playUrlsBatch: ({ playUrlsBatch }) => playUrlsBatch({ bizId: 1, rooms: [room] }),
  pushUrl: ({ pushUrl }) => pushUrl({ code: '1_a' }),
  candidates: ({ candidates }) => candidates({ bizId: 1, ...room }),
  whichRoom: ({ whichRoom }) => whichRoom('1_a', { bizId: 1, rooms: [room] }),
};

const CALLS = {
  ...ADDRESS_CALLS,
  playUrlsStream: ({ playUrlsStream }) => playUrlsStream({ bizId: 1, rooms: [room] }).next(),
  inspectUrl: ({ inspectUrl }) => inspectUrl(''),
  explain: ({ explain }) => explain(1),
  identify: ({ identify }) => identify(''),
  verifyNotification: ({ verifyNotification }) => verifyNotification('{}', { key: 'k' }),
};

/**
 * @param {object} slim the exports of `panglu/addresses/slim`, not initialised yet
 * @param {object} cases the vector files by name
 * @param {(slim: object) => unknown} start initialises it the way this reader does; may answer a promise
 */
export const runSlimAddressChecks = (slim, cases, start) =>
  startAndRun(slim, ADDRESS_CALLS, start, () => runAddressChecks(slim, cases));

/** The same for `panglu/slim`. */
export const runSlimChecks = (slim, cases, start) => startAndRun(slim, CALLS, start, () => runChecks(slim, cases));

async function startAndRun(slim, calls, start, run) {
  const tally = new Tally(slim.PangluError, { sentences: true });
  const uninitialised = { code: 'not-initialised', field: undefined, says: 'init(' };
  for (const [name, call] of Object.entries(calls)) {
    await tally.rejects(`${name} before init`, () => call(slim), uninitialised);
  }
  await start(slim);
  const [before, after] = [tally.report(), await run()];
  return { passed: before.passed + after.passed, failures: [...before.failures, ...after.failures] };
}
