// Reads streams as a player does, so that the tests check the media and not only the status.

const HEADER_BYTES = 13;
const TAG_HEADER_BYTES = 11;
const TAG_TRAILER_BYTES = 4;

const VIDEO = 9;
const KEY_FRAME_H264 = 0x17;
const AVC_NALU = 1;

/**
 * @typedef {{ header: string } | { type: number, key: boolean }} FlvPart
 */

/**
 * The parts of an FLV response, for as long as it lasts.
 * @param {Response} response
 * @returns {AsyncGenerator<FlvPart>} first the header's three letters, then its tags
 */
export async function* flvParts(response) {
  let pending = Buffer.alloc(0);
  let started = false;
  for await (const chunk of response.body) {
    pending = Buffer.concat([pending, chunk]);
    if (!started && pending.length >= HEADER_BYTES) {
      yield { header: pending.toString('latin1', 0, 3) };
      pending = pending.subarray(HEADER_BYTES);
      started = true;
    }
    while (started && pending.length >= TAG_HEADER_BYTES) {
      const size = TAG_HEADER_BYTES + pending.readUIntBE(1, 3) + TAG_TRAILER_BYTES;
      if (pending.length < size) break;
      const [type, frame, packet] = [pending[0], pending[TAG_HEADER_BYTES], pending[TAG_HEADER_BYTES + 1]];
      yield { type, key: type === VIDEO && frame === KEY_FRAME_H264 && packet === AVC_NALU };
      pending = pending.subarray(size);
    }
  }
}

/**
 * A viewer of an FLV address.
 * @param {string} url
 * @returns {Promise<{ keyFrame: () => Promise<string>, end: () => Promise<void>, leave: () => void }>} `keyFrame` reads up
 *   to the first key frame and tells the header's letters, `end` reads until the origin closes the response
 */
export async function watchFlv(url) {
  const leaving = new AbortController();
  const response = await fetch(url, { signal: leaving.signal });
  if (response.status !== 200) throw new Error(`${url} answered ${response.status}`);
  const parts = flvParts(response);
  return {
    async keyFrame() {
      let header = '';
      for (;;) {
        const { value, done } = await parts.next();
        if (done) throw new Error('the stream ended before a key frame');
        if ('header' in value) header = value.header;
        else if (value.key) return header;
      }
    },
    async end() {
      while (!(await parts.next()).done);
    },
    leave: () => leaving.abort(),
  };
}

/**
 * @param {string} playlist
 * @returns {string[]} the segment names in their order
 */
export function segmentNames(playlist) {
  return playlist.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}
