// The main stories of the console, in each browser: something is pasted, the answer comes, and it is handed on.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CAMERA, ROOM, openSite, publish } from '../e2e/fixtures.mjs';
import { until } from './browsers.mjs';
import { moves } from './picture.mjs';
import { inEveryBrowser } from './stories.mjs';

const site = await openSite();
await publish(site.origin, CAMERA);

const ACCOUNTS = JSON.stringify({
  panglu: 'profiles',
  version: 1,
  profiles: [{ name: 'Brand A', bizId: '2157', domain: '127.0.0.1:9', app: 'brand' }],
});
const NOTIFICATION = JSON.stringify({
  app: '8888.livepush.myqcloud.com',
  event_type: 0,
  errcode: 1,
  stream_id: CAMERA,
  t: 1473126233,
  sign: 'fef79a097458ed80b5f5574cbc13e1fd',
});

/** Runs in the page: the text of what is seen; `null` if there is none. */
const textOf = (selector) => {
  const found = [...document.querySelectorAll(selector)].find((one) => one.checkVisibility());
  return found ? found.innerText : null;
};
/** Runs in the page: puts a text into a field, as pasting does. */
const put = (selector, text) => {
  const field = document.querySelector(selector);
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
};
/** Runs in the page. */
const choose = (selector, value) => {
  const field = document.querySelector(selector);
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
};
/** Runs in the page: keeps what is copied, because no browser lets a test read what another program may have copied. */
const keepCopies = () => {
  navigator.clipboard.writeText = async (text) => {
    globalThis.copied = text;
  };
};

/** Resolves with the text of something once it is seen and says what is expected. */
const says = (tab, selector, expected = /\S/) =>
  until(
    () => tab.evaluate(textOf, selector),
    (text) => text !== null && expected.test(text),
    `${selector} says ${expected}`,
  );

async function open(t, browser, path = '/') {
  const tab = await browser(t);
  await tab.goto(site.url(path));
  await says(tab, '.ask');
  return tab;
}

const paste = (tab, text) => tab.evaluate(put, '#ask', text);

inEveryBrowser(({ open: browser }) => {
  test('a room that is pasted has its finding and its picture; its tabs are walked by keyboard; its link opens it again', async (t) => {
    const tab = await open(t, browser);
    await paste(tab, '8888\t293710\t14y2l2c');
    await moves(tab);
    await says(tab, '.finding[data-verdict="plays"]', /All fine/);
    await tab.evaluate(keepCopies);
    await tab.click('.finding .copy + .copy');
    const link = await until(() => tab.evaluate(() => globalThis.copied), Boolean, 'a copied link');
    await tab.click('#tab-diagnose');
    for (const next of ['addresses', 'events', 'integrate', 'record']) {
      await tab.press('ArrowRight');
      await says(tab, `#panel-${next}`);
      assert.equal(await tab.evaluate(() => document.activeElement.id), `tab-${next}`);
    }
    await tab.press('ArrowRight');
    await says(tab, '#panel-diagnose');

    await tab.goto('about:blank');
    await tab.goto(link);
    await says(tab, '.status', /293710/);
    await moves(tab);
    assert.deepEqual(await tab.faults(), []);
  });

  test('a code, an address, a notification and a list each have their card, and a link to a code opens it again', async (t) => {
    const tab = await open(t, browser);
    await paste(tab, 'D/PUSH_DBG: startPush->failed:IMSDK|40000500|freq');
    await says(tab, '[data-card="code"]', /After 3 seconds/);
    await says(tab, '.finding', /40000500/);
    const link = await until(
      () => tab.evaluate(() => location.href),
      (href) => href.includes('#ask='),
      'the link in the address',
    );

    const time = '5C271099';
    const address = `http://127.0.0.1:${site.origin.httpPort}/live/${CAMERA}.flv?txSecret=${'0'.repeat(32)}&txTime=${time}`;
    await paste(tab, address);
    await says(tab, '[data-card="address"] .verdict[data-verdict="time-passed"]', /2018-12-29/);
    await paste(tab, NOTIFICATION);
    await says(tab, '[data-card="notification"] .verdict[data-verdict]');
    await paste(tab, 'room,user,kind\n1,a,main\n293710,14y2l2c,main\nabc,e,main');
    await says(tab, 'tr[data-line="3"]', new RegExp(`293710\\s+14y2l2c[^]*${CAMERA}|14y2l2c`));
    await says(tab, 'details.refused summary', /^1 row names no room/);

    await tab.goto('about:blank');
    await tab.goto(link);
    await says(tab, '[data-card="code"]', /After 3 seconds/);
  });

  test('an account is taken over, and a switch shows the same room under it', async (t) => {
    const tab = await open(t, browser, `/?${ROOM}&tab=addresses`);
    await says(tab, '[data-address="flv"] code', new RegExp(CAMERA));
    await tab.click('#accounts-open');
    await tab.click('dialog.accounts [data-act="import"]');
    await until(() => tab.evaluate(() => document.querySelector('#accounts-text') !== null), Boolean, 'the field');
    await tab.evaluate(put, '#accounts-text', ACCOUNTS);
    await tab.click('dialog.accounts [data-act="take"]');
    await says(tab, '[data-account="Brand A"]');
    await tab.click('dialog.accounts [data-act="close"]');
    await tab.evaluate(choose, '#account', 'Brand A');
    await says(tab, '[data-address="flv"] code', /^http:\/\/127\.0\.0\.1:9\/brand\/2157_/);
  });
});
