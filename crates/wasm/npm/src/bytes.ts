// Bytes of a caller. A `Uint8Array` may come from another frame or worker, be of a class that overrides its properties, or
// have lost its memory, so only the engine's own getters are asked.

const typed = Object.getPrototypeOf(Uint8Array.prototype) as object;

function getter<T>(name: PropertyKey): (value: unknown) => T {
  const { get } = Object.getOwnPropertyDescriptor(typed, name) as { get: () => T };
  return (value) => Reflect.apply(get, value, []);
}

const kindOf = getter<string | undefined>(Symbol.toStringTag);
const bufferOf = getter<ArrayBuffer>('buffer');
const offsetOf = getter<number>('byteOffset');
const lengthOf = getter<number>('length');

/** Whether a value is a `Uint8Array`, whoever made it. */
export const isBytes = (value: unknown): boolean => kindOf(value) === 'Uint8Array';

/** A view of its bytes that nobody can override; none if its memory was handed to somebody else. */
export function viewOf(value: unknown): Uint8Array | undefined {
  try {
    return new Uint8Array(bufferOf(value), offsetOf(value), lengthOf(value));
  } catch {
    return undefined;
  }
}
