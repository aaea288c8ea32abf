// The shared cases through the package, whoever loaded it. It is given the package's exports and the cases.

import { checkAddresses } from './addresses.mjs';
import { checkAnswers } from './answers.mjs';
import { checkBatches } from './batches.mjs';
import { checkRefusals } from './refusals.mjs';
import { Tally } from './tally.mjs';

/**
 * @param {object} panglu the exports of `panglu` or of an initialised `panglu/slim`
 * @param {object} cases the vector files by name
 * @returns {Promise<{ passed: number, failures: string[] }>}
 */
export async function runChecks(panglu, cases) {
  const tally = new Tally(panglu.PangluError);
  checkAddresses(tally, panglu, cases);
  checkAnswers(tally, panglu, cases);
  checkRefusals(tally, panglu, cases);
  await checkBatches(tally, panglu, cases);
  return tally.report();
}
