// Reads the caller's arguments before the wasm is called. A getter may throw, call this package again, or return a
// different value each time, so every property is read once, and all of them before the call.

import { PangluError } from './error.js';
import * as texts from './texts.js';

/** Options as received: any property may have any value. */
export type Given = Readonly<Record<string, unknown>>;

const SURROGATE = /\p{Surrogate}/u;

/** The expected types. */
const WANTED = {
  text: texts.wantedText,
  id: texts.wantedId,
  'whole number': texts.wantedWholeNumber,
  seconds: texts.wantedSeconds,
  'whole Unix seconds': texts.wantedWholeUnixSeconds,
  'Unix seconds': texts.wantedUnixSeconds,
  flag: texts.wantedFlag,
  object: texts.wantedObject,
  array: texts.wantedArray,
  iterable: texts.wantedIterable,
  body: texts.wantedBody,
  wasm: texts.wantedWasm,
  'nothing, as playSite does not sign': texts.wantedNoSignature,
} as const;

/** The error for a value of the wrong type. */
export function wrongType(field: string, wanted: keyof typeof WANTED, value: unknown): PangluError {
  return new PangluError('wrong-type', texts.wrongType({ field, wanted: WANTED[wanted], found: described(value) }), field);
}

/** A description of a wrong value; never the text itself, which may be a key. */
function described(value: unknown): texts.Value {
  if (value === null || typeof value === 'number') return String(value);
  return typeof value === 'object' ? texts.foundObject : texts.foundType({ type: typeof value });
}

/** The error for a value that threw while it was read. */
export function unreadable(field: string, cause: unknown): PangluError {
  return new PangluError('unreadable', texts.unreadable({ field }), field, { cause });
}

/** Checks that an argument is an object of options. */
export function object(value: unknown, field = 'options'): Given {
  if (value === null || typeof value !== 'object') throw wrongType(field, 'object', value);
  return value as Given;
}

/** Reads the named options, each once. */
export function options<Name extends string>(value: unknown, names: readonly Name[]): Record<Name, unknown> {
  const from = object(value);
  const read = {} as Record<Name, unknown>;
  for (const name of names) {
    try {
      read[name] = from[name];
    } catch (cause) {
      throw unreadable(name, cause);
    }
  }
  return read;
}

/** Reads options that may be omitted; that is the same as an empty object. */
export function mayHave<Name extends string>(value: unknown, names: readonly Name[]): Record<Name, unknown> {
  return options(value === undefined ? {} : value, names);
}

/**
 * Checks a required text, which must not be converted, because it is hashed, signed or written into an address. A missing
 * one is treated as empty: its parser rejects it with the right advice.
 */
export function text(value: unknown, field: string): string {
  if (value === undefined) return '';
  if (typeof value !== 'string') throw wrongType(field, 'text', value);
  if (SURROGATE.test(value)) throw new PangluError('lone-surrogate', texts.loneSurrogate({ field }), field);
  return value;
}

/** Checks an optional text. */
export function maybeText(value: unknown, field: string): string | undefined {
  return value === undefined ? undefined : text(value, field);
}

/** Checks a text that may contain anything. Half a character (a lone surrogate) is passed on as a replacement character. */
export function pasted(value: unknown, field: string): string {
  if (typeof value !== 'string') throw wrongType(field, 'text', value);
  return value;
}

/** Checks an id: a number, or its decimal digits. */
export function id(value: unknown, field: string): string {
  if (typeof value === 'number') return String(value);
  if (value === undefined || typeof value === 'string') return text(value, field);
  throw wrongType(field, 'id', value);
}

/** Checks an optional id. */
export function maybeId(value: unknown, field: string): string | undefined {
  return value === undefined ? undefined : id(value, field);
}

/** Checks an optional time in whole Unix seconds; its range is checked where it is used. */
export function maybeSeconds(value: unknown, field: string): number | undefined {
  if (value === undefined) return undefined;
  if (!Number.isSafeInteger(value) || (value as number) < 0) throw wrongType(field, 'whole Unix seconds', value);
  return value as number;
}

/** Checks an optional boolean. */
export function maybeFlag(value: unknown, field: string): boolean | undefined {
  if (value !== undefined && typeof value !== 'boolean') throw wrongType(field, 'flag', value);
  return value;
}

/** Checks an optional duration in whole seconds. */
export function maybeSpan(value: unknown, field: string): number | undefined {
  return value === undefined ? undefined : wholeSeconds(value, field, 'seconds');
}

/** Checks the current time, in whole Unix seconds; default: the clock of this machine. */
export function moment(value: unknown): number {
  return value === undefined ? clock() : wholeSeconds(value, 'now', 'Unix seconds');
}

function wholeSeconds(value: unknown, field: string, wanted: keyof typeof WANTED): number {
  if (typeof value !== 'number' || !(value >= 0 && value <= Number.MAX_SAFE_INTEGER)) throw wrongType(field, wanted, value);
  return Math.floor(value);
}

/** The clock of this machine, in Unix seconds. */
export const clock = (): number => Math.floor(Date.now() / 1000);
