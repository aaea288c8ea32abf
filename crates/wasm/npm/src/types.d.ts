// Printed from crates/wasm by `cargo xtask types`; a test compares the two.

/**
 * The name under which the CDN knows a room's stream: `BIZID_MD5(room_user_kind)`.
 *
 * @throws {PangluError} for input that cannot be used.
 */
export declare function streamCode(options: StreamOptions): string;

/**
 * The addresses under which a stream can be watched, signed where a key is given.
 *
 * @throws {PangluError} for input that cannot be used.
 */
export declare function playUrls(options: PlayOptions): PlayUrls;

/**
 * The site that an account's streams are played from, for the unsigned addresses of many rooms.
 *
 * @throws {PangluError} for input that cannot be used.
 */
export declare function playSite(options: SiteOptions): PlaySite;

/**
 * The addresses of a whole roster, in the order of `rooms`, signed where a key is given.
 *
 * @throws {PangluError} for input that cannot be used; `field` says which room, as in `rooms[17].userId`.
 */
export declare function playUrlsBatch(options: PlayBatchOptions): PlayUrls[];

/**
 * The address a stream is published to, whole and split as OBS asks for it. It belongs to the host alone.
 *
 * @throws {PangluError} for input that cannot be used.
 */
export declare function pushUrl(options: PushOptions): PushUrl;

/**
 * Every name a room's streams could have, the likeliest first, each with the rule that gives it.
 *
 * @throws {PangluError} for input that cannot be used.
 */
export declare function candidates(options: CandidateOptions): Candidate[];

/**
 * Whose stream a derived code is: the first room of the roster that it fits, as camera or as shared screen. Nothing if it
 * fits none, or if the account chose the code itself.
 *
 * @throws {PangluError} for input that cannot be used; `field` says which room, as in `rooms[17].userId`.
 */
export declare function whichRoom<Room extends RosterRoom>(
    code: string,
    options: RosterOptions<Room>,
): FoundRoom<Room> | undefined;

/**
 * The addresses of a roster that is too large for memory, or still being written. Each room is read when its addresses are
 * asked for.
 *
 * @throws {PangluError} for input that cannot be used; the addresses before it have been given out.
 */
export declare function playUrlsStream(options: PlayStreamOptions): AsyncGenerator<PlayUrls, void, undefined>;

/**
 * What an address is, what its signature is worth, what is wrong with it and how it should read.
 *
 * @throws {PangluError} for a key that cannot be one. A text that is no address is an answer.
 */
export declare function inspectUrl(url: string, options?: InspectOptions): Inspection;

/**
 * Every meaning of an error code, the likeliest first. An unknown code gets the explanation of its range.
 *
 * @throws {PangluError} for a source that does not exist.
 */
export declare function explain(code: number, options?: ExplainOptions): Explanation;

/** What a pasted text is: a room and its host, an address, a log line, an error code, a notification, a stream's name. */
export declare function identify(text: string, options?: IdentifyOptions): Identified;

/**
 * What a notification's signature is worth, what it tells of, and what the signature does not prove. Give the body as it
 * came, before anything parsed it.
 *
 * @throws {PangluError} for a key that cannot be one. A broken body is an answer.
 */
export declare function verifyNotification(body: string | Uint8Array, options: VerifyOptions): NotificationVerdict;

/** Which streams are played, and from where, where they come one after the other. */
export interface PlayStreamOptions extends SiteOptions, SigningOptions {
    /** The rooms. */
    rooms: Iterable<RoomStream> | AsyncIterable<RoomStream>;
}

/**
 * What every failure of this package is: input that cannot be used, named so that a program and a person can act. The
 * failures of each entry of this package are instances of the others' classes too.
 */
export declare class PangluError extends Error {
    constructor(code: PangluErrorCode, message: string | Messages, field?: string, options?: { cause?: unknown });
    override readonly name: "PangluError";
    /** What is wrong; stable, to branch on. */
    readonly code: PangluErrorCode;
    /** The option or argument it is about, such as `roomId` or `rooms[17].userId`. */
    readonly field: string | undefined;
    /** The message in every language; `message` is the English one. */
    get messages(): Messages;
}

