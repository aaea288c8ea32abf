// The contestants. A peer is the program that somebody would write who knows the rule and has that library: template
// literals, no checks, three addresses. Panglu checks its input and also returns the stream code and a WebRTC address.

import { pathToFileURL } from 'node:url';

/** All peers are the same except for the digest. */
function peer(md5) {
  const one = (bizId, roomId, userId) => {
    const code = `${bizId}_${md5(`${roomId}_${userId}_main`)}`;
    const address = `${bizId}.liveplay.myqcloud.com/live/${code}`;
    return { rtmp: `rtmp://${address}`, flv: `http://${address}.flv`, hls: `http://${address}.m3u8` };
  };
  return { one, all: (bizId, rooms) => rooms.map(({ roomId, userId }) => one(bizId, roomId, userId)) };
}

/** By name: loads the contestant, and returns its functions for one room and for all rooms. */
const CONTESTANTS = {
  panglu: async () => {
    const { playSite, playUrlsBatch, whichRoom } = await import(pathToFileURL(process.env.PANGLU_ENTRY));
    let site;
    return {
      one: (bizId, roomId, userId) => {
        site ??= playSite({ bizId });
        return site.urls({ roomId, userId });
      },
      all: (bizId, rooms) => playUrlsBatch({ bizId, rooms }),
      which: (bizId, code, rooms) => whichRoom(code, { bizId, rooms }),
    };
  },
  // This is the function for a single room. For many rooms it is only shown, and need not win.
  'panglu, playUrls': async () => {
    const { playUrls } = await import(pathToFileURL(process.env.PANGLU_ENTRY));
    const one = (bizId, roomId, userId) => playUrls({ bizId, roomId, userId });
    return { one, all: (bizId, rooms) => rooms.map(({ roomId, userId }) => one(bizId, roomId, userId)) };
  },
  'crypto.hash': async () => {
    const { hash } = await import('node:crypto');
    return peer((text) => hash('md5', text));
  },
  'crypto.createHash': async () => {
    const { createHash } = await import('node:crypto');
    return peer((text) => createHash('md5').update(text).digest('hex'));
  },
  'hash-wasm': async () => {
    const { createMD5 } = await import('hash-wasm');
    // Its md5() is asynchronous; reusing one hasher is the fastest way it has.
    const hasher = await createMD5();
    return peer((text) => hasher.init().update(text).digest());
  },
  'js-md5': async () => peer((await import('js-md5')).default),
  'spark-md5': async () => {
    const { default: spark } = await import('spark-md5');
    return peer((text) => spark.hash(text));
  },
  'blueimp-md5': async () => {
    const { default: md5 } = await import('blueimp-md5');
    return peer((text) => md5(text));
  },
};

/** Loads a contestant. */
export const load = (name) => CONTESTANTS[name]();

/** The names of the contestants that run on this Node; `crypto.hash` exists since 20.12 and 21.7. */
export async function names() {
  const { hash } = await import('node:crypto');
  return Object.keys(CONTESTANTS).filter((name) => name !== 'crypto.hash' || hash);
}
