// The player taken out of its page and put in again ten times: what stays of it each time.

import { OURS, moving } from './cell.mjs';
import { measureMemory } from './memory.mjs';
import { probeScript } from './probe.mjs';
import { openScene } from './site.mjs';
import { mountSubject, removeSubject } from './subject.mjs';

const ROUNDS = 10;

/**
 * @param {Awaited<ReturnType<import('./site.mjs').openSite>>} site
 * @param {{ engine: string, delivery: string }} cell
 * @param {{ patienceMs: number, root?: string }} options
 * @returns {Promise<(Awaited<ReturnType<typeof measureMemory>> & { timers: number })[] | null>} after each removal, from the second
 *   on; null if this page's player cannot be removed
 */
export async function repeatMount(site, { engine, delivery }, { patienceMs, root }) {
  const scene = await openScene(site, { delivery, root, scripts: [probeScript(OURS)] });
  const { page, proxy, cdp } = scene;
  const measured = [];
  try {
    await page.goto(OURS.path(scene, { engine, delivery }), { waitUntil: 'commit' });
    for (let round = 1; round <= ROUNDS; round += 1) {
      if (!(await moving(page, performance.timeOrigin + performance.now(), patienceMs)))
        throw new Error(`mount ${round}: no picture`);
      if (!(await page.evaluate(removeSubject))) return null;
      await proxy.until(() => Object.values(proxy.open()).every((count) => count === 0));
      const timers = await page.evaluate(() => {
        window.faultLog.frames.length = 0;
        window.faultLog.said.length = 0;
        return window.faultLog.timers.size;
      });
      if (round > 1) measured.push({ ...(await measureMemory(cdp)), timers });
      await page.evaluate(mountSubject);
    }
    return measured;
  } finally {
    await scene.close();
  }
}
