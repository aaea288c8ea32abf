// Everything is within reach: large enough for a finger on a phone, a few presses away on a keyboard, in sight where people choose
// the colours, with headings in order.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CAMERA, ROOM, moves, openBrowser, openPage, openSite, publish } from './fixtures.mjs';
import { states } from './states.mjs';

const browser = await openBrowser();
const site = await openSite();
await publish(site.origin, CAMERA);

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const STATES = states(`127.0.0.1:${site.origin.httpPort}`);

/** What a finger needs, in pixels of CSS. */
const FINGER = 44;

/** The most presses of Tab to anything in an opened room. */
const MOST_STOPS = 20;

/** Runs in the page: what people press that is smaller than a finger. A link within a sentence may be as high as its line (WCAG 2.5.8). */
function tooSmall(least) {
  const found = [];
  const roots = [document];
  const isSeen = (one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  for (const root of roots) {
    for (const one of root.querySelectorAll('*')) {
      if (one.shadowRoot) roots.push(one.shadowRoot);
      if (!one.matches('a[href], button, summary, select, textarea, input, [role="tab"]') || !isSeen(one)) continue;
      if (one.closest('.skip-links, .vcp-player') || (one.localName === 'a' && getComputedStyle(one).display === 'inline'))
        continue;
      // A box to tick is pressed by its label as well.
      const box = (one.labels?.[0]?.contains(one) ? one.labels[0] : one).getBoundingClientRect();
      if (box.width === 0) continue;
      if (box.height < least - 0.5 || box.width < least - 0.5) {
        const name = one.id || one.className || one.getAttribute('part') || '';
        found.push(`${Math.round(box.width)}x${Math.round(box.height)} ${one.localName} ${name} ${one.textContent.slice(0, 30)}`);
      }
    }
  }
  return [...new Set(found)];
}

/** Runs in the page: headings that are deeper than the one before allows. */
function outOfOrder() {
  let before = 0;
  const found = [];
  for (const heading of document.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    if (!heading.checkVisibility()) continue;
    const level = Number(heading.localName[1]);
    if (level > before + 1) found.push(`${heading.localName} after h${before}: ${heading.textContent}`);
    before = level;
  }
  return found;
}

for (const [name, [path, ready]] of Object.entries(STATES)) {
  test(`${name}: large enough for a finger, and its headings are in order`, async (t) => {
    const { page } = await openPage(t, browser, site, PHONE);
    await page.goto(site.url(path));
    await ready(page);
    assert.deepEqual(await page.evaluate(tooSmall, FINGER), []);
    assert.deepEqual(await page.evaluate(outOfOrder), []);
  });
}

/** Walks the page with Tab from its start, and returns each stop. */
async function walk(page) {
  const stops = [];
  await page.evaluate(() => {
    document.activeElement?.blur();
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      let one = document.activeElement;
      while (one?.shadowRoot?.activeElement) one = one.shadowRoot.activeElement;
      if (one === null || one === document.body || one.stop !== undefined) return null;
      one.stop = true;
      const place = one.closest('.skip-links, header, .ask, .rail, .finding, .status, .room-card, [role="tablist"], .tabpanel');
      return `${place?.className || 'picture'}: ${one.localName} ${one.id || one.textContent.trim().slice(0, 30)}`;
    });
    if (stop === null) return stops;
    stops.push(stop);
    if (stops.length > 300) throw new Error('it never ends');
  }
}

test('the first links lead to the answer and to the tabs, and the page stays what it is', async (t) => {
  const { page } = await openPage(t, browser, site);
  await page.goto(site.url(`/?${ROOM}`));
  await moves(page);
  const address = page.url();
  await walk(page);
  for (const [name, focused] of [
    ['Skip to the answer', '#answer:focus'],
    ['Skip to the tabs of the room', '#tab-diagnose:focus'],
  ]) {
    const link = page.getByRole('link', { name });
    await link.focus();
    assert.ok((await link.boundingBox()).height >= 24, 'it is seen');
    await page.keyboard.press('Enter');
    await page.locator(focused).waitFor();
    assert.equal(page.url(), address);
  }
  await page.getByRole('button', { name: '简体中文' }).click();
  await page.getByRole('link', { name: '跳到结果' }).waitFor({ state: 'attached' });
  await page.goto(site.url('/'));
  await page.locator('.examples').waitFor();
  assert.equal(await page.locator('.skip-links a').count(), 1, 'there are no tabs yet');
});

test('anything in an opened room is a few stops away', async (t) => {
  const { page } = await openPage(t, browser, site);
  const farthest = {};
  for (const tab of ['diagnose', 'addresses', 'events', 'integrate', 'record']) {
    await page.goto(site.url(`/?${ROOM}&tab=${tab}`));
    await moves(page);
    const stops = await walk(page);
    // From a place where one lands, forwards; and from the end of the page, backwards.
    const landings = [
      0,
      stops.findIndex((stop) => stop.startsWith('tablist')),
      stops.findIndex((stop) => /^(finding|status)/.test(stop)),
    ];
    const far = stops.map((_, at) => {
      const ways = landings
        .filter((landing) => landing >= 0 && landing <= at)
        .map((landing) => at - landing + (landing === 0 ? 1 : 3));
      return Math.min(...ways, stops.length - at);
    });
    const most = Math.max(...far);
    farthest[tab] = `${most} of ${stops.length}, to ${stops[far.indexOf(most)]}`;
    t.diagnostic(`${tab}: ${farthest[tab]}`);
    if (most > MOST_STOPS) t.diagnostic(stops.join('\n'));
  }
  const over = Object.values(farthest).filter((found) => Number.parseInt(found, 10) > MOST_STOPS);
  assert.deepEqual(over, []);
});

test('where people choose the colours, what is chosen and what is wrong is still told apart', async (t) => {
  const { page } = await openPage(t, browser, site, { forcedColors: 'active' });
  await page.goto(site.url(`/?${ROOM}&tab=integrate`));
  await moves(page);
  const looks = (selector) =>
    page.locator(selector).evaluateAll((all) =>
      all.map((one) => {
        const { backgroundColor, borderTopColor, borderBottomColor, color, borderBottomWidth, fontWeight, outlineStyle } =
          getComputedStyle(one);
        return JSON.stringify([
          backgroundColor,
          borderTopColor,
          borderBottomColor,
          color,
          borderBottomWidth,
          fontWeight,
          outlineStyle,
        ]);
      }),
    );
  for (const [chosen, other] of [
    ['[role="tab"][aria-selected="true"]', '[role="tab"][aria-selected="false"]'],
    ['.tabpanel:not([hidden]) button[aria-pressed="true"]', '.tabpanel:not([hidden]) button[aria-pressed="false"]'],
    ['.languages button[aria-pressed="true"]', '.languages button[aria-pressed="false"]'],
  ]) {
    const [first] = await looks(chosen);
    const others = await looks(other);
    assert.ok(others.length > 0 && !others.includes(first), `${chosen}: ${first}`);
  }
  for (const selector of ['button.copy', '.card', '.pill'])
    assert.notEqual(
      await page
        .locator(selector)
        .first()
        .evaluate((one) => getComputedStyle(one).borderTopStyle),
      'none',
      selector,
    );
});
