// The types of `panglu/addresses`: the same as in `panglu`, and no others.

import * as addresses from 'panglu/addresses';
import type { Candidate, PlaySite, PlayUrls, PushUrl, StreamOptions } from 'panglu/addresses';
import * as panglu from 'panglu';

/** Compiles only if both types are the same. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const proof = <T extends true>(): T => true as T;

type Names = 'candidates' | 'playSite' | 'playUrls' | 'playUrlsBatch' | 'pushUrl' | 'streamCode' | 'whichRoom';
proof<Same<keyof typeof addresses, Names | 'PangluError'>>();
// A program can switch between the entries without changing its own types.
proof<Same<Pick<typeof addresses, Names>, Pick<typeof panglu, Names>>>();

/** Errors of one entry can be recognised with the class of either. */
export function codesOf(error: unknown): readonly (string | undefined)[] {
  return [
    error instanceof addresses.PangluError ? error.code : undefined,
    error instanceof panglu.PangluError ? error.code : undefined,
  ];
}

const room: StreamOptions = { bizId: 8888, roomId: '293710', userId: '14y2l2c' };
const site: PlaySite = addresses.playSite({ bizId: 8888, domain: 'play.example.com' });
const [urls]: PlayUrls[] = addresses.playUrlsBatch({ bizId: 8888, rooms: [room] });
const push: PushUrl = addresses.pushUrl({ ...room, key: 'k', expiresAt: 1_543_624_200 });
const [likeliest]: Candidate[] = addresses.candidates({ bizId: 8888, roomId: 293710, userId: '14y2l2c' });
const rooms = [{ roomId: 293710, userId: '14y2l2c', title: 'the vendor' }];

export const named: readonly (string | undefined)[] = [
  addresses.streamCode(room),
  site.urls(room).code,
  urls?.code,
  push.code,
  likeliest?.name,
];
export const title: string | undefined = addresses.whichRoom(addresses.streamCode(room), { bizId: 8888, rooms })?.room.title;

/** Never called, only compiled. Each line after a mark must be an error. */
export function rejectedByTheCompiler(): void {
  // @ts-expect-error this entry explains nothing
  void addresses.explain;
  // @ts-expect-error its wasm is inside
  void addresses.init;
  // @ts-expect-error a site does not sign
  addresses.playSite({ bizId: 1, key: 'k', expiresAt: 1 });
}
