// The published types, as seen by the compiler. The same file is compiled as an ES module, as CommonJS and for a bundler;
// the output is run.

import {
  candidates,
  explain,
  identify,
  inspectUrl,
  PangluError,
  playSite,
  playUrls,
  playUrlsBatch,
  playUrlsStream,
  pushUrl,
  streamCode,
  verifyNotification,
  whichRoom,
} from 'panglu';
import type {
  Candidate,
  FoundRoom,
  Identified,
  Inspection,
  Meaning,
  Messages,
  NotificationEvent,
  NotificationVerdict,
  PlayBatchOptions,
  PlaySite,
  PlayUrls,
  PushUrl,
  StreamOptions,
} from 'panglu';

/** Compiles only if both types are the same; `any` is the same as nothing but itself. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const proof = <T extends true>(): T => true as T;

const room: StreamOptions = { bizId: 8888, roomId: '293710', userId: '14y2l2c' };

// Results have exactly the documented types.
proof<Same<ReturnType<typeof streamCode>, string>>();
proof<Same<ReturnType<typeof playUrls>, PlayUrls>>();
proof<Same<ReturnType<typeof playUrlsBatch>, PlayUrls[]>>();
proof<Same<ReturnType<typeof playSite>, PlaySite>>();
proof<Same<ReturnType<PlaySite['urls']>, PlayUrls>>();
proof<Same<ReturnType<typeof pushUrl>, PushUrl>>();
proof<Same<ReturnType<typeof candidates>, Candidate[]>>();
proof<Same<ReturnType<typeof inspectUrl>, Inspection>>();
proof<Same<ReturnType<typeof identify>, Identified>>();
proof<Same<ReturnType<typeof verifyNotification>, NotificationVerdict>>();

// A value out of a fixed list is a union of strings, not a string.
proof<Same<NonNullable<StreamOptions['kind']>, 'main' | 'aux'>>();
proof<Same<Inspection['kind'], 'invalid' | 'push' | 'play' | 'either'>>();
proof<
  Same<
    Identified['kind'],
    | 'room'
    | 'rooms'
    | 'address'
    | 'log-line'
    | 'code'
    | 'error-name'
    | 'notification'
    | 'timeline'
    | 'callback'
    | 'stream'
    | 'secret'
    | 'unknown'
  >
>();
proof<
  Same<
    NotificationVerdict['verdict'],
    'valid' | 'expired' | 'too-far-ahead' | 'wrong-key' | 'wrong-formula' | 'unsigned' | 'malformed'
  >
>();

proof<Same<Candidate['rule'], 'stream-code' | 'stream-code-upper' | 'trtc' | 'custom-user' | 'custom-room'>>();

// The content of a notification may be missing; its meaning has the same type as in an explanation.
proof<Same<NotificationVerdict['suggestion'], string | undefined>>();
proof<Same<NotificationEvent['recordId'], string | undefined>>();
proof<Same<NotificationEvent['subErrorCode'], number | undefined>>();
proof<Same<NotificationEvent['meaning'], Meaning | undefined>>();

// A message comes in every language.
proof<Same<PangluError['messages'], Messages>>();
proof<Same<keyof Messages, 'en' | 'zh-CN'>>();

/** A caller's own room type, with more properties. */
interface OwnRoom {
  readonly roomId: number;
  readonly userId: string;
  readonly title: string;
}
const ownRooms: readonly OwnRoom[] = [{ roomId: 293710, userId: '14y2l2c', title: 'the vendor' }];

/** The room that is found is the caller's own object, with all its properties. */
export function titleOf(code: string): string | undefined {
  const found = whichRoom(code, { bizId: 8888, rooms: ownRooms });
  proof<Same<typeof found, FoundRoom<OwnRoom> | undefined>>();
  return found && `${found.index} ${found.kind satisfies 'main' | 'aux'} ${found.room.title}`;
}

