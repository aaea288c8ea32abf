// Checks of the errors for invalid input: a stable code, the field, and how to fix it.

import { badInputOf } from './rows.mjs';

const good = { bizId: '8888', roomId: '293710', userId: '14y2l2c', kind: 'main' };
const room = { roomId: '293710', userId: '14y2l2c', kind: 'main' };
const code = '8888_test_12345_test';

export function checkErrors(tally, addresses, cases) {
  badInput(tally, addresses, cases);
  signing(tally, addresses);
  wrongTypes(tally, addresses);
}

/** For each field, valid calls in which the invalid value is inserted. */
const callsWith = ({ streamCode, playUrls, playSite, playUrlsBatch, pushUrl, candidates, whichRoom }) => ({
  bizId: {
    streamCode: (bizId) => streamCode({ ...good, bizId }),
    playSite: (bizId) => playSite({ bizId }),
    playUrlsBatch: (bizId) => playUrlsBatch({ bizId, rooms: [room] }),
    candidates: (bizId) => candidates({ ...good, bizId }),
    whichRoom: (bizId) => whichRoom(code, { bizId, rooms: [room] }),
  },
  roomId: {
    streamCode: (roomId) => streamCode({ ...good, roomId }),
    'a site': (roomId) => playSite(good).urls({ ...room, roomId }),
  },
  userId: {
    streamCode: (userId) => streamCode({ ...good, userId }),
    'a site': (userId) => playSite(good).urls({ ...room, userId }),
    candidates: (userId) => candidates({ ...good, userId }),
  },
  kind: {
    streamCode: (kind) => streamCode({ ...good, kind }),
    'a site': (kind) => playSite(good).urls({ ...room, kind }),
  },
  code: {
    playUrls: (code) => playUrls({ code }),
    pushUrl: (code) => pushUrl({ code }),
    whichRoom: (code) => whichRoom(code, { bizId: '8888', rooms: [room] }),
  },
  domain: {
    playUrls: (domain) => playUrls({ ...good, domain }),
    pushUrl: (domain) => pushUrl({ code, domain }),
    playSite: (domain) => playSite({ ...good, domain }),
  },
  app: {
    pushUrl: (app) => pushUrl({ ...good, app }),
    playUrls: (app) => playUrls({ code, app }),
    'a batch without rooms': (app) => playUrlsBatch({ ...good, app, rooms: [] }),
  },
  template: {
    playUrls: (template) => playUrls({ ...good, template }),
    playSite: (template) => playSite({ ...good, template }),
  },
  recordId: {
    pushUrl: (recordId) => pushUrl({ code, recordId }),
  },
  key: {
    pushUrl: (key) => pushUrl({ ...good, key, expiresAt: 1 }),
    'a batch without rooms': (key) => playUrlsBatch({ ...good, key, expiresAt: 1, rooms: [] }),
  },
});

/** The same for the fields of the second room of a roster. */
const rosterCallsWith = ({ playUrlsBatch, whichRoom }) => {
  const rosterWith = (field) => (value) => ({ ...good, rooms: [room, { ...room, [field]: value }] });
  const batch = (field) => (value) => playUrlsBatch(rosterWith(field)(value));
  const owner = (field) => (value) => whichRoom(code, rosterWith(field)(value));
  return {
    roomId: { playUrlsBatch: batch('roomId'), whichRoom: owner('roomId') },
    userId: { playUrlsBatch: batch('userId'), whichRoom: owner('userId') },
    kind: { playUrlsBatch: batch('kind') },
  };
};

function badInput(tally, addresses, cases) {
  const [calls, rosterCalls] = [callsWith(addresses), rosterCallsWith(addresses)];
  for (const { why, field, input = '', repeat = 1, code, fix } of badInputOf(cases)) {
    const value = input.repeat(repeat);
    tally.holds(`something takes ${field}: ${why}`, () => field in calls);
    for (const [name, call] of Object.entries(calls[field] ?? {})) {
      tally.throws(`${name} refuses: ${why}`, () => call(value), { code, field, says: fix });
    }
    for (const [name, call] of Object.entries(rosterCalls[field] ?? {})) {
      tally.throws(`${name} refuses a room: ${why}`, () => call(value), { code, field: `rooms[1].${field}`, says: fix });
    }
  }
}

