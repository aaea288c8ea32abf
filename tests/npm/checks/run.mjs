// Runs the shared cases with the package. Each set of checks gets an entry's exports and the cases.

import { checkAnswers } from './answers.mjs';
import { checkInspection } from './inspection.mjs';
import { checkNames } from './names.mjs';
import { checkNotifications } from './notifications.mjs';
import { checkErrors } from './errors.mjs';
import { checkStreams } from './streams.mjs';
import { Tally } from './tally.mjs';
import { checkUrls } from './urls.mjs';

/** The exports of `panglu/addresses`, and the additional ones of `panglu`. */
const SHARED = ['PangluError', 'candidates', 'playSite', 'playUrls', 'playUrlsBatch', 'pushUrl', 'streamCode', 'whichRoom'];
const BESIDES = ['explain', 'identify', 'inspectUrl', 'playUrlsStream', 'verifyNotification'];

/** The additional exports of entries without embedded wasm. */
const LOADING = ['init', 'initSync'];

/**
 * Runs the checks for all entries.
 * @param {object} addresses the exports of `panglu/addresses`, or of an initialised `panglu/addresses/slim`
 * @param {object} cases the vector files by name
 * @returns {Promise<{ passed: number, failures: string[] }>}
 */
export async function runAddressChecks(addresses, cases) {
  const tally = new Tally(addresses.PangluError, { sentences: false });
  checkExports(tally, addresses, SHARED);
  checkShared(tally, addresses, cases);
  return tally.report();
}

/**
 * Runs the checks for all entries, and those for `panglu` only.
 * @param {object} panglu the exports of `panglu`, or of an initialised `panglu/slim`
 * @param {object} cases the vector files by name
 * @returns {Promise<{ passed: number, failures: string[] }>}
 */
export async function runChecks(panglu, cases) {
  const tally = new Tally(panglu.PangluError, { sentences: true });
  checkExports(tally, panglu, [...SHARED, ...BESIDES]);
  checkShared(tally, panglu, cases);
  checkInspection(tally, panglu, cases);
  checkAnswers(tally, panglu, cases);
  checkNotifications(tally, panglu, cases);
  await checkStreams(tally, panglu, cases);
  return tally.report();
}

/** An entry has exactly its own functions, so that a small entry stays small. */
function checkExports(tally, entry, names) {
  const found = () => Object.keys(entry).filter((name) => !LOADING.includes(name));
  tally.same('exports', () => found().sort(), [...names].sort());
}

function checkShared(tally, addresses, cases) {
  checkNames(tally, addresses, cases);
  checkUrls(tally, addresses, cases);
  checkErrors(tally, addresses, cases);
}
