// Runs one cell: breaks the stream, and measures when the player says the truth and when the picture moves again.

import { setTimeout as pause } from 'node:timers/promises';
import { ACTS } from './acts.mjs';
import { probeScript } from './probe.mjs';
import { openScene } from './site.mjs';
import * as subject from './subject.mjs';

/** A cause that is shown for less time cannot be read. */
const BLINK_MS = 500;
/** So many frames in so much time are a moving picture, even on a machine with much else to do. */
const FRAMES = 8;
const FRAMES_MS = 2000;
/** A fault that nobody should notice lasts so long: more than a player has in its buffer. */
const UNNOTICED_MS = 6000;

/**
 * @typedef {object} Player
 * @property {string} name
 * @property {string} [root] of its pages
 * @property {(scene: object, cell: import('./cells.mjs').Cell) => string} path
 * @property {Function} readSubject runs in the page: what it says now
 * @property {Function} findVideo runs in the page
 * @property {boolean} [anyWords] anything it says counts as true words: another player does not know ours
 *
 * @typedef {object} Result
 * @property {string} [cause] the true words that were said
 * @property {string} [sentence] that people read then
 * @property {number} [wordsMs] from the beginning of the fault; absent if they never came
 * @property {number} [pictureMs] until the picture moves: from the end of the fault, or from the start if it plays under the
 *   fault, or how long it stood still under one that came midway; absent if it never moved
 * @property {{ cause: string, ms: number }[]} wrong causes that were said long enough to be read
 * @property {number} reloads
 * @property {boolean} restored from the back-forward cache
 * @property {{ flv: number, playlist: number, segment: number } | null} left open responses after the player was removed
 * @property {{ name: string, delay: number, started: string }[] | null} timers that still wait then; null if it cannot be removed
 * @property {string} [report] the element's own account
 */

/** Ours: the watch page, or the element in it. */
export const OURS = {
  name: 'panglu',
  path: (scene, { engine, delivery }) => scene.pages.base + subject.watchPath({ room: scene.room, engine, delivery }),
  readSubject: subject.readSubject,
  findVideo: subject.findVideo,
};

const machineNow = () => performance.timeOrigin + performance.now();

/** The causes as they were said, each with how long; a cause said as one of several counts as right if one of them is. */
export function wrongCauses(said, { may }, { from, to }) {
  const wrong = [];
  for (const [index, { at, causes }] of said.entries()) {
    const until = Math.min(said[index + 1]?.at ?? to, to);
    const ms = Math.round(until - Math.max(at, from));
    if (causes.length > 0 && ms > BLINK_MS && !causes.some((cause) => may.includes(cause))) wrong.push({ cause: causes[0], ms });
  }
  return wrong;
}

/** Waits in the page; nothing is returned if it never comes true within the patience. */
async function waitFor(page, condition, argument, patienceMs) {
  const found = await page.waitForFunction(condition, argument, { polling: 50, timeout: patienceMs }).catch((error) => {
    if (error.name === 'TimeoutError') return null;
    throw error;
  });
  return found?.jsonValue();
}

/** Since when the picture has been moving, after a moment. */
export const moving = (page, since, patienceMs, wantedWidth = 0) =>
  waitFor(
    page,
    ({ since, wantedWidth, FRAMES, FRAMES_MS }) => {
      const frames = window.faultLog?.frames ?? [];
      return frames.find(({ at, mediaTime, width }, index) => {
        const later = frames[index + FRAMES];
        if (wantedWidth && width !== wantedWidth) return false;
        return at >= since && later && later.at - at < FRAMES_MS && later.mediaTime !== mediaTime;
      })?.at;
    },
    { since, wantedWidth, FRAMES, FRAMES_MS },
    patienceMs,
  );

/** When one of these causes, or any for null, was first said after a moment. */
export const words = (page, since, causes, patienceMs) =>
  waitFor(
    page,
    ({ since, causes }) => {
      const isTrue = (cause) => causes === null || causes.includes(cause);
      const found = window.faultLog?.said.find((said) => said.at >= since && said.causes.some(isTrue));
      return found && { at: found.at, cause: found.causes.find(isTrue) };
    },
    { since, causes },
    patienceMs,
  );

/** What people can read, once there is something. */
const sentence = (page, patienceMs) => waitFor(page, () => window.faultLog?.sentence(), null, patienceMs);

