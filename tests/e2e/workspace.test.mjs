// The workspace of a room: its tabs, its status bar, and what each tab is for.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CAMERA, ROOM, moves, openBrowser, openPage, openSite, publish } from './fixtures.mjs';

const browser = await openBrowser();
const site = await openSite();
await publish(site.origin, CAMERA);

const card = (page, name) => page.locator(`[data-card="${name}"]`);

async function open(t, tab, options) {
  const { page, faults } = await openPage(t, browser, site, options);
  await page.goto(site.url(`/?${ROOM}${tab ? `&tab=${tab}` : ''}`));
  await page.getByRole('tablist').waitFor();
  return { page, faults };
}

test('tabs are walked with the arrow keys, show one panel, and are part of the link', async (t) => {
  const { page, faults } = await open(t);
  const tabs = await page.getByRole('tab').evaluateAll((tabs) => tabs.map((tab) => tab.dataset.tab));
  const selected = () => page.locator('[role="tab"][aria-selected="true"]').getAttribute('data-tab');
  assert.equal(await selected(), 'diagnose');
  await page.locator('[data-tab="diagnose"]').focus();
  for (const tab of [...tabs.slice(1), tabs[0]]) {
    await page.keyboard.press('ArrowRight');
    assert.equal(await selected(), tab);
    assert.equal(await page.evaluate(() => document.activeElement.dataset.tab), tab, 'the focus goes along');
    const panel = page.getByRole('tabpanel');
    assert.equal(await panel.count(), 1, 'the others are hidden');
    assert.equal(await panel.getAttribute('aria-labelledby'), `tab-${tab}`);
    assert.ok((await panel.innerText()).length > 40, `${tab} shows something`);
  }
  await page.keyboard.press('End');
  assert.equal(await selected(), tabs.at(-1));
  await page.waitForURL(site.url(`/?${ROOM}&tab=${tabs.at(-1)}`));
  await page.reload();
  await page.getByRole('tablist').waitFor();
  assert.equal(await selected(), tabs.at(-1), 'a link leads to the tab that was open');
  assert.equal(await page.locator('[role="tab"][tabindex="0"]').count(), 1, 'the row is one tab stop');
  assert.doesNotMatch(await page.locator('[data-address="watch"] code').textContent(), /tab=/, 'the audience has no tabs');
  assert.deepEqual(faults, []);
});

test('what was typed in a tab is there when it is opened again', async (t) => {
  const { page } = await open(t, 'integrate');
  await card(page, 'sdk').getByLabel('Record ID').fill('4711');
  await page.locator('[data-tab="record"]').click();
  await page.locator('[data-tab="integrate"]').click();
  assert.equal(await card(page, 'sdk').getByLabel('Record ID').inputValue(), '4711');
});

test('the status bar names the room and says how its picture is', async (t) => {
  const { page } = await open(t, undefined, { permissions: ['clipboard-read', 'clipboard-write'] });
  await moves(page);
  const status = page.getByRole('region', { name: 'Status' });
  await status.locator('[data-pill="playing"]').waitFor();
  assert.match(await status.innerText(), /Room 293710 · 14y2l2c\s+Camera · BIZID 8888.*FLV · playing/s);
  await status.getByRole('button', { name: /^Copy link/ }).click();
  await status.getByText('Copied').waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), site.url(`/?${ROOM}`));
});

test('the first tab gives the figures of the picture, a report to hand on, and the documented rules', async (t) => {
  const { page } = await open(t, undefined, { permissions: ['clipboard-read', 'clipboard-write'] });
  await moves(page);
  const diagnose = card(page, 'diagnose');
  await diagnose.getByText('640 × 360').waitFor();
  assert.match(await diagnose.innerText(), /First frame after\s+\d+ ms/);
  await diagnose.getByRole('button', { name: /^Copy report/ }).click();
  await diagnose.getByText('Copied').waitFor();
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /playing/);
  const rule = page.locator('[data-fact="rtmp-after-drop"]').first();
  assert.equal(await rule.isVisible(), false);
  await page.locator('[data-topic="interruption"] summary').click();
  assert.match(await rule.innerText(), /7 s later/);
  await page.locator('[data-topic="billing"] summary').click();
  const links = await page.locator('[data-topic="billing"] a').evaluateAll((links) => links.map((link) => link.rel));
  assert.deepEqual(new Set(links), new Set(['noopener noreferrer']));
});

test('the form of a complete room makes way for the picture, and on a phone the tabs stay in reach', async (t) => {
  const { page } = await open(t, 'integrate', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await moves(page);
  assert.equal(await page.locator('#room').isVisible(), false);
  const edit = page.getByRole('button', { name: 'Edit room' });
  await edit.click();
  assert.equal(await edit.getAttribute('aria-expanded'), 'true');
  assert.equal(await page.locator('#room').isVisible(), true);
  await edit.click();
  await page.evaluate(() => scrollTo(0, document.querySelector('[data-card="sdk"]').offsetTop));
  assert.equal((await page.getByRole('tablist').boundingBox()).y, 0);
});