/**
 * What is wrong: with an option's value ([InputFault]), with its type, with reading it; or that the wasm cannot run or was
 * not loaded yet, or that a call could not be finished (out of memory, or a fault of this package).
 */
export type PangluErrorCode =
    | InputFault
    | "wrong-type"
    | "unreadable"
    | "lone-surrogate"
    | "not-initialised"
    | "internal";

/** A room's stream, within an account. */
export interface RoomStream extends RosterRoom {
    /** Which of the host's pictures; the camera if left out. */
    kind?: StreamKind | undefined;
}

/** A room and its host. */
export interface RosterRoom {
    /** The room that the host's app joined, 1 to 4294967294. */
    readonly roomId: number | string;
    /** The host's user name, exactly as the app signs in with it. */
    readonly userId: string;
}

/** A room's stream. */
export interface StreamOptions extends RoomStream {
    /** The live account's number (BIZID), shown at the top of the live console. */
    bizId: number | string;
}

/** A stream by its whole code, derived or chosen by the account. */
export interface CodeOptions {
    /** The stream code, such as `8888_test_12345_test`. It takes the place of room and user. */
    code: string;
    /** The account, where it is to be checked that the code is its own. */
    bizId?: number | string | undefined;
}

/** Which stream is played, and from where. */
export type PlayOptions = (StreamOptions | CodeOptions) & PlaySiteOptions & SigningOptions;

/** Which stream is published, and to where. */
export type PushOptions = (StreamOptions | CodeOptions) & PushSiteOptions & SigningOptions;

/** The site that an account's streams are played from. */
export interface SiteOptions extends PlaySiteOptions {
    /** The live account's number (BIZID), shown at the top of the live console. */
    bizId: number | string;
}

/** A site whose streams can be played. It keeps nothing of what it was asked. */
export interface PlaySite {
    /**
     * The addresses of a room's stream.
     *
     * @throws {PangluError} for input that cannot be used.
     */
    urls(room: RoomStream): PlayUrls;
}

/** Which streams are played, and from where. */
export interface PlayBatchOptions extends SiteOptions, SigningOptions {
    /** The rooms. */
    rooms: readonly RoomStream[];
}

/** The rooms among which a code's owner is looked for. */
export interface RosterOptions<Room extends RosterRoom> {
    /** The live account's number (BIZID) that the code belongs to. */
    bizId: number | string;
    /** The rooms. */
    rooms: readonly Room[];
}

/** The room that a code belongs to. */
export interface FoundRoom<Room extends RosterRoom> extends Owner {
    /** The room, as it stands in the roster. */
    room: Room;
}

/** Where a stream is played from. */
export interface PlaySiteOptions {
    /** An own play domain, with or without a port; the account's `liveplay.myqcloud.com` if left out. */
    domain?: string | undefined;
    /** The path in front of the stream's name; `live` if left out. */
    app?: string | undefined;
    /** Whether FLV and HLS come over https, as a page served over https needs. */
    https?: boolean | undefined;
    /** The name of a transcoding template, whose rendition is meant. */
    template?: string | undefined;
}

/** Where a stream is published to. */
export interface PushSiteOptions {
    /** An own push domain; the account's `livepush.myqcloud.com` if left out. */
    domain?: string | undefined;
    /** The path in front of the stream's name; `live` if left out. */
    app?: string | undefined;
    /** A number of your own, by which the recording's notification can be told from others (`cliRecoId`). */
    recordId?: number | string | undefined;
}

/** How an address is signed, if it is. */
export interface SigningOptions {
    /** The authentication key of the domain; needs `expiresAt`. */
    key?: string | undefined;
    /** When the signature expires, in Unix seconds, at most ten years from now; needs `key`. */
    expiresAt?: number | undefined;
}

