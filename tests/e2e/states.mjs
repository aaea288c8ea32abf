// Every state of the console that people see, and how it comes about: for the tests that hold for each of them.

import { createHash } from 'node:crypto';
import { CAMERA, ROOM, moves } from './fixtures.mjs';
import { openFile, readCard } from './rosters.mjs';

const md5 = (text) => createHash('md5').update(text).digest('hex');

/** Visible ASCII that is in no state but where a key is typed. */
export const KEY = 'KeyOfTheStates';

/** Years from now. */
const LATER = 'F0000000';

/** A notification that was signed with a key, for ten minutes from now; a time in the past makes it an old one. */
export const notification = (fields, t = Math.floor(Date.now() / 1000) + 600) =>
  JSON.stringify({ app: '8888.livepush.myqcloud.com', stream_id: CAMERA, ...fields, t, sign: md5(KEY + t) });

/** A file of accounts. */
export const accounts = (...profiles) => JSON.stringify({ panglu: 'profiles', version: 1, profiles });

const BRAND = { name: 'Brand A', bizId: '8888', domain: '127.0.0.1', app: 'brand' };

/** Two rooms that are there, two that are not, and three rows that name none. */
const LIST = 'room,user,kind\n293710,14y2l2c,main\n1,a,main\n3,c,aux\n4,d,main\nabc,e,main\n0,f,main\n,g,main';

