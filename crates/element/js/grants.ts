// The addresses of a stream that a backend gives for a short time, fetched before the picture, and anew before they expire.

/** How long a backend may take. Without an answer the picture is tried without it. */
const TIMEOUT_MS = 4000;

/** How soon a backend that did not answer is asked again, while the last addresses are still good or it is too late anyway. */
const AGAIN_MS = 10_000;

/** After which part of their validity new ones are fetched. */
const RENEW_AFTER = 0.75;

/** The part of an answer that is read here; the Rust reads the rest. */
interface Grant {
  readonly expires_in?: number;
}

export class Grants {
  #question: string | undefined;
  #granted: Promise<Grant | undefined> = Promise.resolve(undefined);
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #renewed: (grant: Grant) => void;

  /** `renewed` gets new addresses of the same stream. */
  constructor(renewed: (grant: Grant) => void) {
    this.#renewed = renewed;
  }

  /** What the backend has answered to a question; it is asked once, and again in time. `undefined` if it did not answer. */
  at(question: string): Promise<Grant | undefined> {
    if (question !== this.#question) {
      this.end();
      this.#question = question;
      this.#ask();
    }
    return this.#granted;
  }

  /** Asks once more, because an address was refused. */
  async renew(): Promise<Grant | undefined> {
    if (this.#question === undefined) return undefined;
    const before = this.#granted;
    const grant = await this.#ask();
    // An old answer is still the best there is, but it was refused.
    if (grant === undefined) this.#granted = before;
    return grant;
  }

  /** Forgets everything. */
  end(): undefined {
    clearTimeout(this.#timer);
    this.#question = undefined;
    this.#granted = Promise.resolve(undefined);
  }

  #ask(): Promise<Grant | undefined> {
    const question = this.#question as string;
    clearTimeout(this.#timer);
    this.#granted = fetchGrant(question);
    this.#granted.then((grant) => {
      if (this.#question === question) this.#askLater(grant);
    });
    return this.#granted;
  }

  #askLater(grant: Grant | undefined): void {
    // Addresses that are not signed stay as they are.
    if (grant !== undefined && grant.expires_in === undefined) return;
    const wait = grant?.expires_in === undefined ? AGAIN_MS : grant.expires_in * 1000 * RENEW_AFTER;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(async () => {
      const renewed = await this.renew();
      if (renewed !== undefined) this.#renewed(renewed);
    }, wait);
  }
}

async function fetchGrant(question: string): Promise<Grant | undefined> {
  try {
    const response = await fetch(question, { cache: 'no-store', signal: AbortSignal.timeout(TIMEOUT_MS) });
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}
