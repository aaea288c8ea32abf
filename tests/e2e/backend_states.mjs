// The states that the pages have with a backend only, and how they come about: for the tests that hold for each of them, and the
// screenshots.

import { openSystem } from './backend_site.mjs';
import { ROOM, moves } from './fixtures.mjs';

/** What the other rooms are called, one of them at length. */
const OTHERS = ['晚间音乐会', 'Maths, lesson 12: integration by parts, with questions from everybody who is there', 'Kitchen'];

/** A backend on whose list the vendor's example is live, and other rooms of which it has only been told. */
export async function openBusySystem(t) {
  const system = await openSystem(t);
  await system.goLive({ title: 'Evening concert' });
  for (const [index, title] of OTHERS.entries()) {
    const cover = index === 0 ? { cover: system.url('/icons/panglu-512.png') } : {};
    const body = { title, confirmed: true, ...cover };
    await system.ask(`/api/rooms/${index + 1}/users/host-${index}/start`, { method: 'POST', body });
  }
  return system;
}

const log = (token) => async (page) => {
  await page.locator('[data-tab="log"]').click();
  await page.locator('#operator-token').fill(token);
  await page.locator('[data-log="open"]').click();
};
const listed = (page) => page.locator('.live-card').nth(OTHERS.length).waitFor();

/**
 * Which page is opened, and what is done there until the state is there.
 * @returns {Record<string, [string, (page: import('playwright-core').Page) => Promise<unknown>]>}
 */
export const backendStates = ({ token }) => ({
  'who is live': ['/live', listed],
  'a room of the list plays': [
    '/live',
    async (page) => {
      await page.locator('.live-card', { hasText: 'Evening concert' }).click();
      await moves(page);
    },
  ],
  'the board': ['/desk', (page) => page.locator('[data-status="live"] details').first().click()],
  'the board without a row': [
    '/desk',
    async (page) => {
      await page.locator('#board-filter').fill('another');
      await page.locator('[data-total="0"]').waitFor();
    },
  ],
  'deliveries are asked for with a wrong token': [
    '/desk',
    async (page) => {
      await log('a wrong token')(page);
      await page.locator('[data-trouble]').waitFor();
    },
  ],
  deliveries: [
    '/desk',
    async (page) => {
      await log(token)(page);
      await page.locator('[data-delivery] summary').first().click();
    },
  ],
  'a room on the list of a backend': [
    `/?${ROOM}`,
    async (page) => {
      await moves(page);
      await page.locator('[data-check="notifications"]').first().waitFor();
    },
  ],
  'addresses that a backend gave out': [
    `/?${ROOM}&tab=addresses`,
    async (page) => {
      await page.locator('[data-note="given"]').waitFor();
      await page.locator('[data-listed="live"]').waitFor();
    },
  ],
});
