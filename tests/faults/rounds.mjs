// The same fault ten times in one page: what stays in memory, in the document, and of listeners.

import { measureMemory } from './memory.mjs';
import { probeScript } from './probe.mjs';
import { openScene } from './site.mjs';
import { OURS, moving, words } from './cell.mjs';

const ROUNDS = 10;
/** Engines fill their caches at first. */
const WARM = 2;

/** The cells that are repeated: one that hangs, one that is refused, one that breaks. */
export const REPEATED = ['stall, midway', 'http-500, midway', 'reset, midway'];

/**
 * @param {Awaited<ReturnType<import('./site.mjs').openSite>>} site
 * @param {import('./cells.mjs').Cell} cell
 * @param {{ patienceMs: number }} options
 * @returns {Promise<Awaited<ReturnType<typeof measureMemory>>[]>} after each round, from the warm ones on
 */
export async function repeatCell(site, { row, expected, engine, delivery }, { patienceMs }) {
  const scene = await openScene(site, { delivery, scripts: [probeScript(OURS)] });
  const { page, proxy, cdp } = scene;
  const measured = [];
  const must = (outcome, what) => {
    if (!outcome) throw new Error(what);
  };
  try {
    await page.goto(OURS.path(scene, { engine, delivery }), { waitUntil: 'commit' });
    must(await moving(page, 0, patienceMs), 'the picture never moved');
    for (let round = 1; round <= ROUNDS; round += 1) {
      const began = performance.timeOrigin + performance.now();
      await proxy.inject(row.fault, row.options);
      must(await words(page, began, expected.may, patienceMs), `round ${round}: no true words`);
      await proxy.clear();
      must(await moving(page, performance.timeOrigin + performance.now(), patienceMs), `round ${round}: no picture`);
      if (round < WARM) continue;
      // The log of the measurement must not count.
      await page.evaluate(() => {
        window.faultLog.frames.length = 0;
        window.faultLog.said.length = 0;
      });
      measured.push(await measureMemory(cdp));
    }
    return measured;
  } finally {
    await scene.close();
  }
}
