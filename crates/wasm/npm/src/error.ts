import type { PangluErrorCode } from './types.js';

/** What every failure of this package is: an input that cannot be used, named so that a program and a person can act. */
export class PangluError extends Error {
  override readonly name = 'PangluError';
  /** What is wrong: stable, to branch on. */
  readonly code: PangluErrorCode;
  /** The option or argument it is about, such as `roomId` or `rooms[17].userId`. */
  readonly field: string | undefined;

  constructor(code: PangluErrorCode, message: string, field?: string, options?: { cause?: unknown }) {
    super(message, options as ErrorOptions);
    this.code = code;
    this.field = field;
  }
}
