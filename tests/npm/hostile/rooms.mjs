// Hostile lists of rooms.

import { SHAPES, throwingProxy } from './shapes.mjs';

const room = { roomId: 1, userId: 'u' };

/** A source that yields some rooms and then fails. */
function* failing(thrown) {
  yield room;
  yield room;
  throw thrown;
}

async function* failingLater(thrown) {
  yield* failing(thrown);
}

/** An iterator that is not a generator and whose parts misbehave. */
const iterable = (parts) => ({ [Symbol.iterator]: () => ({ next: () => ({ done: false, value: room }), ...parts }) });

/** A list with one room in which one option has another value. */
const spoilt = (option, shape) => [room, { ...room, [option]: SHAPES[shape]() }, room];

const fail = () => {
  throw new Error('fail');
};

/** An array of one room that returns a different length each time. */
const withLength = (length) =>
  new Proxy([room], { get: (target, name) => (name === 'length' ? length() : Reflect.get(target, name)) });

/** The lists by name; each is created when it is called. */
export const ROOMS = {
  ...SHAPES,
  ...Object.fromEntries(Object.keys(SHAPES).map((shape) => [`a list with ${shape} in it`, () => [room, SHAPES[shape](), room]])),
  ...Object.fromEntries(
    ['roomId', 'userId', 'kind'].flatMap((option) =>
      Object.keys(SHAPES).map((shape) => [`a room whose ${option} is ${shape}`, () => spoilt(option, shape)]),
    ),
  ),
  'a generator that throws an error': () => failing(new Error('midway')),
  'a generator that throws a text': () => failing('midway'),
  'a generator that throws nothing': () => failing(undefined),
  'an async generator that throws an error': () => failingLater(new Error('midway')),
  'an async generator that throws nothing': () => failingLater(undefined),
  'an array that lies about its length': () => withLength(() => 2 ** 40),
  'an array whose length throws': () => withLength(fail),
  'an array whose second room throws': () => Object.defineProperty([room, room], 1, { get: fail }),
  'an array that iterates otherwise': () => Object.assign([room], { [Symbol.iterator]: fail }),
  'an array whose rooms empty it': () => {
    const list = [];
    list.push(
      {
        ...room,
        get kind() {
          list.length = 0;
          return 'main';
        },
      },
      room,
      room,
    );
    return list;
  },
  'an array that grows while it is read': () => {
    const list = [];
    list.push({
      ...room,
      get kind() {
        list.push(room);
        return 'aux';
      },
    });
    return list;
  },
  'a list of throwing proxies': () => [throwingProxy({}, new Error('trap')), throwingProxy([], undefined)],
  'an iterator that is no function': () => ({ [Symbol.iterator]: 7 }),
  'an iterator that is no object': () => ({ [Symbol.iterator]: () => 7 }),
  'an iterator whose next throws': () => iterable({ next: fail }),
  'an iterator whose next is no function': () => iterable({ next: 7 }),
  'an iterator that gives no object': () => iterable({ next: () => 7 }),
  'an iterator whose done throws': () =>
    iterable({
      next: () => ({
        get done() {
          return fail();
        },
        value: room,
      }),
    }),
  'an iterator whose value throws': () =>
    iterable({
      next: () => ({
        done: false,
        get value() {
          return fail();
        },
      }),
    }),
  'an iterator whose return throws': () => iterable({ next: () => ({ done: false, value: null }), return: fail }),
  'an async iterator whose return throws': () => ({
    [Symbol.asyncIterator]: () => ({ next: async () => ({ done: false, value: null }), return: fail }),
  }),
  'an async iterator that rejects with nothing': () => ({
    [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(undefined) }),
  }),
  'an async iterator that is no function': () => ({ [Symbol.asyncIterator]: 7, [Symbol.iterator]: 7 }),
  'rooms that come as promises': () => [Promise.resolve(room), Promise.resolve(room)],
};
