// Reading what the caller gave, before anything is handed to the wasm: a getter may throw, call us again, or answer
// differently each time, so every property is read once, and all of them before the call.

import { PangluError } from './error.js';
import * as texts from './texts.js';

/** Options as they were read: any property may hold anything. */
export type Given = Readonly<Record<string, unknown>>;

const SURROGATE = /\p{Surrogate}/u;

/** What may be asked for. */
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

/** The failure that a value has the wrong type. */
export function wrongType(field: string, wanted: keyof typeof WANTED, value: unknown): PangluError {
  return new PangluError('wrong-type', texts.wrongType({ field, wanted: WANTED[wanted], found: described(value) }), field);
}

/** What a wrong value was, in words; never a text itself, which may be a key. */
function described(value: unknown): texts.Value {
  if (value === null || typeof value === 'number') return String(value);
  return typeof value === 'object' ? texts.foundObject : texts.foundType({ type: typeof value });
}

/** The failure that reading a value threw. */
export function unreadable(field: string, cause: unknown): PangluError {
  return new PangluError('unreadable', texts.unreadable({ field }), field, { cause });
}

/** An argument that is an object of options. */
export function object(value: unknown, field = 'options'): Given {
  if (value === null || typeof value !== 'object') throw wrongType(field, 'object', value);
  return value as Given;
}

/** The named options, each read once. */
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

/** The same where none need be given: no options at all are as good as empty ones. */
export function mayHave<Name extends string>(value: unknown, names: readonly Name[]): Record<Name, unknown> {
  return options(value === undefined ? {} : value, names);
}

/**
 * A text that must be given and exactly what it seems, because it is hashed, signed or written into an address. One that is
 * not given is as good as empty: its parser refuses it, and knows what to do about it.
 */
export function text(value: unknown, field: string): string {
  if (value === undefined) return '';
  if (typeof value !== 'string') throw wrongType(field, 'text', value);
  if (SURROGATE.test(value)) throw new PangluError('lone-surrogate', texts.loneSurrogate({ field }), field);
  return value;
}

/** Such a text, or nothing. */
export function maybeText(value: unknown, field: string): string | undefined {
  return value === undefined ? undefined : text(value, field);
}

/** A text from elsewhere: half a character in it is for the answer to judge, and reads as a question mark in a box. */
export function pasted(value: unknown, field: string): string {
  if (typeof value !== 'string') throw wrongType(field, 'text', value);
  return value;
}

/** An id: a number, or its decimal digits. */
export function id(value: unknown, field: string): string {
  if (typeof value === 'number') return String(value);
  if (value === undefined || typeof value === 'string') return text(value, field);
  throw wrongType(field, 'id', value);
}

/** An id, or nothing. */
export function maybeId(value: unknown, field: string): string | undefined {
  return value === undefined ? undefined : id(value, field);
}

/** A moment in whole Unix seconds, or nothing; whether it can be meant is judged where it is used. */
export function maybeSeconds(value: unknown, field: string): number | undefined {
  if (value === undefined) return undefined;
  if (!Number.isSafeInteger(value) || (value as number) < 0) throw wrongType(field, 'whole Unix seconds', value);
  return value as number;
}

/** True, false, or nothing. */
export function maybeFlag(value: unknown, field: string): boolean | undefined {
  if (value !== undefined && typeof value !== 'boolean') throw wrongType(field, 'flag', value);
  return value;
}

/** A span of time in whole seconds, or nothing. */
export function maybeSpan(value: unknown, field: string): number | undefined {
  return value === undefined ? undefined : wholeSeconds(value, field, 'seconds');
}

/** The moment to judge at, in whole Unix seconds: the machine's clock if left out. */
export function moment(value: unknown): number {
  return value === undefined ? clock() : wholeSeconds(value, 'now', 'Unix seconds');
}

function wholeSeconds(value: unknown, field: string, wanted: keyof typeof WANTED): number {
  if (typeof value !== 'number' || !(value >= 0 && value <= Number.MAX_SAFE_INTEGER)) throw wrongType(field, wanted, value);
  return Math.floor(value);
}

/** The machine's clock in Unix seconds. */
export const clock = (): number => Math.floor(Date.now() / 1000);
