// Rosters with known addresses: the rooms of `stream-codes` at the sites of `play-urls`, and signed ones.

const FORMATS = ['rtmp', 'flv', 'hls', 'webrtc'];

/**
 * Sites without signatures. An address contains the code unchanged, so a vector for one code is also valid for another code
 * of the same account; a name without a code says nothing about other names.
 * @returns {{ what: string, site: object, rooms: object[], expected: object[] }[]}
 */
export function unsignedRosters(cases) {
  return cases['play-urls']
    .filter(({ key, code }) => key === undefined && /^\d+_/.test(code))
    .map(({ source, code, rtmp, flv, hls, webrtc, ...options }) => {
      const [bizId] = code.split('_');
      const streams = streamsOf(cases, bizId);
      const ofStream = (other) =>
        Object.fromEntries(FORMATS.map((format) => [format, { rtmp, flv, hls, webrtc }[format].replace(code, other)]));
      return {
        what: source,
        site: { bizId, ...options },
        rooms: streams.map(({ room }) => room),
        expected: streams.map(({ code: other }) => ({ code: other, ...ofStream(other) })),
      };
    });
}

/** GNU md5sum of `somestring`, the stream's name (with the suffix of the template `550` in the second place) and `5C01D608`. */
const SIGNED = {
  '8888_81265058829fd2e50c8ec2ac78d55127': ['492431729d0bc7aaddf4f99cb7f80aff', '20636e61c54b55642d7595b09e3cf3d8'],
  '8888_8d0261436c375bb0dea901d86d7d70e8': ['57927d47a65e5a5628986d24e4f58588', '310178c7d1db8c58e8392a93127b91ed'],
  '8888_65c744266708432b5b764274cf9eb5fe': ['129c1340724297bdd8cfaf40b254c76d', '418697f8402832ff691fc6870901ccb9'],
  '8888_4bc6b20bc78adef64b0d3669d594c06e': ['3f7998f0718816a5eb45e12b7647b7b4', '9b08c9186d3b726bcf7810f2b3482fa9'],
};

/** The same for sites that sign, without and with a template. */
export function signedRosters(cases) {
  const expiresAt = 0x5c01d608;
  const site = { bizId: '8888', domain: 'play.example.com', https: true, key: 'somestring', expiresAt };
  const streams = streamsOf(cases, site.bizId).filter(({ code }) => code in SIGNED);
  return [{}, { template: '550' }].map(({ template }, place) => ({
    what: template === undefined ? 'signed' : 'signed, a rendition',
    site: { ...site, template },
    rooms: streams.map(({ room }) => room),
    expected: streams.map(({ code }) => {
      const name = template === undefined ? code : `${code}_${template}`;
      const query = `txSecret=${SIGNED[code][place]}&txTime=5C01D608`;
      return {
        code,
        rtmp: `rtmp://play.example.com/live/${name}?${query}`,
        flv: `https://play.example.com/live/${name}.flv?${query}`,
        hls: `https://play.example.com/live/${name}.m3u8?${query}`,
        webrtc: `webrtc://play.example.com/live/${name}?${query}`,
        expiresAt,
      };
    }),
  }));
}

/** Every roster. */
export const rosters = (cases) => [...unsignedRosters(cases), ...signedRosters(cases)];

/** An account's streams, each with its room and its code. */
export const streamsOf = (cases, account) =>
  cases['stream-codes']
    .filter(({ bizId }) => bizId === account)
    .map(({ roomId, userId, kind, code }) => ({ room: { roomId, userId, kind }, code }));

/** The same options, with numbers for the ids that are texts in the vectors. */
export function withNumbers(options) {
  const changed = { ...options };
  for (const name of ['bizId', 'roomId']) {
    if (name in options) changed[name] = Number(options[name]);
  }
  return changed;
}
