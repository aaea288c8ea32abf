// The package's own wasm with limited memory, to test a machine that is out of memory.

const HEADER = 8;
const MEMORY_SECTION = 5;
const HAS_MOST = 1;

/** The same module, whose memory can grow by at most this many pages. */
export function starved(wasm, pages) {
  for (let at = HEADER; at < wasm.length; ) {
    const size = numberAt(wasm, at + 1);
    const end = size.next + size.value;
    if (wasm[at] === MEMORY_SECTION) {
      // One memory: a byte says whether it has a maximum, then follow its minimum and maximum.
      const least = numberAt(wasm, size.next + 2);
      const limits = [1, HAS_MOST, ...numberOf(least.value), ...numberOf(least.value + pages)];
      return Buffer.concat([wasm.subarray(0, at), Buffer.from([MEMORY_SECTION, limits.length, ...limits]), wasm.subarray(end)]);
    }
    at = end;
  }
  throw new Error('the module has no memory of its own');
}

/** Reads an unsigned LEB128 number: seven bits per byte, lowest first; the eighth bit says that more follow. */
function numberAt(bytes, at) {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++];
    value += (byte & 0x7f) << shift;
    if (byte < 0x80) return { value, next: at };
  }
}

function numberOf(value) {
  const low = value & 0x7f;
  return value < 0x80 ? [low] : [low | 0x80, ...numberOf(value >>> 7)];
}
