//! The TypeScript of the options and answers, written beside the structures they describe.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
/** The camera, or a shared screen. */
export type StreamKind = "main" | "aux";

/** A room's stream. Ids may be numbers or decimal text. */
export interface StreamOptions {
  bizId: number | string;
  roomId: number | string;
  userId: string;
  kind?: StreamKind;
}

/** A room's stream, or a whole stream code, and where it is played. */
export interface PlayOptions extends Partial<StreamOptions> {
  code?: string;
  domain?: string;
  app?: string;
  https?: boolean;
  /** The play key; needs `expiresAt`. */
  key?: string;
  /** Unix seconds. */
  expiresAt?: number;
}

/** A room's stream, or a whole stream code, and where it is published. */
export interface PushOptions extends Partial<StreamOptions> {
  code?: string;
  domain?: string;
  app?: string;
  /** The push key; needs `expiresAt`. */
  key?: string;
  /** Unix seconds. */
  expiresAt?: number;
}

export interface PlayUrls {
  code: string;
  rtmp: string;
  flv: string;
  hls: string;
  webrtc: string;
  expiresAt?: number;
}

export interface PushUrl {
  code: string;
  url: string;
  server: string;
  streamKey: string;
  expiresAt?: number;
}

/** Something to mind; `mended` is the value as it should read. */
export interface Advice {
  code: string;
  text: string;
  mended?: string;
}

export interface InspectOptions {
  /** The key of the address's own domain. */
  key?: string;
  pushKey?: string;
  playKey?: string;
  /** Unix seconds; this machine's clock if left out. */
  now?: number;
  locale?: string;
}

export type Inspection =
  | { kind: "invalid"; code: string; text: string }
  | {
      kind: "push" | "play" | "either";
      format: "rtmp" | "flv" | "hls" | "webrtc";
      era: "stream-code" | "custom-code" | "trtc" | "channel" | "other";
      domain: string;
      port?: number;
      app: string;
      name: string;
      signature: { verdict: string; text: string; expiresAt?: number };
      advice: Advice[];
      mended?: string;
    };

export type Source = "relay" | "tcplayer" | "tcplayer-next" | "notification" | "status-api";

export interface ExplainOptions {
  source?: Source;
  locale?: string;
}

export interface Meaning {
  code: number;
  source: Source;
  fit: "exact" | "family" | "nearest";
  name: string;
  title: string;
  cause: string;
  advice: string;
  audience: string;
  who: "audience" | "operator" | "developer" | "vendor";
  retry: { kind: "never" | "now" | "after"; afterSeconds?: number };
  benign: boolean;
  family?: string;
  reference: string;
  contact: string[];
}

export interface Explanation {
  query: number;
  known: boolean;
  meanings: Meaning[];
}

export interface RoomReference {
  bizId?: string;
  roomId: number;
  userId?: string;
  streamKind?: StreamKind;
}

export type Reading = { confidence: number; text: string } & (
  | ({ kind: "room" } & RoomReference)
  | { kind: "rooms"; rooms: RoomReference[] }
  | { kind: "address"; url: string }
  | { kind: "log-line"; call: "start" | "stop"; module?: string; code: number; message: string }
  | { kind: "code"; code: number }
  | { kind: "notification"; body: string }
  | { kind: "stream"; name: string }
  | { kind: "unknown" }
);

export type Identified = Reading & { alternatives: Reading[] };

export interface VerifyOptions {
  key: string;
  /** Unix seconds; this machine's clock if left out. */
  now?: number;
  locale?: string;
}

export interface NotificationVerdict {
  verdict: "valid" | "expired" | "too-far-ahead" | "wrong-key" | "wrong-formula" | "unsigned" | "malformed";
  text: string;
  event?: {
    type: number;
    name: "started" | "ended" | "recorded" | "screenshot" | "other";
    stream?: string;
    sequence?: string;
    errorCode?: number;
    idempotencyKey: string;
  };
  proves: string;
  doesNotProve: string;
  advice: Advice[];
}

/** What is thrown for unusable input. */
export interface PangluError extends Error {
  name: "PangluError";
  code: string;
  field?: string;
}
"#;
