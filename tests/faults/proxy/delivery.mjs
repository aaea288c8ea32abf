// One response on its way to a player. Its bytes pass, wait, or pass at the rate of a slow link.

// Bytes kept while a player does not take them or may not have them; beyond that the source is not read, as with TCP.
const KEPT_BYTES = 64 * 1024;

export class Delivery {
  #source;
  #response;
  /** @type {Buffer[]} */
  #waiting = [];
  #waitingBytes = 0;
  #held = false;
  #full = false;
  #sourceEnded = false;
  /** Bytes that may still pass before the delivery is held. */
  #allowed = Number.POSITIVE_INFINITY;
  /** @type {SlowLink | null} */
  #link = null;

  /**
   * @param {import('node:stream').Readable} source
   * @param {import('node:http').ServerResponse} response its headers are written
   * @param {{ allowedBytes?: number, link?: SlowLink | null }} [limits]
   */
  constructor(source, response, { allowedBytes, link = null } = {}) {
    this.#source = source;
    this.#response = response;
    if (allowedBytes !== undefined) {
      this.#allowed = allowedBytes;
      this.#held = allowedBytes === 0;
    }
    response.on('drain', () => {
      this.#full = false;
      this.#send();
    });
    response.on('close', () => {
      this.#link?.leave(this);
      source.destroy();
    });
    source.on('data', (bytes) => {
      this.#waiting.push(bytes);
      this.#waitingBytes += bytes.length;
      this.#send();
    });
    source.on('end', () => {
      this.#sourceEnded = true;
      this.#send();
    });
    // A source that breaks off must not look like a clean end.
    source.on('error', () => response.destroy());
    source.on('aborted', () => response.destroy());
    this.pace(link);
  }

  /** Lets no more bytes pass; the connection stays open. */
  hold() {
    this.#held = true;
  }

  /** Lets bytes pass at the rate of a link. */
  pace(link) {
    this.#link?.leave(this);
    this.#link = link;
    link?.join(this);
  }

  /** Lets everything pass again, starting with what has waited. */
  release() {
    this.pace(null);
    this.#held = false;
    this.#allowed = Number.POSITIVE_INFINITY;
    this.#send();
  }

  /** Sends what has waited, up to a number of bytes, and returns how many it were. */
  spend(budget) {
    let spent = 0;
    while (this.#waiting.length > 0 && !this.#held && !this.#full && spent < budget) {
      const [first] = this.#waiting;
      const bytes = first.subarray(0, Math.min(first.length, budget - spent, this.#allowed));
      if (bytes.length === first.length) this.#waiting.shift();
      else this.#waiting[0] = first.subarray(bytes.length);
      this.#waitingBytes -= bytes.length;
      this.#allowed -= bytes.length;
      this.#held = this.#allowed === 0;
      spent += bytes.length;
      this.#full = !this.#response.write(bytes);
    }
    if (this.#sourceEnded && this.#waiting.length === 0 && !this.#held) this.#response.end();
    if (this.#waitingBytes > KEPT_BYTES) this.#source.pause();
    else if (this.#source.isPaused()) this.#source.resume();
    return spent;
  }

  #send() {
    // On a slow link the link decides when.
    this.spend(this.#link ? 0 : Number.POSITIVE_INFINITY);
  }
}

const TICK_MS = 50;

/** A link with a rate, which all its deliveries share. */
export class SlowLink {
  /** @type {Set<Delivery>} */
  #deliveries = new Set();
  #bytesPerTick;
  #saved = 0;
  #timer;

  /** @param {number} bitsPerSecond */
  constructor(bitsPerSecond) {
    this.#bytesPerTick = (bitsPerSecond / 8) * (TICK_MS / 1000);
    this.#timer = setInterval(() => this.#tick(), TICK_MS);
  }

  join(delivery) {
    this.#deliveries.add(delivery);
  }

  leave(delivery) {
    this.#deliveries.delete(delivery);
  }

  close() {
    clearInterval(this.#timer);
  }

  #tick() {
    // Parts of a byte are saved up; time in which nobody had anything to send is lost, as on a wire.
    const budget = Math.floor(this.#saved + this.#bytesPerTick);
    this.#saved = this.#saved + this.#bytesPerTick - budget;
    let left = budget;
    let others = this.#deliveries.size;
    for (const delivery of [...this.#deliveries]) {
      left -= delivery.spend(Math.ceil(left / others));
      others -= 1;
    }
  }
}
