/** `<panglu-player>`: plays a relayed live stream. */

export type PangluPlayerStateName =
  | 'idle'
  | 'connecting'
  | 'playing'
  | 'paused'
  | 'tap-needed'
  | 'recovering'
  | 'waiting'
  | 'failed';

export type PangluPlayerCause =
  | 'not-started'
  | 'ended'
  | 'refused'
  | 'clock-wrong'
  | 'server-error'
  | 'portal'
  | 'no-answer'
  | 'empty'
  | 'silent'
  | 'frozen'
  | 'segments-missing'
  | 'cross-origin'
  | 'mixed-content'
  | 'offline'
  | 'unreachable'
  | 'slow'
  | 'unplayable'
  | 'engine-missing';

/** Times are in milliseconds, as `performance.now()` has them. */
export interface PangluPlayerState {
  readonly state: PangluPlayerStateName;
  /** Why there is no picture. */
  readonly cause: PangluPlayerCause | null;
  /** The same for people, in the language of the element. */
  readonly sentence: string | null;
  readonly since: number | null;
  /** When it is tried again without being asked. */
  readonly nextTry: number | null;
  readonly engine: 'tcplayer' | 'plain' | null;
  readonly delivery: 'flv' | 'hls' | null;
}

/** Times are in seconds unless their name says otherwise. */
export interface PangluPlayerStats {
  readonly width: number;
  readonly height: number;
  readonly fps: number;
  readonly kbps: number;
  readonly dropped: number;
  readonly lag: number | null;
  readonly buffered: number;
  readonly rate: number;
  readonly stalls: number;
  readonly loads: number;
  readonly firstFrameMs: number | null;
}

/** The keys of CMCD version 2 (CTA-5004-B). Nothing is sent anywhere. */
export interface PangluPlayerMetrics {
  readonly e: 'ps' | 'e' | 't';
  readonly ts: number;
  readonly sid: string;
  readonly cid?: string;
  readonly sta: 's' | 'p' | 'k' | 'r' | 'a' | 'w' | 'e' | 'f' | 'q' | 'd';
  readonly br?: number;
  readonly bl?: number;
  readonly bs?: boolean;
  readonly msd?: number;
  readonly ltc?: number;
  readonly pr?: number;
  readonly sf: 'h' | 'o';
  readonly st: 'l';
  readonly ec?: string;
  readonly v: 2;
}

/** New addresses of the same stream. */
export interface PangluPlayerUrls {
  readonly flv?: string;
  readonly hls?: string;
}

export type RefreshUrl = () => PangluPlayerUrls | null | undefined | Promise<PangluPlayerUrls | null | undefined>;

/** The attributes, each with the property of the same name in camel case. */
export interface PangluPlayerAttributes {
  bizid: string;
  room: string;
  user: string;
  kind: string;
  code: string;
  flv: string;
  hls: string;
  domain: string;
  app: string;
  profile: string;
  poster: string;
  locale: string;
  engine: string;
  format: string;
  lag: string;
  share: string;
  token: string;
  tcplayerSrc: string;
  mpegtsSrc: string;
  hlsSrc: string;
  https: boolean;
  muted: boolean;
  autoplay: boolean;
  controls: boolean;
  hotkeys: boolean;
  nohotkeys: boolean;
}

export interface PangluPlayerEventMap extends HTMLElementEventMap {
  statechange: CustomEvent<PangluPlayerState>;
  stats: CustomEvent<PangluPlayerStats>;
  metrics: CustomEvent<PangluPlayerMetrics>;
}

export declare class PangluPlayerElement extends HTMLElement {
  /** Called when an address is refused: returns new ones of the same stream, or nothing. */
  refreshUrl: RefreshUrl | null;
  volume: number;
  readonly paused: boolean;
  readonly currentTime: number;
  readonly duration: number;
  readonly ended: boolean;
  readonly seeking: boolean;
  readonly playbackRate: number;
  readonly readyState: number;
  readonly networkState: number;
  readonly buffered: TimeRanges;
  readonly seekable: TimeRanges;
  readonly played: TimeRanges;
  readonly videoWidth: number;
  readonly videoHeight: number;
  /**
   * `code` is that of `MediaError`. `cause` is stable: a `PangluPlayerCause`, `profile` for the settings, or an attribute's name and
   * what is wrong with it, such as `room-zero`.
   */
  readonly error: { readonly code: number; readonly message: string; readonly cause: string } | null;
  /** The state, as in the details of `statechange`. */
  readonly state: PangluPlayerState;
  /** The latest figures; `null` before there are any. */
  readonly stats: PangluPlayerStats | null;
  /** Plays, or tries again at once. Resolves when the picture moves. */
  play(): Promise<void>;
  pause(): void;
  /** Jumps to the live edge, and plays. */
  goLive(): void;
  /** Reads the attributes again. */
  load(): void;
  canPlayType(type: string): CanPlayTypeResult;
  /** Everything that helps to find out what went wrong, as one text without keys. */
  report(): string;
  requestPictureInPicture(): Promise<PictureInPictureWindow>;
  addEventListener<K extends keyof PangluPlayerEventMap>(
    type: K,
    listener: (this: PangluPlayerElement, event: PangluPlayerEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<K extends keyof PangluPlayerEventMap>(
    type: K,
    listener: (this: PangluPlayerElement, event: PangluPlayerEventMap[K]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}

export interface PangluPlayerElement extends PangluPlayerAttributes {}

declare global {
  interface HTMLElementTagNameMap {
    'panglu-player': PangluPlayerElement;
  }
}
