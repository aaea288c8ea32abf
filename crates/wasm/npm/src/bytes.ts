// Byte arrays of a caller. A `Uint8Array` may come from another frame or worker, be of a subclass that overrides its
// properties, or be detached, so only the engine's own getters are used.

const typed = Object.getPrototypeOf(Uint8Array.prototype) as object;

function getter<T>(name: PropertyKey): (value: unknown) => T {
  const { get } = Object.getOwnPropertyDescriptor(typed, name) as { get: () => T };
  return (value) => Reflect.apply(get, value, []);
}

const kindOf = getter<string | undefined>(Symbol.toStringTag);
const bufferOf = getter<ArrayBuffer>('buffer');
const offsetOf = getter<number>('byteOffset');
const lengthOf = getter<number>('length');

/** Whether a value is a `Uint8Array`, from any realm. */
export const isBytes = (value: unknown): boolean => kindOf(value) === 'Uint8Array';

/** A view of its bytes that cannot be overridden; undefined if its memory is detached. */
export function viewOf(value: unknown): Uint8Array | undefined {
  try {
    return new Uint8Array(bufferOf(value), offsetOf(value), lengthOf(value));
  } catch {
    return undefined;
  }
}
