// Counts passed checks and records failures. Without imports and Node functions: the same file runs in bundles, pages and
// workers.

export const HAN = /\p{Script=Han}/u;

/** A report that can be posted between threads and written into a page. */
export class Tally {
  passed = 0;
  failures = [];

  /**
   * @param {Function} PangluError of the entry
   * @param {{ sentences: boolean }} entry whether its wasm says in sentences what is wrong, or by field and code alone
   */
  constructor(PangluError, { sentences }) {
    this.PangluError = PangluError;
    this.sentences = sentences;
  }

  report() {
    return { passed: this.passed, failures: this.failures };
  }

  /** Checks that the result of `ask` is deeply equal to the expected one. */
  same(what, ask, expected) {
    this.#note(what, () => {
      const actual = ask();
      if (!isSame(actual, expected)) throw new Error(`got ${print(actual)} instead of ${print(expected)}`);
    });
  }

  /** Checks that the result of `ask` is true. */
  holds(what, ask) {
    this.same(what, () => Boolean(ask()), true);
  }

  /**
   * Checks that the call throws a PangluError with this code and field, in every language. `says` is part of its English
   * message, if the wasm of the entry has texts.
   */
  throws(what, call, expected) {
    this.#note(what, () => this.#expectError(thrownBy(call), expected));
  }

  /** The same for a promise. */
  async rejects(what, call, expected) {
    const outcome = await settle(call);
    this.#note(what, () => this.#expectError(outcome, expected));
  }

  #expectError({ answer, error, threw }, { code, field, says }) {
    if (!threw) throw new Error(`answered ${print(answer)} instead of refusing`);
    if (!(error instanceof this.PangluError)) throw new Error(`threw ${String(error)}, which is no PangluError`);
    const found = [error instanceof Error, error.name, error.code, error.field];
    const expected = [true, 'PangluError', code, field];
    if (!isSame(found, expected)) throw new Error(`threw ${print(found)} instead of ${print(expected)}: ${error.message}`);
    const { message, messages } = error;
    if (!isSame(Object.keys(messages), ['en', 'zh-CN']) || messages.en !== message) {
      throw new Error(`${print(messages)} are not the two languages of “${message}”`);
    }
    const isCode = isFieldAndCode(message, field, code) && isFieldAndCode(messages['zh-CN'], field, code);
    const isSentence = !HAN.test(message) && HAN.test(messages['zh-CN']);
    if (this.sentences) {
      if (!isSentence) throw new Error(`${print(messages)} should be a sentence in each language`);
      if (!message.includes(says ?? '')) throw new Error(`“${message}” should tell about “${says}”`);
    } else if (!isCode && (says !== undefined || !isSentence)) {
      // Errors from before the call of the wasm have texts in every entry.
      throw new Error(`${print(messages)} should be “${field}: ${code}”`);
    }
  }

  #note(what, check) {
    try {
      check();
      this.passed += 1;
    } catch (fault) {
      this.failures.push(`${what}: ${fault?.message ?? String(fault)}`);
    }
  }
}

/** `field: code`, possibly after the room's place, as before messages. */
const isFieldAndCode = (text, field, code) => text.replace(/(\])(?:: |：)/, '$1.') === `${field}: ${code}`;

function thrownBy(call) {
  try {
    return { answer: call(), threw: false };
  } catch (error) {
    return { error, threw: true };
  }
}

async function settle(call) {
  try {
    return { answer: await call(), threw: false };
  } catch (error) {
    return { error, threw: true };
  }
}

/** Deep equality of plain data: an own field that holds `undefined` is not the same as no field. */
function isSame(left, right) {
  if (Object.is(left, right)) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const names = Object.keys(left);
  return (
    names.length === Object.keys(right).length &&
    names.every((name) => Object.hasOwn(right, name) && isSame(left[name], right[name]))
  );
}

/** Long enough to distinguish two results. */
const print = (value) => (value === undefined ? 'undefined' : JSON.stringify(value).slice(0, 200));

/** The object without its undefined fields, which results omit. */
export const known = (fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
