// Hostile values. Each is created anew, so that calls do not affect each other.

const GIANT = 'x'.repeat(10 * 1024 * 1024);
const GIANT_WIDE = '旁'.repeat(5 * 1024 * 1024);

const integers = [0, -0, -1, 2 ** 31, 2 ** 32, 2 ** 53, 2 ** 64, 1e21, Number.MAX_VALUE];
const numbers = [...integers, Number.NaN, Infinity, -Infinity, 0.5, 1e-7, Number.MIN_VALUE];
const halves = ['\ud800', 'a\udc00b', '\udc00\ud800'];
const texts = [
  ...halves,
  '',
  ' ',
  '0',
  '-1',
  '1e3',
  'a\u0000b',
  '\u2028',
  '\ufeff8888',
  '😀',
  '８８８８',
  '__proto__',
  'x'.repeat(2 ** 20 + 1),
];

/** Every operation on it throws. */
export function throwingProxy(target, thrown) {
  const fail = () => {
    throw thrown;
  };
  return new Proxy(target, Object.fromEntries(Object.getOwnPropertyNames(Reflect).map((trap) => [trap, fail])));
}

function revoked(target) {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

function cyclic() {
  const object = { bizId: 1 };
  object.options = object;
  object.userId = object;
  return object;
}

function cyclicArray() {
  const array = [];
  array.push(array, array);
  return array;
}

/** Every conversion of it throws. */
function stubborn() {
  const fail = () => {
    throw new Error('converted');
  };
  return {
    toString: fail,
    valueOf: fail,
    toJSON: fail,
    [Symbol.toPrimitive]: fail,
    get [Symbol.toStringTag]() {
      return fail();
    },
  };
}

/** Its conversion returns a number first, and a different text each time after that. */
function fickle() {
  let asked = 0;
  const next = () => {
    asked += 1;
    return asked;
  };
  return { valueOf: next, toString: () => String(next()) };
}

/** The values by name; each is created when it is called. */
export const SHAPES = {
  undefined: () => undefined,
  null: () => null,
  true: () => true,
  false: () => false,
  ...Object.fromEntries(numbers.map((number) => [`number ${Object.is(number, -0) ? '-0' : number}`, () => number])),
  ...Object.fromEntries(texts.map((text) => [`text ${JSON.stringify(text.slice(0, 9))}`, () => text])),
  'ten megabytes': () => GIANT,
  'fifteen megabytes in UTF-8': () => GIANT_WIDE,
  symbol: () => Symbol('s'),
  'well-known symbol': () => Symbol.iterator,
  bigint: () => 8888n,
  'giant bigint': () => 2n ** 4096n,
  function: () => () => '8888',
  class: () => class Option {},
  'async function': () => async () => {},
  'empty array': () => [],
  'array of a text': () => ['8888'],
  'sparse array': () => [, , 1],
  'array of four thousand million holes': () => Array(2 ** 32 - 1),
  'cyclic array': cyclicArray,
  'boxed text': () => Object('8888'),
  'boxed number': () => Object(8888),
  'boxed bigint': () => Object(1n),
  'boxed symbol': () => Object(Symbol('s')),
  'empty object': () => ({}),
  'object without prototype': () => Object.create(null),
  'frozen object': () => Object.freeze({ bizId: 1 }),
  'own __proto__': () => JSON.parse('{"__proto__": {"bizId": 1}, "constructor": 1, "userId": "u"}'),
  cyclic,
  date: () => new Date(0),
  'invalid date': () => new Date(Number.NaN),
  'regular expression': () => /8888/g,
  map: () => new Map([['bizId', 1]]),
  set: () => new Set(['bizId']),
  'weak map': () => new WeakMap(),
  promise: () => Promise.resolve('8888'),
  'endless promise': () => new Promise(() => {}),
  error: () => new Error('e'),
  'array buffer': () => new ArrayBuffer(8),
  'shared array buffer': () => new SharedArrayBuffer(8),
  'typed array': () => new Uint8Array([56]),
  'text as bytes': () => new TextEncoder().encode('{}'),
  stubborn,
  fickle,
  'revoked proxy': () => revoked({}),
  'revoked array': () => revoked([]),
  'revoked function': () => revoked(() => {}),
  'proxy that throws an error': () => throwingProxy({}, new Error('trap')),
  'proxy that throws a text': () => throwingProxy({}, 'trap'),
  'proxy that throws nothing': () => throwingProxy({}, undefined),
  'array that throws': () => throwingProxy([], new Error('trap')),
  'function that throws': () => throwingProxy(() => {}, new Error('trap')),
  'thenable that throws': () => ({
    get then() {
      throw new Error('then');
    },
  }),
  'thenable that answers nothing': () => ({ then: (resolve) => resolve() }),
  'everything there is': () => globalThis,
  'arguments': function () {
    return arguments;
  }.bind(null, 1, 2),
};
