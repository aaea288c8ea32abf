import type { PangluErrorCode } from './types.js';
import { type Messages, messages as inEach } from './texts.js';

/**
 * The mark of every error of this package. The entries, as modules and through `require`, are files that share no code,
 * so each has its own class; a program may catch the errors of one entry with the class of another.
 */
const BRAND = Symbol.for('panglu.PangluError');

/** The error of every failed call. Its `code` and `field` are for programs, its messages for people. */
export class PangluError extends Error {
  override readonly name = 'PangluError';
  /** What is wrong: a stable code for programs. */
  readonly code: PangluErrorCode;
  /** The option or argument that the error is about, such as `roomId` or `rooms[17].userId`. */
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

  /** On the prototype, so that it does not show when errors are printed or compared. */
  get [BRAND](): true {
    return true;
  }

  static override [Symbol.hasInstance](value: unknown): value is PangluError {
    if (super[Symbol.hasInstance](value)) return true;
    // A subclass inherits this function, but is narrower.
    return this === PangluError && typeof value === 'object' && value !== null && BRAND in value;
  }
}

/** The message of `panglu/addresses`, whose wasm has no texts. */
export const shortMessage = (field: string | undefined, code: string): string => `${field}: ${code}`;