const pasted = (text, card) => async (page) => {
  await page.locator('#ask').fill(text);
  await page.locator(`[data-card="${card}"]`).waitFor();
};
const opened = (tab) => [`/?${ROOM}&tab=${tab}`, (page) => page.locator(`#panel-${tab}:not([hidden])`).waitFor()];
const accountsOpened = async (page) => {
  await page.locator('#accounts-open').click();
  await page.locator('dialog.accounts[open]').waitFor();
};
const act = (page, name) => page.locator(`dialog.accounts [data-act="${name}"]`).click();
const listed = async (page) => {
  await openFile(page, LIST);
  await readCard(page);
  await page.locator('[data-health="live"]').first().waitFor();
};
const unfold = (page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

/**
 * The states: which page is opened, and what is done there until the state is there.
 * @param {string} play the authority of the play host, where the vendor's example is live
 * @returns {Record<string, [string, (page: import('playwright-core').Page) => Promise<unknown>]>}
 */
export function states(play) {
  const flv = `http://${play}/live/${CAMERA}.flv`;
  const signed = (time) => `${flv}?txSecret=${md5(KEY + CAMERA + time)}&txTime=${time}`;
  return {
    empty: ['/', (page) => page.locator('.examples button').first().waitFor()],
    'typing mistakes': ['/?bizid=88x8&room=0&user=14y2l2c', (page) => page.locator('.note.error').first().waitFor()],
    'a parameter twice': [`/?${ROOM}&room=2`, (page) => page.locator('[data-repeated]').first().waitFor()],
    'a code with rivals': ['/', pasted('1001', 'code')],
    'a log line': ['/', pasted('D/PUSH_DBG: startPush->failed:IMSDK|40000411|user not in room', 'code')],
    'the name of an error': ['/', pasted('ERR_ROOM_NOT_FOUND', 'error-name')],
    'a word for the catalogue': ['/', pasted('\u6743\u9650', 'catalogue')],
    'a bare number': ['/', pasted('293711', 'number')],
    'a number that is no documented code': ['/', pasted('40009999', 'code')],
    'an unknown text': ['/', pasted('alert(1)', 'unknown')],
    'an address that is mended': ['/', pasted(`${flv}??txTime=5C271099`, 'address')],
    'an address whose time has passed': ['/', pasted(signed('5C271099'), 'address')],
    'an address with its key': [
      '/',
      async (page) => {
        await pasted(signed(LATER), 'address')(page);
        await page.locator('#inspect-play-key').fill(KEY);
        await page.locator('[data-verdict="valid"]').waitFor();
      },
    ],
    'an address of a stranger': ['/', pasted('http://live.example.com/live/a.flv', 'address')],
    'a push address': [
      '/',
      pasted(`rtmp://8888.livepush.myqcloud.com/live/${CAMERA}?bizid=8888&txSecret=${md5('a')}&txTime=${LATER}`, 'address'),
    ],
    'a notification': ['/', pasted(notification({ event_type: 0, errcode: 1 }), 'notification')],
    'a notification with its key': [
      '/',
      async (page) => {
        await pasted(notification({ event_type: 1 }), 'notification')(page);
        await page.locator('#notification-key').fill(KEY);
        await page.locator('[data-verdict="valid"]').waitFor();
      },
    ],
    'several notifications': [
      '/',
      pasted(
        `${notification({ event_type: 1, sequence: '7' })}\n${notification({ event_type: 0, sequence: '7' }, 1473126233)}`,
        'timeline',
      ),
    ],
    'a stream code': ['/', pasted(CAMERA, 'stream')],
    'a secret': ['/', pasted(`SecretKey: ${md5('b').toUpperCase()}`, 'secret')],
    'a room that plays': [`/?${ROOM}`, moves],
    'a room without a picture': [
      '/?bizid=8888&room=4711&user=nobody',
      (page) => page.locator('.finding[data-verdict="not-started"] >> nth=0').waitFor(),
    ],
    'a room whose form is open': [
      `/?${ROOM}`,
      async (page) => {
        await page.locator('.status [aria-expanded]').click();
        await page.locator('#room').waitFor();
      },
    ],
    'a code for phones': [
      `/?${ROOM}`,
      async (page) => {
        await page.locator('.code-of-link summary').click();
        await page.locator('.code-of-link svg').waitFor();
      },
    ],
    ...Object.fromEntries(['diagnose', 'addresses', 'events', 'integrate', 'record'].map((tab) => [`the tab ${tab}`, opened(tab)])),
    ...Object.fromEntries(
      ['diagnose', 'addresses', 'integrate'].map((tab) => [
        `the tab ${tab}, unfolded`,
        [
          `/?${ROOM}&tab=${tab}`,
          async (page) => {
            await page.locator(`#panel-${tab} details`).first().waitFor();
            await unfold(page);
          },
        ],
      ]),
    ),
    'signed addresses': [
      `/?${ROOM}&tab=addresses`,
      async (page) => {
        await page.locator('#push-key').fill(KEY);
        await page.locator('.countdown').waitFor();
        await page.locator('.held').waitFor();
      },
    ],
    'simulated notifications': [
      `/?${ROOM}&tab=events`,
      async (page) => {
        await page.locator('#events-key').fill(KEY);
        await page.locator('[data-scenario="good"]').click();
        await page.locator('[data-received]').first().waitFor();
        await unfold(page);
      },
    ],
    ...Object.fromEntries(
      ['stream-code', 'streamer'].map((generation) => [
        `the SDK, ${generation}`,
        [
          `/?${ROOM}&tab=integrate`,
          async (page) => {
            await page.locator(`[data-card="sdk"] [data-generation="${generation}"]`).click();
            await page.locator(`[data-generation="${generation}"][aria-pressed="true"]`).waitFor();
          },
        ],
      ]),
    ),
    'channel mode': [
      `/?${ROOM}&tab=integrate`,
      async (page) => {
        await page.locator('[data-card="sdk"] [data-generation="channel"]').click();
        await page.locator('#sdk-channel-password').waitFor();
      },
    ],
    'the plain code of a player': [
      `/?${ROOM}&tab=integrate`,
      async (page) => {
        await page.locator('[data-card="snippets"] [data-player="tcplayer"]').click();
        await page.locator('#page-width').waitFor({ state: 'attached' });
        await unfold(page);
        await page.locator('#page-width').fill('0');
      },
    ],
    'a list': ['/?bizid=8888', listed],
    'refused rows': [
      '/?bizid=8888',
      async (page) => {
        await listed(page);
        await page.locator('details.refused summary').click();
        await page.locator('details.refused tbody tr').first().waitFor();
      },
    ],
    'a list that is searched': [
      '/?bizid=8888',
      async (page) => {
        await listed(page);
        await page.locator('#roster-search').fill('nobody');
        await page.locator('.roster .verdict').waitFor();
      },
    ],
    'a wall': [
      '/?bizid=8888',
      async (page) => {
        await listed(page);
        await page.locator('[data-act="wall"]').click();
        await page.locator('[data-tile="0"][data-state="playing"]').waitFor();
      },
    ],
    accounts: [`/?${ROOM}`, accountsOpened],
    'mistakes in an account': [
      '/',
      async (page) => {
        await accountsOpened(page);
        await act(page, 'add');
        await page.locator('#account-bizId').fill('88x8');
        await act(page, 'keep');
        await page.locator('dialog.accounts .note.error').first().waitFor();
      },
    ],
    'a file of accounts is asked for': [
      '/',
      async (page) => {
        await accountsOpened(page);
        await act(page, 'import');
        await page.locator('#accounts-text').waitFor();
      },
    ],
    'accounts in a file': [
      '/',
      async (page) => {
        await accountsOpened(page);
        await act(page, 'import');
        await page
          .locator('#accounts-text')
          .fill(accounts(BRAND, { ...BRAND, name: 'B', domain: 'https://a/' }, { ...BRAND, name: 'C', key: 'k' }));
        await page.locator('[data-entry]').first().waitFor();
      },
    ],
    'accounts that were taken over': [
      `/?${ROOM}`,
      async (page) => {
        await accountsOpened(page);
        await act(page, 'import');
        await page.locator('#accounts-text').fill(accounts(BRAND, { ...BRAND, name: 'B', bizId: '2157' }));
        await act(page, 'take');
        await page.locator('[data-account="Brand A"]').waitFor();
        await act(page, 'close');
        await page.locator('#account').selectOption('B');
        await page.locator('#account-other, .other-account, #account').first().waitFor();
      },
    ],
    'what was looked at': [
      '/',
      async (page) => {
        await page.locator('#ask').fill('1001');
        await page.locator('.recent .open').first().waitFor({ state: 'attached' });
        await page.locator('#ask').fill('40000500');
        await unfold(page);
        await page.locator('.recent .star').first().click();
      },
    ],
  };
}
