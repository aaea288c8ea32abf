import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { createNotifier } from './notification.mjs';

const STREAM = { name: '8888_room', sequence: 'one-publish', userIp: '127.0.0.1', param: 'txSecret=aa&txTime=bb' };
const START = 1_800_000_000;
const MINUTE = 60;

/**
 * A receiver and a clock controlled by the test: each `tick` advances a minute and returns once its attempt is
 * answered.
 * @param {(attempt: number) => Response | Promise<Response>} answer
 */
function setUp(answer) {
  const bodies = [];
  const timers = [];
  let seconds = START;
  const notifier = createNotifier({
    url: 'http://backend.test/hook',
    key: 'callback-key',
    appId: 1400,
    pushDomain: '8888.livepush.myqcloud.com',
    app: 'live',
    node: '127.0.0.1',
    clock: {
      now: () => seconds * 1000,
      setTimeout: (run, ms) => timers.push({ run, ms }) - 1,
      clearTimeout: (index) => delete timers[index],
    },
    fetch: async (url, { method, headers, body }) => {
      assert.deepEqual([url, method, headers['content-type']], ['http://backend.test/hook', 'POST', 'application/json']);
      bodies.push(JSON.parse(body));
      return answer(bodies.length);
    },
  });
  const tick = async () => {
    seconds += MINUTE;
    await Promise.all(timers.splice(0).map((timer) => timer?.run()));
  };
  return { notifier, bodies, timers, tick };
}

const accept = () => Response.json({ code: 0 });

test("a start and its end carry the vendor's fields and the same sequence", async () => {
  const { notifier, bodies, timers } = setUp(accept);
  await notifier.started(STREAM);
  await notifier.ended(STREAM, { errcode: 1, errmsg: 'the publisher deleted the stream' });

  const t = START + 600;
  const common = {
    app: '8888.livepush.myqcloud.com',
    appname: 'live',
    appid: 1400,
    channel_id: '8888_room',
    stream_id: '8888_room',
    event_time: START,
    node: '127.0.0.1',
    sequence: 'one-publish',
    user_ip: '127.0.0.1',
    stream_param: 'txSecret=aa&txTime=bb',
    t,
    sign: createHash('md5').update(`callback-key${t}`).digest('hex'),
  };
  assert.deepEqual(bodies, [
    { ...common, event_type: 1, errcode: 0, errmsg: 'ok' },
    { ...common, event_type: 0, errcode: 1, errmsg: 'the publisher deleted the stream' },
  ]);
  assert.equal(timers.length, 0, 'a confirmed notification is not sent again');
});

test('an unconfirmed notification is sent again once a minute, ten times at most, signed anew each time', async () => {
  const { notifier, bodies, timers, tick } = setUp(() => new Response('', { status: 500 }));
  await notifier.started(STREAM);
  assert.deepEqual(
    timers.map(({ ms }) => ms),
    [60_000],
  );
  for (let minute = 0; minute < 12; minute += 1) await tick();

  assert.equal(bodies.length, 11, 'the first attempt and ten retries');
  assert.deepEqual(
    bodies.map(({ t }) => t),
    bodies.map((_, attempt) => START + 600 + attempt * MINUTE),
  );
  assert.ok(bodies.every(({ t, sign }) => sign === createHash('md5').update(`callback-key${t}`).digest('hex')));
  assert.ok(
    bodies.every(({ event_time }) => event_time === START),
    'the event itself keeps its time',
  );
});

test('only status 200 with code 0 confirms', async () => {
  const answers = [
    () => Response.json({ code: 1 }),
    () => Response.json({ code: 0 }, { status: 202 }),
    () => new Response('ok'),
    () => Promise.reject(new TypeError('connection refused')),
    () => Response.json(null),
    accept,
  ];
  const { notifier, bodies, timers, tick } = setUp((attempt) => answers[attempt - 1]());
  await notifier.started(STREAM);
  for (let attempt = 1; attempt < answers.length; attempt += 1) {
    assert.equal(timers.length, 1, `answer ${attempt} does not confirm`);
    await tick();
  }
  assert.equal(timers.length, 0, 'the last one does');
  assert.equal(bodies.length, answers.length);
});

test('closing cancels what is still to be repeated', async () => {
  const { notifier, bodies, tick } = setUp(() => new Response('', { status: 500 }));
  await notifier.started(STREAM);
  await notifier.close();
  await tick();
  assert.equal(bodies.length, 1);
});
