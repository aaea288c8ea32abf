// The compiled program returns what its types promise.

import assert from 'node:assert/strict';

const CODE = '8888_81265058829fd2e50c8ec2ac78d55127';

for (const emitted of ['./out/esm/uses.mjs', './out/cjs/uses.cjs']) {
  const { named, narrowed, errorOf, streamed, titleOf } = await import(emitted);
  assert.deepEqual(named, Array(5).fill(CODE));
  assert.equal(titleOf(CODE), '0 main the vendor');
  assert.equal(narrowed('293710\t14y2l2c'), '293710 14y2l2c');
  assert.match(narrowed('http://8888.liveplay.myqcloud.com/live/8888_a.flv'), /^flv unsigned /);
  const { inChinese, ...error } = errorOf({ bizId: 1, roomId: 0, userId: 'u' });
  assert.deepEqual(error, { code: 'zero', field: 'roomId' });
  assert.match(inChinese, /房间/);
  assert.equal((await streamed()).length, 8);
}

for (const emitted of ['./out/esm/addresses-uses.mjs', './out/cjs/addresses-uses.cjs']) {
  const { codesOf, named, title } = await import(emitted);
  const { streamCode } = await import('panglu/addresses');
  assert.deepEqual(named, Array(5).fill(CODE));
  assert.equal(title, 'the vendor');
  assert.throws(
    () => streamCode({ bizId: 1, roomId: 0, userId: 'u' }),
    (error) => codesOf(error).every((code) => code === 'zero'),
  );
}
