// How long it takes from the first paste to the cause. Run by hand after `cargo xtask build`: `node tests/bench/cases.mjs`, with
// PANGLU_BROWSER if Chromium is not in /usr/bin. Writes tests/e2e/CASES.md.

import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { after, test } from 'node:test';
import { CASES, findingOf, openCase, publishForCases } from '../e2e/cases.mjs';
import { openBrowser, openPage, openSite } from '../e2e/fixtures.mjs';

const ROUNDS = 3;
const OUT = fileURLToPath(new URL('../e2e/CASES.md', import.meta.url));

const browser = await openBrowser();
const { origin } = await openSite();
await publishForCases(origin);
const rows = [];

for (const found of CASES) {
  test(found.name, async (t) => {
    const seconds = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const { proxy, site } = await openCase(origin, found);
      const { page } = await openPage(t, browser, site);
      await page.goto(site.url('/'));
      await page.locator('#ask').waitFor();
      const pasted = performance.now();
      await page.locator('#ask').fill(found.text);
      await findingOf(page, found).waitFor();
      seconds.push((performance.now() - pasted) / 1000);
      await proxy.close();
    }
    seconds.sort((one, other) => one - other);
    rows.push([
      found.name,
      found.verdict?.join(', ') ?? found.kind,
      ...[seconds[ROUNDS >> 1], seconds.at(-1)].map((each) => each.toFixed(1)),
    ]);
  });
}

after(async () => {
  const date = new Date().toISOString().slice(0, 10);
  const table = rows.map((row) => `| ${row[0]} | ${row[1]} | 1 (the paste) | ${row[2]} | ${row[3]} |`).join('\n');
  await writeFile(
    OUT,
    `# From the first paste to the cause

Measured on ${date} with \`node tests/bench/cases.mjs\`, ${ROUNDS} rounds each: the real console in Chromium, a real live stream, and the fault
behind a proxy on the play host. The texts that are pasted are in \`cases.mjs\`; \`cases.test.mjs\` holds the verdicts.

| what is wrong | verdict, who must act | actions | seconds, median | seconds, worst |
| --- | --- | --- | --- | --- |
${table}
`,
  );
});
