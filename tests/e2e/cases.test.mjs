// From the first paste to the cause, as somebody new to the console does it: one paste, and nothing else.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CASES, findingOf, openCase, publishForCases } from './cases.mjs';
import { openBrowser, openPage, openSite } from './fixtures.mjs';

const browser = await openBrowser();
const { origin } = await openSite();
await publishForCases(origin);

for (const found of CASES) {
  test(`${found.name}: one paste leads to the cause`, async (t) => {
    const { proxy, site } = await openCase(origin, found);
    t.after(() => proxy.close());
    const { page } = await openPage(t, browser, site);
    await page.goto(site.url('/'));
    await page.locator('#ask').fill(found.text);
    await findingOf(page, found).waitFor();
    assert.match(await findingOf(page, found).innerText(), found.said);
    assert.equal(await page.locator('.finding').count(), 1, 'one verdict, not two');
  });
}