/** A room whose names are asked for. */
export interface CandidateOptions {
    /** The live account's number (BIZID), shown at the top of the live console. */
    bizId: number | string;
    /** The room that the host's app joined: a number from 1 to 4294967294, or in newer apps any text. */
    roomId: number | string;
    /** The host's user name, exactly as the app signs in with it. */
    userId: string;
    /** The application's number (SDKAppID), for the names of applications created since 2020-01-09. */
    sdkAppId?: number | string | undefined;
    /** The language of the texts, as a BCP 47 tag: Chinese for `zh` and all its kinds, English for all others. */
    locale?: string | undefined;
}

/**
 * Where a stream can be watched.
 */
export interface PlayUrls {
    /**
     * The stream code, `BIZID_MD5(room_user_kind)`.
     */
    code: string;
    /**
     * For desktop players and servers; no browser plays it.
     */
    rtmp: string;
    /**
     * HTTP-FLV, 2 to 10 seconds behind; plays wherever Media Source Extensions exist.
     */
    flv: string;
    /**
     * HLS, tens of seconds behind; plays everywhere.
     */
    hls: string;
    /**
     * WebRTC, under a second behind; needs the vendor's player.
     */
    webrtc: string;
    /**
     * When the signature expires, in Unix seconds, where there is one.
     */
    expiresAt?: number;
}

/**
 * Where a stream is published to.
 */
export interface PushUrl {
    /**
     * The stream code, `BIZID_MD5(room_user_kind)`.
     */
    code: string;
    /**
     * The whole address.
     */
    url: string;
    /**
     * What OBS calls the server: everything up to the stream's name.
     */
    server: string;
    /**
     * What OBS calls the stream key: the stream's name and all parameters.
     */
    streamKey: string;
    /**
     * When the signature expires, in Unix seconds, where there is one.
     */
    expiresAt?: number;
}

/**
 * One name a room's stream may have.
 */
export interface Candidate {
    /**
     * The name.
     */
    name: string;
    /**
     * Which picture it would be, where the name says so.
     */
    kind?: StreamKind;
    /**
     * The rule that gives this name.
     */
    rule: NamingRule;
    /**
     * Why the room may have it, as a sentence.
     */
    why: string;
}

/**
 * Whose stream a code is.
 */
export interface Owner {
    /**
     * The place in the roster, from 0 on.
     */
    index: number;
    /**
     * Which of the host's pictures.
     */
    kind: StreamKind;
}

/**
 * The camera, or a shared screen.
 */
export type StreamKind =
    | "main"
    | "aux";

/**
 * The rule that gives a stream its name.
 */
export type NamingRule =
    | "stream-code"
    | "stream-code-upper"
    | "trtc"
    | "custom-user"
    | "custom-room";

/**
 * What is wrong with an option.
 */
export type InputFault =
    | "empty"
    | "not-digits"
    | "zero"
    | "too-large"
    | "too-long"
    | "forbidden-character"
    | "prefix-missing"
    | "not-one-of"
    | "milliseconds";

/** What an address is checked against. */
export interface InspectOptions {
    /** The key of the address's own domain, whichever direction it has. */
    key?: string | undefined;
    /** The push domain's key. */
    pushKey?: string | undefined;
    /** The play domain's key. */
    playKey?: string | undefined;
    /** Seconds that the play domain lets an address live beyond its `txTime`, as set in the live console; 0 if left out. */
    playValidity?: number | undefined;
    /** Unix seconds; the machine's clock if left out. */
    now?: number | undefined;
    /** The language of the texts, as a BCP 47 tag: Chinese for `zh` and all its kinds, English for all others. */
    locale?: string | undefined;
}

/** Whose error code it is, and the language of the texts. */
export interface ExplainOptions {
    /** Who reported the code; every source that has it if left out. */
    source?: Source | undefined;
    /** The language of the texts, as a BCP 47 tag: Chinese for `zh` and all its kinds, English for all others. */
    locale?: string | undefined;
}

