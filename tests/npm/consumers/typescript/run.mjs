// What the compiler emitted answers what the types said.

import assert from 'node:assert/strict';

for (const emitted of ['./out/esm/uses.mjs', './out/cjs/uses.cjs']) {
  const { named, narrowed, refusalOf, streamed } = await import(emitted);
  assert.deepEqual(named, Array(3).fill('8888_81265058829fd2e50c8ec2ac78d55127'));
  assert.equal(narrowed('293710\t14y2l2c'), '293710 14y2l2c');
  assert.match(narrowed('http://8888.liveplay.myqcloud.com/live/8888_a.flv'), /^flv unsigned /);
  assert.deepEqual(refusalOf({ bizId: 1, roomId: 0, userId: 'u' }), { code: 'zero', field: 'roomId' });
  assert.equal((await streamed()).length, 6);
}