/** Never called, only compiled. Each line after a mark must be an error. */
export function rejectedByTheCompiler(): void {
  // @ts-expect-error there is no such kind
  streamCode({ ...room, kind: 'camera' });
  // @ts-expect-error a user is a text
  streamCode({ ...room, userId: 7 });
  // @ts-expect-error a room belongs to somebody
  streamCode({ bizId: 1, roomId: 1 });
  // @ts-expect-error misspelt
  streamCode({ bizId: 1, roomId: 1, userId: 'u', knid: 'aux' });
  // @ts-expect-error undefined stands for what may be left out, and a room may not
  streamCode({ ...room, roomId: undefined });
  // @ts-expect-error an address is of a room or of a code
  playUrls({ domain: 'play.example.com' });
  // @ts-expect-error misspelt
  playUrls({ code: '1_a', expireAt: 1 });
  // @ts-expect-error a batch has rooms
  playUrlsBatch({ bizId: 1 });
  // @ts-expect-error one room is not a list of rooms
  playUrlsBatch({ bizId: 1, rooms: { roomId: 1, userId: 'u' } });
  // @ts-expect-error a site does not sign
  playSite({ bizId: 1, key: 'k', expiresAt: 1 });
  // @ts-expect-error a site is of an account
  playSite({ domain: 'play.example.com' });
  // @ts-expect-error the site has said whose account it is
  playSite({ bizId: 1 }).urls({ bizId: 2, roomId: 1, userId: 'u' });
  // @ts-expect-error an expiry is a number
  pushUrl({ code: '1_a', key: 'k', expiresAt: '1543624200' });
  // @ts-expect-error only what is published is recorded
  playUrls({ code: '1_a', recordId: 1 });
  // @ts-expect-error names follow from an account
  candidates({ roomId: 1, userId: 'u' });
  // @ts-expect-error a roster is of an account
  whichRoom('1_a', { rooms: ownRooms });
  // @ts-expect-error the room may not be among them
  void whichRoom('1_a', { bizId: 1, rooms: ownRooms }).room;
  // @ts-expect-error a validity is a number of seconds
  inspectUrl('', { playValidity: '300' });
  // @ts-expect-error there is no such source
  explain(1001, { source: 'browser' });
  // @ts-expect-error misspelt
  inspectUrl('', { pushkey: 'k' });
  // @ts-expect-error the key decides
  verifyNotification('{}', { now: 1 });
  // @ts-expect-error a body that was parsed has lost what is signed
  verifyNotification({ event_type: 0 }, { key: 'k' });
  // @ts-expect-error only one of several readings has a room
  void identify('').roomId;
  // @ts-expect-error an address that cannot be read has no format
  void inspectUrl('').format;
  // @ts-expect-error an answer is not every answer
  const kind: 'push' = inspectUrl('').kind;
  void kind;
  // @ts-expect-error what expires at some time does so only if it was signed
  const seconds: number = playUrls({ code: '1_a' }).expiresAt;
  void seconds;
}

/** Readings can be narrowed by `kind`, so that their properties can be used without a cast. */
export function narrowed(text: string): string {
  const found = identify(text);
  switch (found.kind) {
    case 'room':
      return `${found.roomId} ${found.userId ?? '?'}`;
    case 'rooms':
      return String(found.rooms[0]?.roomId);
    case 'address': {
      const seen = inspectUrl(found.url);
      if (seen.kind === 'invalid') return `${seen.code}: ${seen.text}`;
      return `${seen.format} ${seen.signature.verdict} ${seen.advice.map(({ code }) => code).join()}`;
    }
    case 'log-line':
    case 'code':
      return explain(found.code).meanings[0]?.title ?? '';
    case 'error-name':
      return found.found.map(({ code, source }) => explain(code, { source }).meanings[0]?.title).join();
    case 'timeline':
      return String(found.bodies.length);
    case 'callback':
      return found.body;
    case 'secret':
      return found.secret;
    case 'notification': {
      const judged = verifyNotification(found.body, { key: 'callback-key', now: 1 });
      if (judged.verdict === 'malformed') return judged.advice[0]?.text ?? '';
      return judged.event?.meaning?.title ?? judged.event?.recordId ?? judged.event?.stream ?? judged.suggestion ?? '';
    }
    case 'stream':
      return found.name;
    case 'unknown':
      return '';
    default:
      // A kind that is not listed above would not be `never`.
      return found satisfies never;
  }
}

/** An error can be narrowed to a code, a field and a message in every language. */
export function errorOf(options: StreamOptions): { code: string; field: string | undefined; inChinese: string } | undefined {
  try {
    streamCode(options);
    return undefined;
  } catch (error) {
    if (error instanceof PangluError) return { code: error.code, field: error.field, inChinese: error.messages['zh-CN'] };
    throw error;
  }
}

/** Rooms may come from any source, synchronous or asynchronous, and are readonly. */
export async function streamed(): Promise<PlayUrls[]> {
  const rooms = [
    { roomId: 1, userId: 'u' },
    { roomId: '2', userId: 'v', kind: 'aux' },
  ] as const;
  const site = { bizId: 8888, domain: 'play.example.com' } satisfies Omit<PlayBatchOptions, 'rooms'>;
  async function* later() {
    yield* rooms;
  }
  const found: PlayUrls[] = [...playUrlsBatch({ ...site, rooms }), ...rooms.map((room) => playSite(site).urls(room))];
  for await (const urls of playUrlsStream({ ...site, rooms: new Set(rooms) })) found.push(urls);
  for await (const urls of playUrlsStream({ ...site, rooms: later() })) found.push(urls);
  return found;
}

/** Optional values may also be undefined, as when they are passed on from the caller's own options. */
export const passedOn = (kind?: 'main' | 'aux'): string => streamCode({ ...room, kind });

/** All functions agree on the name of a room's stream. */
export const named: readonly string[] = [
  streamCode(room),
  playUrls(room).code,
  pushUrl({ ...room, recordId: '77' }).code,
  playSite({ bizId: room.bizId, template: '550' }).urls({ roomId: 293710, userId: '14y2l2c' }).code,
  ...candidates({ bizId: 8888, roomId: 293710, userId: '14y2l2c', sdkAppId: 1400000123, locale: 'zh-CN' })
    .slice(0, 1)
    .map(({ name }) => name),
];