/** The language of the texts. */
export interface IdentifyOptions {
    /** The language of the texts, as a BCP 47 tag: Chinese for `zh` and all its kinds, English for all others. */
    locale?: string | undefined;
}

/** What a notification is verified with. */
export interface VerifyOptions {
    /** The callback key of the callback template; neither the push nor the play key. */
    key: string;
    /** Unix seconds; the machine's clock if left out. */
    now?: number | undefined;
    /** The language of the texts, as a BCP 47 tag: Chinese for `zh` and all its kinds, English for all others. */
    locale?: string | undefined;
}

/**
 * What an address is. A text that is none is an answer, not an error.
 */
export type Inspection = InvalidUrl | InspectedUrl;

/**
 * A text that is not the address of a stream.
 */
export interface InvalidUrl {
    kind: "invalid";
    /**
     * Why it is none.
     */
    code: UrlFault;
    /**
     * The cause and what to do.
     */
    text: string;
}

/**
 * The address of a stream.
 */
export interface InspectedUrl {
    /**
     * Whether it publishes or plays.
     */
    kind: UrlDirection;
    /**
     * How the stream is delivered.
     */
    format: PlayFormat;
    /**
     * By which rule the stream is named.
     */
    era: StreamEra;
    /**
     * The domain or IP address.
     */
    domain: string;
    /**
     * The port, where one is given.
     */
    port?: number;
    /**
     * The path in front of the stream's name.
     */
    app: string;
    /**
     * The stream's name, with a rendition's suffix.
     */
    name: string;
    /**
     * What its signature is worth.
     */
    signature: UrlSignature;
    /**
     * What to mind, the gravest first.
     */
    advice: UrlAdvice[];
    /**
     * The address with every unambiguous fault corrected, if there was any.
     */
    suggestion?: string;
}

/**
 * What the signature of an address is worth at a moment.
 */
export interface UrlSignature {
    verdict: UrlSignatureVerdict;
    /**
     * The verdict in words.
     */
    text: string;
    /**
     * When it expires, in Unix seconds, where that is still to come.
     */
    expiresAt?: number;
}

/**
 * Something to mind about an address.
 */
export interface UrlAdvice {
    code: UrlAdviceCode;
    /**
     * The cause and what to do.
     */
    text: string;
    /**
     * The address as it should read, where that can be told.
     */
    suggestion?: string;
}

/**
 * Every meaning of an error code, the likeliest first. There is at least one.
 */
export interface Explanation {
    /**
     * The code that was asked for.
     */
    query: number;
    /**
     * Whether the catalogue has this very code.
     */
    known: boolean;
    meanings: Meaning[];
}

/**
 * One meaning of a code.
 */
export interface Meaning {
    /**
     * The code that is explained; another than the query where `fit` is `nearest`.
     */
    code: number;
    /**
     * Who reports it.
     */
    source: Source;
    /**
     * How well it fits the query.
     */
    fit: MeaningFit;
    /**
     * A stable name, such as `room-not-found`.
     */
    name: string;
    /**
     * What has happened, in a few words.
     */
    title: string;
    /**
     * Why.
     */
    cause: string;
    /**
     * What to do.
     */
    advice: string;
    /**
     * What to tell somebody who only wants to watch.
     */
    audience: string;
    /**
     * Who must act.
     */
    who: Who;
    /**
     * When trying again makes sense.
     */
    retry: Retry;
    /**
     * Whether it is nothing to worry about.
     */
    benign: boolean;
    /**
     * The range it belongs to, where its source has such.
     */
    family?: string;
    /**
     * The document it comes from, and its date.
     */
    reference: string;
    /**
     * What to have at hand when the vendor must be asked; empty where that is no use.
     */
    contact: string[];
}

/**
 * When trying again makes sense.
 */
export type Retry = { kind: "never" } | { kind: "now" } | { kind: "after"; afterSeconds: number };

/**
 * The surest reading of a text, and the others.
 */
