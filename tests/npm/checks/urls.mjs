// Checks of play and push addresses, one by one and for rosters.

import { rosters, unsignedRosters, withNumbers } from './rosters.mjs';
import { known } from './tally.mjs';

export function checkUrls(tally, addresses, cases) {
  single(tally, addresses, cases);
  ofSites(tally, addresses, cases);
  batches(tally, addresses, cases);
}

function single(tally, { playUrls, pushUrl }, cases) {
  for (const { source, rtmp, flv, hls, webrtc, ...options } of cases['play-urls']) {
    const expected = known({ code: options.code, rtmp, flv, hls, webrtc, expiresAt: options.expiresAt });
    tally.same(`playUrls: ${source}`, () => playUrls(options), expected);
  }
  for (const { what, site, rooms, expected } of rosters(cases)) {
    tally.same(`playUrls of rooms: ${what}`, () => rooms.map((room) => playUrls({ ...site, ...room })), expected);
  }
  for (const { source, url, server, streamKey, ...options } of cases['push-urls']) {
    const expected = known({ code: options.code, url, server, streamKey, expiresAt: options.expiresAt });
    tally.same(`pushUrl: ${source}`, () => pushUrl(options), expected);
  }
}

function ofSites(tally, { playSite }, cases) {
  for (const { what, site, rooms, expected } of unsignedRosters(cases)) {
    const ask = () => {
      const { urls } = playSite(site);
      return rooms.map((room) => urls(room));
    };
    tally.same(`playSite: ${what}`, ask, expected);
    const withNumbersOnly = () => rooms.map((room) => playSite(withNumbers(site)).urls(withNumbers(room)));
    tally.same(`playSite with numbers: ${what}`, withNumbersOnly, expected);
  }
  // Both belong to the same account, so they have the same rooms.
  const [first, second] = unsignedRosters(cases);
  const inTurns = () => {
    const [one, other] = [playSite(first.site), playSite(second.site)];
    return first.rooms.flatMap((room) => [one.urls(room), other.urls(room)]);
  };
  tally.same(
    'two sites in turns',
    inTurns,
    first.expected.flatMap((urls, index) => [urls, second.expected[index]]),
  );
}

function batches(tally, { playUrlsBatch }, cases) {
  for (const { what, site, rooms, expected } of rosters(cases)) {
    tally.same(`playUrlsBatch: ${what}`, () => playUrlsBatch({ ...site, rooms }), expected);
    const backwards = { ...withNumbers(site), rooms: rooms.map(withNumbers).reverse() };
    tally.same(`playUrlsBatch with numbers, backwards: ${what}`, () => playUrlsBatch(backwards), [...expected].reverse());
    tally.same(`playUrlsBatch without rooms: ${what}`, () => playUrlsBatch({ ...site, rooms: [] }), []);
    const field = `rooms[${rooms.length}].roomId`;
    const bad = { ...site, rooms: [...rooms, { roomId: 0, userId: 'u' }] };
    tally.throws(`playUrlsBatch names the room that is wrong: ${what}`, () => playUrlsBatch(bad), { code: 'zero', field });
  }
}
