import { PangluError, shortMessage } from './error.js';
import { unreadable } from './reading.js';
import { messages, ofRoom as roomText } from './texts.js';

/** The error of one room, with its index in the roster. */
export function ofRoom(cause: unknown, index: number): PangluError {
  const place = `rooms[${index}]`;
  // Only the caller's own array can throw anything else.
  if (!(cause instanceof PangluError)) return unreadable(place, cause);
  if (cause.field === undefined) return cause;
  const field = cause.field === 'room' ? place : `${place}.${cause.field}`;
  const options = Object.hasOwn(cause, 'cause') ? { cause: cause.cause } : undefined;
  // In `panglu/addresses` the message has only field and code.
  const short = shortMessage(cause.field, cause.code);
  const text =
    cause.message === short ? messages(() => shortMessage(field, cause.code)) : roomText({ place, message: cause.messages });
  return new PangluError(cause.code, text, field, options);
}
