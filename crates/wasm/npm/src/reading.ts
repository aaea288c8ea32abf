// Reading what the caller gave, before anything is handed to the wasm: a getter may throw, call us again, or answer
// differently each time, so every property is read once, and all of them before the first byte is written.

import { PangluError } from './error.js';

/** Options as they were read: any property may hold anything. */
export type Given = Readonly<Record<string, unknown>>;

const SURROGATE = /\p{Surrogate}/u;

/** What a wrong value was, in words; never the value itself, which may be a key. */
function described(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'number') return Number.isFinite(value) ? 'a number' : String(value);
  return typeof value === 'object' ? 'an object' : `of type ${typeof value}`;
}

/** The failure that a value has the wrong type. */
export function wrongType(field: string, wanted: string, value: unknown): PangluError {
  return new PangluError('wrong-type', `${field} must be ${wanted}, but is ${described(value)}.`, field);
}

/** The failure that reading a value threw. */
export function unreadable(field: string, cause: unknown): PangluError {
  return new PangluError('unreadable', `${field} cannot be read: reading it threw what is given as the cause.`, field, {
    cause,
  });
}

/** An argument that is an object of options. */
export function object(value: unknown, field = 'options'): Given {
  if (value === null || typeof value !== 'object') throw wrongType(field, 'an object', value);
  return value as Given;
}

/** The named options, each read once. No options at all are as good as empty ones. */
export function options<Name extends string>(value: unknown, names: readonly Name[]): Record<Name, unknown> {
  const read = {} as Record<Name, unknown>;
  if (value === undefined) return read;
  const from = object(value);
  for (const name of names) {
    try {
      read[name] = from[name];
    } catch (cause) {
      throw unreadable(name, cause);
    }
  }
  return read;
}

/** A text that is hashed, signed or written into an address: it must be exactly what it seems. */
export function text(value: unknown, field: string): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== 'string') throw wrongType(field, 'a string', value);
  if (SURROGATE.test(value)) {
    throw new PangluError(
      'lone-surrogate',
      `${field} holds half a character (a lone surrogate), as is left when a text is cut in the middle of one.`,
      field,
    );
  }
  return value;
}

/** A text from elsewhere: half a character in it is for the answer to judge, and reads as a question mark in a box. */
export function pasted(value: unknown, field: string): string {
  if (typeof value !== 'string') throw wrongType(field, 'a string', value);
  return value;
}

/** An id: a number, or its decimal digits. */
export function id(value: unknown, field: string): string | undefined {
  if (typeof value === 'number') return String(value);
  if (value === undefined || typeof value === 'string') return text(value, field);
  throw wrongType(field, 'a number or a string of digits', value);
}

/** Unix seconds, as digits; what is no whole number is refused by name where it is parsed. */
export function seconds(value: unknown, field: string): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== 'number') throw wrongType(field, 'a number of Unix seconds', value);
  return String(value);
}

/** True or false; true is sent as an empty text. */
export function flag(value: unknown, field: string): string | undefined {
  if (value === undefined || value === false) return undefined;
  if (value !== true) throw wrongType(field, 'true or false', value);
  return '';
}

/** The moment to judge at, in whole Unix seconds: the machine's clock if left out. */
export function moment(value: unknown): string {
  if (value === undefined) return String(Math.floor(Date.now() / 1000));
  if (typeof value !== 'number' || !(value >= 0 && value <= Number.MAX_SAFE_INTEGER)) {
    throw wrongType('now', 'a number of Unix seconds', value);
  }
  return String(Math.floor(value));
}
