import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { livePublisherFor, originFor, publisherFor, testClip } from './fixtures.mjs';
import { watchFlv } from './media-reader.mjs';
import { txSecret } from './signature.mjs';

// The vendor's public example; its time passed long ago, so the origin's clock is set to it.
const PUSH = { key: 'ngoeiq03', name: 'test01', txTime: '5C01D608', secret: 'ce797dc6238156d548ef945e6ad1ea20' };
const EXPIRY = Number.parseInt(PUSH.txTime, 16);
const PUSH_QUERY = `bizid=8888&txSecret=${PUSH.secret}&txTime=${PUSH.txTime}`;

const PLAY_KEY = 'play-key';
const playQuery = (name, key = PLAY_KEY) => `txSecret=${txSecret(key, name, PUSH.txTime)}&txTime=${PUSH.txTime}`;

const clip = await testClip(after);

test('a signed push is taken and reported without its key', async (t) => {
  const origin = await originFor(t, { pushKey: PUSH.key, now: () => EXPIRY });
  await livePublisherFor(t, { origin, clip, name: PUSH.name, query: PUSH_QUERY });
  assert.deepEqual(origin.streams(), [PUSH.name]);
});

for (const [reason, query, now] of [
  ['unsigned', '', EXPIRY],
  ['expired', PUSH_QUERY, EXPIRY + 1],
  ['wrong-signature', PUSH_QUERY.replace(PUSH.txTime, PUSH.txTime.toLowerCase()), EXPIRY],
]) {
  test(`a push is rejected: ${reason}`, async (t) => {
    const origin = await originFor(t, { pushKey: PUSH.key, now: () => now });
    origin.on('publish', () => assert.fail('a rejected push must not be announced'));
    const { error } = await publisherFor(t, { origin, clip, name: PUSH.name, query }).exited;
    assert.match(error, new RegExp(`push refused: ${reason}`));
    assert.ok(!error.includes(PUSH.secret), 'the publisher redacts the signature');
    assert.ok(!error.includes(PUSH.key));
    assert.deepEqual(origin.streams(), []);
  });
}

test('a push to another path is rejected', async (t) => {
  const origin = await originFor(t);
  const { error } = await publisherFor(t, { origin, clip, name: '../other/room' }).exited;
  assert.match(error, /push refused: not a stream address/);
});

test('play: signed is served, everything else is a 403 that a page can read', async (t) => {
  let now = EXPIRY;
  const origin = await originFor(t, { playKey: PLAY_KEY, playValidity: 60, now: () => now });
  await livePublisherFor(t, { origin, clip, name: 'room' });
  const live = `${origin.httpBase}/live/room`;

  const viewer = await watchFlv(`${live}.flv?${playQuery('room')}`);
  await viewer.keyFrame();
  const refusals = [
    ['unsigned', ''],
    ['wrong-signature', playQuery('room', 'other-key')],
    ['wrong-signature', playQuery('other')],
    ['malformed-time', 'txSecret=00&txTime=tomorrow'],
  ];
  for (const extension of ['flv', 'm3u8']) {
    for (const [reason, query] of refusals) {
      const response = await fetch(`${live}.${extension}?${query}`);
      assert.equal(response.status, 403, `${extension} ${reason}`);
      assert.equal(await response.text(), `play refused: ${reason}`);
      assert.equal(response.headers.get('access-control-allow-origin'), '*');
    }
  }
  assert.equal((await fetch(`${origin.httpBase}/live/other.flv`)).status, 403, 'a stranger learns nothing of what is live');
  assert.equal((await fetch(`${origin.httpBase}/live/other.flv?${playQuery('other')}`)).status, 404);

  now = EXPIRY + 60;
  assert.equal((await fetch(`${live}.m3u8?${playQuery('room')}`)).status, 200, 'within the validity of the domain');
  now = EXPIRY + 61;
  assert.equal(await (await fetch(`${live}.m3u8?${playQuery('room')}`)).text(), 'play refused: expired');
  await viewer.keyFrame();
  assert.equal(origin.viewers('room'), 1, 'an open FLV session survives the expiry');
  viewer.leave();
});
