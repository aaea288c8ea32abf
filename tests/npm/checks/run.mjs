// The shared cases through the package, whoever loaded it. Each set of checks is given an entry's exports and the cases.

import { checkAnswers } from './answers.mjs';
import { checkInspection } from './inspection.mjs';
import { checkNames } from './names.mjs';
import { checkNotifications } from './notifications.mjs';
import { checkErrors } from './errors.mjs';
import { checkStreams } from './streams.mjs';
import { Tally } from './tally.mjs';
import { checkUrls } from './urls.mjs';

/** What `panglu/addresses` exports, and what `panglu` exports besides. */
const SHARED = ['PangluError', 'candidates', 'playSite', 'playUrls', 'playUrlsBatch', 'pushUrl', 'streamCode', 'whichRoom'];
const BESIDES = ['explain', 'identify', 'inspectUrl', 'playUrlsStream', 'verifyNotification'];

/** What entries without wasm export besides. */
const LOADING = ['init', 'initSync'];

/**
 * What all entries answer.
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
 * The same and everything besides.
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

/** Who needs little loads little: an entry has its functions and no others. */
function checkExports(tally, entry, names) {
  const found = () => Object.keys(entry).filter((name) => !LOADING.includes(name));
  tally.same('exports', () => found().sort(), [...names].sort());
}

function checkShared(tally, addresses, cases) {
  checkNames(tally, addresses, cases);
  checkUrls(tally, addresses, cases);
  checkErrors(tally, addresses, cases);
}