export type Identified = Reading & {
    /** What else it may be, the likelier first. */
    alternatives: Reading[];
};

/**
 * What a text may be.
 */
export type Reading = Subject & {
    /** How sure this is, from 0 to 100. */
    confidence: number;
    /** What was recognised, as a sentence. */
    text: string;
};

/**
 * What was recognised in a text.
 */
export type Subject = ({ kind: "room" } & RoomReference) | { kind: "rooms"; rooms: RoomReference[] } | { kind: "address"; url: string } | { kind: "log-line"; call: "start" | "stop"; module?: string; code: number; message: string } | { kind: "code"; code: number } | { kind: "notification"; body: string } | { kind: "stream"; name: string } | { kind: "unknown" };

/**
 * A room as far as a text names it.
 */
export interface RoomReference {
    /**
     * The live account's number (BIZID).
     */
    bizId?: string;
    /**
     * The room.
     */
    roomId: number;
    /**
     * The host's user name.
     */
    userId?: string;
    /**
     * Which of the host's pictures.
     */
    streamKind?: StreamKind;
}

/**
 * What a notification says and what its signature is worth. A broken body is an answer, not an error.
 */
export interface NotificationVerdict {
    /**
     * What the signature is worth. Act on `valid` alone.
     */
    verdict: NotificationSignatureVerdict;
    /**
     * The verdict in words.
     */
    text: string;
    /**
     * What the notification says, as far as it could be read.
     */
    event?: NotificationEvent;
    /**
     * What the signature proves.
     */
    proves: string;
    /**
     * What it does not prove, and what to do about it.
     */
    doesNotProve: string;
    /**
     * What is wrong with the body, and what was noticed in it.
     */
    advice: NotificationAdvice[];
    /**
     * The body with all its faults corrected, where there is exactly one way to do that.
     */
    suggestion?: string;
}

/**
 * What a notification tells of.
 */
export interface NotificationEvent {
    /**
     * `event_type`: 0, 1, 100, 200, 321, 341, or another that this version does not know.
     */
    type: number;
    /**
     * The same as a word.
     */
    name: "started" | "ended" | "recorded" | "screenshot" | "push-errors" | "recording-errors" | "other";
    /**
     * Whether the kind is newer than the vendor's documents of 2018: `push-errors` and `recording-errors`. The cloud sends these only where
     * an address is set for them.
     */
    newer: boolean;
    /**
     * The stream's name, a stream code for a relayed room.
     */
    stream?: string;
    /**
     * The number of the publish, the same in its beginning and its end. A 64-bit number, so it is text.
     */
    sequence?: string;
    /**
     * The record id that the relay was started with (`cliRecoId`), which tells recordings apart.
     */
    recordId?: string;
    /**
     * Why a publish ended (`errcode`).
     */
    errorCode?: number;
    /**
     * What it was more exactly (`sub_errcode`).
     */
    subErrorCode?: number;
    /**
     * What the two codes mean together.
     */
    meaning?: Meaning;
    /**
     * What went wrong with a push or a recording that goes on, one entry for each kind; empty where it could not be read.
     */
    errors?: StreamError[];
    /**
     * How grave the errors of a recording are: `info`, `warning` or `error`.
     */
    level?: string;
    /**
     * The same for every delivery of this event: keep it, and act once.
     */
    idempotencyKey: string;
}

/**
 * One kind of error of a push or a recording, and how often it was seen.
 */
export interface StreamError {
    /**
     * The cloud's number for this kind.
     */
    kind?: number;
    /**
     * A stable name, such as `video-frame-late`; left out for a number that the vendor does not list.
     */
    name?: string;
    /**
     * The kind in words.
     */
    text?: string;
    /**
     * How often it was seen since the last report.
     */
    count?: number;
    /**
     * The cloud's own words for the kind.
     */
    description?: string;
    /**
     * When it was seen; empty for a recording, whose notification does not say.
     */
    moments: StreamErrorMoment[];
}

/**
 * A moment at which an error was seen.
 */
