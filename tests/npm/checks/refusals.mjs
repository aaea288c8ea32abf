// Unusable input is refused with a stable code, the field, and the way to mend it.

const good = { bizId: '8888', roomId: '293710', userId: '14y2l2c', kind: 'main' };

/** One good call for each field, into which the bad value is put. */
const callsWith = ({ streamCode, playUrls, pushUrl }) => ({
  bizId: (bizId) => streamCode({ ...good, bizId }),
  roomId: (roomId) => streamCode({ ...good, roomId }),
  userId: (userId) => streamCode({ ...good, userId }),
  kind: (kind) => streamCode({ ...good, kind }),
  code: (code) => playUrls({ code }),
  domain: (domain) => playUrls({ ...good, domain }),
  app: (app) => pushUrl({ ...good, app }),
  key: (key) => pushUrl({ ...good, key, expiresAt: 1 }),
});

export function checkRefusals(tally, panglu, cases) {
  const { streamCode, playUrls, pushUrl, inspectUrl, explain, identify, verifyNotification } = panglu;
  const callWith = callsWith(panglu);
  // txTime is made from a number here, so nobody can pass it as text.
  for (const { why, field, input = '', repeat = 1, code, mend } of cases['bad-input'].filter(({ field }) => field !== 'expiresAt')) {
    tally.refused(`refused: ${why}`, () => callWith[field](input.repeat(repeat)), { code, field, says: mend });
  }
  tally.refused('a key without an expiry', () => pushUrl({ ...good, key: 'k' }), { field: 'expiresAt', code: 'empty' });
  tally.refused('a key that cannot be one', () => inspectUrl('', { key: 'a\n' }), { field: 'key', code: 'forbidden-character' });
  tally.refused('no notification key', () => verifyNotification('{}', { key: '' }), { field: 'key', code: 'empty' });

  const wrong = (what, call, field) => tally.refused(`wrong type: ${what}`, call, { code: 'wrong-type', field });
  wrong('a user that is a number', () => streamCode({ ...good, userId: 7 }), 'userId');
  wrong('a room that is an object', () => streamCode({ ...good, roomId: {} }), 'roomId');
  wrong('a kind that is a number', () => streamCode({ ...good, kind: 1 }), 'kind');
  wrong('https that is a text', () => playUrls({ ...good, https: 'yes' }), 'https');
  wrong('an expiry that is a text', () => playUrls({ ...good, key: 'k', expiresAt: '1' }), 'expiresAt');
  wrong('a locale that is a list', () => explain(1, { locale: ['en'] }), 'locale');
  wrong('an address that is a number', () => inspectUrl(1), 'url');
  wrong('a pasted number', () => identify(1), 'text');
  wrong('a body that was parsed already', () => verifyNotification({ event_type: 0 }, { key: 'k' }), 'body');
  for (const options of [undefined, null, 'text', 1]) {
    tally.refused(`wrong type: options ${String(options)}`, () => streamCode(options), { code: 'wrong-type', field: 'options' });
  }
}
