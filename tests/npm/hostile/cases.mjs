// The categories of hostile input; each is a list of cases, and each case is one call.

import assert from 'node:assert/strict';
import { call, FUNCTIONS, optionsOf, withArgument, withOption } from '../sandbox/functions.mjs';
import { judged } from './judge.mjs';
import { ROOMS } from './rooms.mjs';
import { SHAPES, throwingProxy } from './shapes.mjs';

/** Another value for each argument, and missing or additional arguments. */
export const wrongArguments = (panglu) =>
  FUNCTIONS.flatMap((fn) => {
    const testCase = (what, make) => () => judged(panglu, fn, make(), `${fn.name} with ${what}`);
    const replaced = Object.keys(fn.good).flatMap((argument) =>
      Object.entries(SHAPES).map(([shape, make]) => testCase(`${shape} as ${argument}`, () => withArgument(fn, argument, make()))),
    );
    const bare = testCase('nothing', () => []);
    const crowded = testCase('too much', () => [...Object.values(fn.good), null, throwingProxy({}, 'extra')]);
    return [...replaced, bare, crowded];
  });

/** Another value for each option. */
export const wrongOptions = (panglu) =>
  FUNCTIONS.flatMap((fn) =>
    optionsOf(fn).flatMap((option) =>
      Object.entries(SHAPES).map(
        ([shape, make]) =>
          () =>
            judged(panglu, fn, withOption(fn, option, make()), `${fn.name} with ${shape} as ${option}`),
      ),
    ),
  );

/** Other values for several options at once; the same in every run. */
export const severalWrong = (panglu, cases) => {
  const next = numbersFrom(20_181_206);
  const pick = (list) => list[next() % list.length];
  const shapes = Object.keys(SHAPES);
  return Array.from({ length: cases }, () => {
    const fn = pick(FUNCTIONS);
    const names = optionsOf(fn).filter(() => next() % 2 === 0);
    const chosen = names.map((name) => [name, pick(shapes)]);
    return () => {
      const options = { ...fn.good.options, ...Object.fromEntries(chosen.map(([name, shape]) => [name, SHAPES[shape]()])) };
      return judged(panglu, fn, withArgument(fn, 'options', options), `${fn.name} with ${chosen.join(' ')}`);
    };
  });
};

/** Hostile lists of rooms. */
export const wrongRooms = (panglu) =>
  FUNCTIONS.filter((fn) => optionsOf(fn).includes('rooms')).flatMap((fn) =>
    Object.entries(ROOMS)
      // A reader waits for a promise that never resolves, as for any source that is silent.
      .filter(([name]) => !(fn.late && name.includes('endless promise')))
      .map(
        ([name, make]) =>
          () =>
            judged(panglu, fn, withOption(fn, 'rooms', make()), `${fn.name} with ${name}`),
      ),
  );

/** The values that a getter may throw: anything. */
const THROWN = { 'an error': new Error('own'), 'a text': 'own', nothing: undefined, null: null, 'a symbol': Symbol('own') };

/** Options whose properties run code of the caller. */
export const getters = (panglu) =>
  FUNCTIONS.flatMap((fn) => optionsOf(fn).flatMap((option) => [...throwing(panglu, fn, option), ...sly(panglu, fn, option)]));

function throwing(panglu, fn, option) {
  const places = {
    'an own getter': (get) => Object.defineProperty({ ...fn.good.options }, option, { get, enumerable: true }),
    'a getter of a class': (get) => inherited(fn.good.options, option, get),
    'a trap': (get) => new Proxy(fn.good.options, { get: (target, name) => (name === option ? get() : Reflect.get(target, name)) }),
  };
  return Object.entries(places).flatMap(([place, make]) =>
    Object.entries(THROWN).map(([name, thrown]) => async () => {
      const what = `${fn.name}: ${place} of ${option} throws ${name}`;
      const options = make(() => {
        throw thrown;
      });
      const error = await judged(panglu, fn, withArgument(fn, 'options', options), what);
      assert.deepEqual([error?.code, error?.field], ['unreadable', option], what);
      assert.ok(Object.hasOwn(error, 'cause') && Object.is(error.cause, thrown), `${what}: the cause is what was thrown`);
    }),
  );
}

function sly(panglu, fn, option) {
  const value = fn.good.options[option];
  const plain = () => call(panglu, fn, Object.values(fn.good));
  const answers = (what, make) => async () => {
    const expected = await plain();
    const found = await call(panglu, fn, withArgument(fn, 'options', make()));
    assert.deepEqual(found, expected, `${fn.name}: ${what} of ${option}`);
  };
  return [
    answers('a getter of a class', () => inherited(fn.good.options, option, () => value)),
    answers('a getter that calls the package', () => {
      const get = () => {
        panglu.streamCode({ bizId: 1, roomId: 1, userId: 'another' });
        panglu.identify('293710');
        return value;
      };
      return Object.defineProperty({ ...fn.good.options }, option, { get });
    }),
    answers('a getter that catches an error of the package', () => {
      const get = () => {
        assert.throws(() => panglu.streamCode({}), panglu.PangluError);
        return value;
      };
      return Object.defineProperty({ ...fn.good.options }, option, { get });
    }),
    answers('a getter that says something else when it is asked again', () => {
      let asked = 0;
      const get = () => {
        asked += 1;
        return asked === 1 ? value : Symbol('again');
      };
      return Object.defineProperty({ ...fn.good.options }, option, { get });
    }),
    () => {
      const options = Object.defineProperty({ ...fn.good.options }, option, { get: () => panglu.streamCode({ roomId: -1 }) });
      return judged(panglu, fn, withArgument(fn, 'options', options), `${fn.name}: an error inside the getter of ${option}`);
    },
  ];
}

/** An instance of a class that has all options as its own fields, except one that the class computes. */
function inherited(options, option, get) {
  class Options {}
  Object.defineProperty(Options.prototype, option, { get });
  const { [option]: _computed, ...own } = options;
  return Object.assign(new Options(), own);
}

/** Pseudorandom integers that are the same in every run (Marsaglia's xorshift). */
function numbersFrom(seed) {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}