export interface StreamErrorMoment {
    /**
     * Unix milliseconds.
     */
    at?: number;
    /**
     * The cloud's own words, with the numbers of this moment.
     */
    description?: string;
}

/**
 * Something to mind about a notification.
 */
export interface NotificationAdvice {
    code: NotificationAdviceCode;
    /**
     * The cause and what to do.
     */
    text: string;
}

/**
 * What there is to mind about a notification.
 */
export type NotificationAdviceCode = BodyFault | NotificationRemark;

/**
 * How a stream is delivered.
 */
export type PlayFormat =
    | "rtmp"
    | "flv"
    | "hls"
    | "webrtc";

/**
 * Whether an address publishes or plays; an RTMP address of an own domain does not say.
 */
export type UrlDirection =
    | "push"
    | "play"
    | "either";

/**
 * By which rule a stream is named.
 */
export type StreamEra =
    | "stream-code"
    | "custom-code"
    | "trtc"
    | "channel"
    | "other";

/**
 * Why a text is not the address of a stream.
 */
export type UrlFault =
    | "empty"
    | "too-long"
    | "no-scheme"
    | "unknown-scheme"
    | "bad-host"
    | "bad-port"
    | "no-stream"
    | "bad-name"
    | "unknown-extension";

/**
 * What the signature of an address is worth.
 */
export type UrlSignatureVerdict =
    | "unsigned"
    | "incomplete"
    | "time-not-hex"
    | "time-in-milliseconds"
    | "time-in-decimal"
    | "not-yet-expired"
    | "valid"
    | "expired"
    | "other-direction"
    | "wrong-case"
    | "suffix-not-signed"
    | "too-much-signed"
    | "wrong-key";

/**
 * What there is to mind about an address.
 */
export type UrlAdviceCode =
    | "wrapped"
    | "html-escaped"
    | "doubled-scheme"
    | "second-question-mark"
    | "extension-on-rtmp"
    | "push-address"
    | "accounts-differ"
    | "signature"
    | "rtmp-in-browser"
    | "http-on-https-page"
    | "flv-on-iphone"
    | "default-domain"
    | "hls-dies-at-expiry"
    | "channel-address";

/**
 * Who reports an error code.
 */
export type Source =
    | "relay"
    | "tcplayer"
    | "tcplayer-next"
    | "notification"
    | "status-api";

/**
 * Whether the catalogue explains this very code, its range, or one that looks like it.
 */
export type MeaningFit =
    | "exact"
    | "family"
    | "nearest";

/**
 * Who can put a fault right.
 */
export type Who =
    | "audience"
    | "operator"
    | "developer"
    | "vendor";

/**
 * What the signature of a notification is worth.
 */
export type NotificationSignatureVerdict =
    | "valid"
    | "expired"
    | "too-far-ahead"
    | "wrong-key"
    | "wrong-formula"
    | "unsigned"
    | "malformed";

/**
 * What is wrong with the JSON of a notification's body.
 */
export type BodyFault =
    | "empty"
    | "too-large"
    | "not-utf8"
    | "utf16"
    | "form-encoded"
    | "not-an-object"
    | "no-event-type"
    | "missing-comma"
    | "missing-colon"
    | "missing-value"
    | "trailing-comma"
    | "unfinished-text"
    | "unfinished-body"
    | "text-after-end"
    | "control-character"
    | "bad-escape"
    | "lone-surrogate"
    | "bad-number"
    | "unknown-word"
    | "single-quote"
    | "comment"
    | "too-deep"
    | "duplicate-field"
    | "unexpected";

/**
 * What was noticed in a notification that can be read.
 */
export type NotificationRemark =
    | "byte-order-mark"
    | "field-unreadable"
    | "two-spellings"
    | "no-stream"
    | "streams-differ"
    | "time-in-milliseconds"
    | "unknown-event";

/** One text in each language, by its BCP 47 tag. */
export interface Messages {
    readonly "en": string;
    readonly "zh-CN": string;
}