/**
 * @param {Awaited<ReturnType<import('./site.mjs').openSite>>} site
 * @param {import('./cells.mjs').Cell} cell
 * @param {{ player?: Player, patienceMs: number, holdMs?: number }} options patience for each thing that is waited for; a
 *   fault lasts at least `holdMs`
 * @returns {Promise<Result>}
 */
export async function runCell(site, cell, { player = OURS, patienceMs, holdMs = 0 }) {
  const { row, expected, when } = cell;
  const act = ACTS[row.fault];
  const scripts = [probeScript(player), act?.script].filter(Boolean);
  const { ownRoom, signed } = row;
  const scene = await openScene(site, { ownRoom, signed, delivery: cell.delivery, root: player.root, scripts });
  const { page, proxy } = scene;
  page.setDefaultTimeout(patienceMs);
  const begin = () => (act ? act.begin(scene) : proxy.inject(row.fault, row.options));
  const end = () => (act ? act.end(scene) : proxy.clear());
  const result = { wrong: [], reloads: 0, left: null, timers: null };
  let navigations = 0;
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame() && frame.url() !== 'about:blank') navigations += 1;
  });
  try {
    const address = player.path(scene, cell);
    if (when === 'start' && !act?.onPage) await begin();
    await page.goto(address, { waitUntil: act?.onPage ? 'load' : 'commit' });
    if (when === 'start' && act?.onPage) await begin();
    if (when === 'midway' && !(await moving(page, 0, patienceMs))) throw new Error('the picture never moved before the fault');
    navigations = 0;
    const began = when === 'midway' ? machineNow() : 0;
    if (when === 'midway') await begin();
    if (!expected.plays) {
      const told = await words(page, began, player.anyWords ? null : expected.may, patienceMs);
      const from = began || (await firstSaid(page));
      if (told) Object.assign(result, { cause: told.cause, wordsMs: Math.max(0, told.at - from) });
      // A cause is for programs; people need its sentence.
      if (told && !player.anyWords) result.sentence = await sentence(page, patienceMs);
      await pause(Math.max(0, from + holdMs - machineNow()));
    }
    // A stream that plays all the same is judged under the fault; everything else after it.
    const endures = expected.plays && !act;
    if (endures && when === 'midway') await pause(Math.max(holdMs, UNNOTICED_MS));
    if (!endures && expected.plays && !row.ownRoom) await pause(Math.max(holdMs, UNNOTICED_MS));
    const faultEnded = machineNow();
    if (!endures) await end();
    const since = endures ? faultEnded : machineNow();
    const moved = await moving(page, endures && when === 'start' ? 0 : since, patienceMs, row.width);
    if (moved) result.pictureMs = await pictureMs(page, { moved, since, endures, when, began });
    result.restored = (await page.evaluate(() => window.faultLog.restored)) > 0;
    const said = await page.evaluate(() => window.faultLog.said);
    result.wrong = wrongCauses(said, expected, { from: began, to: endures ? machineNow() : faultEnded });
    result.reloads = Math.max(0, navigations - (row.fault === 'back-forward-cache' ? 2 : 0));
    result.report = (await page.evaluate(subject.reportOfSubject)) ?? undefined;
    Object.assign(result, await leave(scene, patienceMs));
    return result;
  } finally {
    await scene.close();
  }
}

const firstSaid = (page) => page.evaluate(() => window.faultLog.said[0]?.at ?? performance.timeOrigin);

/** From the end of the fault, or the first picture after the start, or how long the picture stood still under the fault. */
async function pictureMs(page, { moved, since, endures, when, began }) {
  if (!endures) return Math.max(0, moved - since);
  if (when === 'start') return Math.max(0, moved - (await firstSaid(page)));
  return page.evaluate((began) => {
    const shown = window.faultLog.frames.filter(({ at }) => at >= began);
    return shown.reduce((longest, { at }, index) => Math.max(longest, at - (shown[index - 1]?.at ?? began)), 0);
  }, began);
}

/** Takes the player away, and looks at what it leaves behind. */
async function leave({ page, proxy }, patienceMs) {
  const removed = await page.evaluate(subject.removeSubject);
  if (!removed) await page.goto('about:blank');
  const gone = proxy.until(() => Object.values(proxy.open()).every((count) => count === 0));
  const givingUp = new AbortController();
  await Promise.race([gone, pause(patienceMs, undefined, { signal: givingUp.signal }).catch(() => {})]);
  givingUp.abort();
  return { left: proxy.open(), timers: removed ? await page.evaluate(() => [...window.faultLog.timers.values()]) : null };
}
