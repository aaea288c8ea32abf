import type { PangluErrorCode } from './types.js';
import { type Messages, messages as inEach } from './texts.js';

/**
 * What every error of this package is known by. The entries, as modules and through `require`, are files that share no
 * code, so that each has a class of its own; a program may well catch the errors of one with the class of another.
 */
const BRAND = Symbol.for('panglu.PangluError');

/** What every failure of this package is: an input that cannot be used, named so that a program and a person can act. */
export class PangluError extends Error {
  override readonly name = 'PangluError';
  /** What is wrong: stable, to branch on. */
  readonly code: PangluErrorCode;
  /** The option or argument it is about, such as `roomId` or `rooms[17].userId`. */
  readonly field: string | undefined;
  readonly #messages: Messages;

  constructor(code: PangluErrorCode, message: string | Messages, field?: string, options?: { cause?: unknown }) {
    const messages = typeof message === 'string' ? inEach(() => message) : message;
    super(messages.en, options as ErrorOptions);
    this.code = code;
    this.field = field;
    this.#messages = messages;
  }

  /** The message in every language. */
  get messages(): Messages {
    return this.#messages;
  }

  /** On the prototype, so that nobody who prints or compares errors sees it. */
  get [BRAND](): true {
    return true;
  }

  static override [Symbol.hasInstance](value: unknown): value is PangluError {
    if (super[Symbol.hasInstance](value)) return true;
    // A class that somebody derives from this one inherits this function, and is narrower.
    return this === PangluError && typeof value === 'object' && value !== null && BRAND in value;
  }
}

/** What `panglu/addresses` says, whose wasm has no sentences. */
export const shortMessage = (field: string | undefined, code: string): string => `${field}: ${code}`;
