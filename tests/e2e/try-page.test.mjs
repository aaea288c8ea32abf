// The page on which a developer tries what can be asked of the backend, under the policy that it is sent with.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { makeKeys, startBackend } from '../origin/backend.mjs';
import { CAMERA, openBrowser, openPage, openSite } from './fixtures.mjs';

const browser = await openBrowser();
const keys = makeKeys();
const { origin } = await openSite({ pushKey: keys.pushKey, playKey: keys.playKey });
const backend = await startBackend({ origin, keys, bizId: '8888' });
after(() => backend.close());

/** Opens the page, with a function that asks a question of it and returns what the server has answered. */
async function open(t) {
  const opened = await openPage(t, browser, { hosts: [new URL(backend.base).host] });
  const { page } = opened;
  await page.goto(`${backend.base}/api/docs`);
  const ask = async (path, values) => {
    const question = page.locator('.opblock').filter({ has: page.locator(`[data-path="${path}"]`) });
    await question.locator('.opblock-summary-control').click();
    await question.getByRole('button', { name: 'Try it out' }).click();
    for (const [name, value] of Object.entries(values)) await question.locator(`tr[data-param-name="${name}"] input`).fill(value);
    await question.getByRole('button', { name: 'Execute' }).click();
    const answered = question.locator('.live-responses-table');
    return { status: await answered.locator('.response-col_status').last().innerText(), text: await answered.innerText() };
  };
  return { ...opened, ask };
}

test('a question is asked with a click, and nothing of the page is refused by its policy', async (t) => {
  const { ask, faults } = await open(t);
  const { status, text } = await ask('/api/rooms/{room}/users/{user}/play', { room: '293710', user: '14y2l2c' });
  assert.match(status, /^200/);
  assert.ok(text.includes(CAMERA) && text.includes('txSecret='), text);
  assert.deepEqual(faults, []);
});

test("an operator's token is used, and kept in memory only", async (t) => {
  const { page, ask, faults } = await open(t);
  await page.getByRole('button', { name: 'Authorize' }).click();
  const operator = page.locator('.auth-container').filter({ hasText: 'operator' });
  await operator.locator('input').fill(backend.token);
  await operator.getByRole('button', { name: 'Apply credentials' }).click();
  await operator.getByRole('button', { name: 'Close' }).click();
  const { status } = await ask('/api/sessions', {});
  assert.match(status, /^200/);
  const kept = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href]),
  );
  assert.ok(!kept.includes(backend.token), kept);
  assert.deepEqual(faults, []);
});
