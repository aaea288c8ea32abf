// The two ways in which a room's digest is asked for: alone, and packed with others. Both take the simple values, which
// nearly all are; whatever is refused here is asked again in full, which finds the words for what is wrong.

import { contained, keep, views, wasm, type Exports, type Views } from './module.js';

/** The longest user name that may be one, in UTF-16 units. */
const NAME_UNITS = 256;
const AUX = 0x8000_0000;

/** A room's number if it is given simply, otherwise -1. */
export function roomNumber(roomId: unknown): number {
  if (typeof roomId === 'number') return roomId >>> 0 === roomId ? roomId : -1;
  if (typeof roomId !== 'string' || roomId.length === 0 || roomId.length > 10) return -1;
  let number = 0;
  for (let index = 0; index < roomId.length; index++) {
    const digit = roomId.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number >>> 0 === number ? number : -1;
}

/** 0 for the camera, 1 for the screen, -1 for anything else. */
export function auxiliary(kind: unknown): number {
  return kind === undefined || kind === 'main' ? 0 : kind === 'aux' ? 1 : -1;
}

function look(exports: Exports): Views {
  const { buffer } = exports.memory;
  return keep({
    name: new Uint16Array(buffer, exports.name_at(), NAME_UNITS),
    digest: new Uint8Array(buffer, exports.digest_at(), 32),
  });
}

/** The 32 digits of a room's digest; none if the room, the user or the kind must be asked in full. */
export function digestOf(roomId: unknown, userId: unknown, kind: unknown): string | undefined {
  const room = roomNumber(roomId);
  const aux = auxiliary(kind);
  if (room < 0 || aux < 0 || typeof userId !== 'string' || userId.length > NAME_UNITS) return undefined;
  const exports = wasm();
  // A memory that has grown has left its views behind, without length.
  const { name, digest } = views === undefined || views.name.length === 0 ? look(exports) : views;
  const length = userId.length;
  for (let index = 0; index < length; index++) name[index] = userId.charCodeAt(index);
  if (contained(() => exports.stream_digest(room, length, aux)) !== 0) return undefined;
  const d = digest as unknown as number[];
  // Thirty-two arguments are the fastest way from memory to a flat string that every engine has.
  // prettier-ignore
  return String.fromCharCode(
    d[0]!, d[1]!, d[2]!, d[3]!, d[4]!, d[5]!, d[6]!, d[7]!, d[8]!, d[9]!, d[10]!, d[11]!, d[12]!, d[13]!, d[14]!, d[15]!,
    d[16]!, d[17]!, d[18]!, d[19]!, d[20]!, d[21]!, d[22]!, d[23]!, d[24]!, d[25]!, d[26]!, d[27]!, d[28]!, d[29]!, d[30]!, d[31]!,
  );
}

/** A packed room, as it was read. */
export interface Room {
  readonly roomId: number;
  readonly userId: string;
  readonly kind: 'main' | 'aux';
}

/** Memory that is not in use, kept for the next roster: making it anew each time is work for the garbage collector. */
let spare: Uint32Array | undefined;
const FIRST_WORDS = 1 << 12;
const KEPT_WORDS = 1 << 16;

/** Rooms as crates/wasm/src/batch.rs reads them. */
export class PackedRooms {
  #words: Uint32Array;
  #units: Uint16Array;
  /** The first word is the number of records. */
  #used = 1;
  count = 0;

  constructor() {
    // A getter that asks for another roster meanwhile must not find the same memory.
    this.#words = spare ?? new Uint32Array(FIRST_WORDS);
    spare = undefined;
    this.#units = new Uint16Array(this.#words.buffer);
  }

  /** Gives the memory back. The rooms must not be asked for any more. */
  release(): void {
    if (this.#words.length <= KEPT_WORDS) spare = this.#words;
  }

  /** The number of records and the records, in bytes. */
  get bytes(): Uint8Array {
    this.#words[0] = this.count;
    return new Uint8Array(this.#words.buffer, 0, this.#used * 4);
  }

  /** Adds a room whose number and kind are simple; false if its user's name is none. */
  add(room: number, userId: unknown, aux: number): boolean {
    if (typeof userId !== 'string' || userId.length > NAME_UNITS) return false;
    const length = userId.length;
    let at = this.#used;
    if (at + 2 + NAME_UNITS / 2 > this.#words.length) this.#grow();
    this.#words[at++] = room;
    this.#words[at++] = aux === 0 ? length : length + AUX;
    const units = this.#units;
    at *= 2;
    for (let index = 0; index < length; index++) units[at++] = userId.charCodeAt(index);
    this.#used = (at + 1) >>> 1;
    this.count++;
    return true;
  }

  /** The room at an index. */
  at(index: number): Room {
    let at = 1;
    for (let skipped = 0; skipped < index; skipped++) at += 2 + ((((this.#words[at + 1] ?? 0) & ~AUX) + 1) >>> 1);
    const length = (this.#words[at + 1] ?? 0) & ~AUX;
    const units = this.#units.subarray((at + 2) * 2, (at + 2) * 2 + length);
    return {
      roomId: this.#words[at] ?? 0,
      userId: String.fromCharCode(...units),
      kind: (this.#words[at + 1] ?? 0) >= AUX ? 'aux' : 'main',
    };
  }

  #grow(): void {
    const words = new Uint32Array(this.#words.length * 2);
    words.set(this.#words);
    this.#words = words;
    this.#units = new Uint16Array(words.buffer);
  }
}