/** A caller who passes a key or an expiry time wants signed addresses, and must not get unsigned ones silently. */
function signing(tally, { playUrls, playSite, playUrlsBatch, pushUrl }) {
  const signers = {
    playUrls: (options) => playUrls({ ...good, ...options }),
    pushUrl: (options) => pushUrl({ ...good, ...options }),
    'a batch': (options) => playUrlsBatch({ ...good, ...options, rooms: [room] }),
    'a batch without rooms': (options) => playUrlsBatch({ ...good, ...options, rooms: [] }),
  };
  const noKey = { code: 'empty', field: 'key' };
  for (const [name, call] of Object.entries(signers)) {
    tally.throws(`${name}: a key without an expiry`, () => call({ key: 'k' }), { code: 'empty', field: 'expiresAt' });
    tally.throws(`${name}: an expiry without a key`, () => call({ expiresAt: 1_543_624_200 }), noKey);
    tally.throws(
      `${name}: an expiry with a key that is undefined`,
      () => call({ key: undefined, expiresAt: 1_543_624_200 }),
      noKey,
    );
    for (const expiresAt of ['x', '1', '', null, true, {}, 1.5, -1, Number.NaN, Infinity]) {
      const wrong = { code: 'wrong-type', field: 'expiresAt' };
      tally.throws(`${name}: a key until ${String(expiresAt)}`, () => call({ key: 'k', expiresAt }), wrong);
      tally.throws(`${name}: no key, but until ${String(expiresAt)}`, () => call({ expiresAt }), wrong);
    }
  }
  tally.throws('playSite with a key', () => playSite({ ...good, key: 'k' }), { code: 'wrong-type', field: 'key' });
  tally.throws('playSite with an expiry', () => playSite({ ...good, expiresAt: 1 }), { code: 'wrong-type', field: 'expiresAt' });
}

function wrongTypes(tally, { streamCode, playUrls, playSite, playUrlsBatch, pushUrl, candidates, whichRoom }) {
  const wrong = (what, call, field) => tally.throws(`wrong type: ${what}`, call, { code: 'wrong-type', field });
  wrong('a user that is a number', () => streamCode({ ...good, userId: 7 }), 'userId');
  wrong('a room that is an object', () => streamCode({ ...good, roomId: {} }), 'roomId');
  wrong('a kind that is a number', () => streamCode({ ...good, kind: 1 }), 'kind');
  wrong('https that is a text', () => playUrls({ ...good, https: 'yes' }), 'https');
  wrong('a template that is a number', () => playSite({ ...good, template: 550 }), 'template');
  wrong('a record number that is an object', () => pushUrl({ code, recordId: {} }), 'recordId');
  tally.throws('no account', () => candidates(room), { code: 'empty', field: 'bizId' });
  wrong('an application that is a list', () => candidates({ ...good, sdkAppId: [] }), 'sdkAppId');
  wrong('a code that is a number', () => whichRoom(8888, { bizId: 8888, rooms: [] }), 'code');
  wrong('a room of a site that is nothing', () => playSite(good).urls(undefined), 'room');
  for (const [name, call] of Object.entries({ playUrlsBatch, whichRoom: (options) => whichRoom(code, options) })) {
    wrong(`${name}: one room`, () => call({ ...good, rooms: room }), 'rooms');
    wrong(`${name}: no rooms`, () => call(good), 'rooms');
    wrong(`${name}: a room that is null`, () => call({ ...good, rooms: [room, null] }), 'rooms[1]');
    wrong(`${name}: a user that is a number`, () => call({ ...good, rooms: [{ ...room, userId: 7 }] }), 'rooms[0].userId');
  }
  const half = { code: 'lone-surrogate', field: 'userId' };
  tally.throws('half a character', () => streamCode({ ...good, userId: 'a\ud800' }), half);
  const whichOf = (options) => whichRoom(code, options);
  const calls = { streamCode, playUrls, playSite, playUrlsBatch, pushUrl, candidates, whichRoom: whichOf };
  for (const [name, call] of Object.entries(calls)) {
    for (const value of [undefined, null, 'text', 1]) wrong(`${name}: options ${String(value)}`, () => call(value), 'options');
  }
}
