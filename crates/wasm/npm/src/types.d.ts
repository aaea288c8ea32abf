// Printed from crates/wasm by `cargo xtask types`; a test compares the two.

/**
 * Derives the stream code of a room: `BIZID_MD5(room_user_kind)`, its stream's name on the CDN.
 *
 * @throws {PangluError} for invalid input.
 */
export declare function streamCode(options: StreamOptions): string;

/**
 * Returns the play addresses of a stream, signed if a key is given.
 *
 * @throws {PangluError} for invalid input.
 */
export declare function playUrls(options: PlayOptions): PlayUrls;

/**
 * Returns an account's play site, for the unsigned addresses of many rooms.
 *
 * @throws {PangluError} for invalid input.
 */
export declare function playSite(options: SiteOptions): PlaySite;

/**
 * Returns the play addresses of a whole roster, in the order of `rooms`, signed if a key is given.
 *
 * @throws {PangluError} for invalid input; `field` names the room, as in `rooms[17].userId`.
 */
export declare function playUrlsBatch(options: PlayBatchOptions): PlayUrls[];

/**
 * Returns the push address of a stream, as a whole and split into the two parts that OBS needs. Give it only to the
 * host.
 *
 * @throws {PangluError} for invalid input.
 */
export declare function pushUrl(options: PushOptions): PushUrl;

/**
 * Lists the possible names of a room's streams, the likeliest first, each with its naming rule.
 *
 * @throws {PangluError} for invalid input.
 */
export declare function candidates(options: CandidateOptions): Candidate[];

/**
 * Finds the room of a derived stream code: the first room of the roster whose camera or shared screen has this code.
 * Returns `undefined` if there is none, or if the code was chosen by the account.
 *
 * @throws {PangluError} for invalid input; `field` names the room, as in `rooms[17].userId`.
 */
export declare function whichRoom<Room extends RosterRoom>(
    code: string,
    options: RosterOptions<Room>,
): FoundRoom<Room> | undefined;

/**
 * Yields the play addresses of a roster that is too large for memory, or not complete yet. Each room is read only when
 * its addresses are requested.
 *
 * @throws {PangluError} for invalid input, after the addresses before it have been yielded.
 */
export declare function playUrlsStream(options: PlayStreamOptions): AsyncGenerator<PlayUrls, void, undefined>;

/** Which streams are played, and from where, where they come one after the other. */
export interface PlayStreamOptions extends SiteOptions, SigningOptions {
    /** The rooms. */
    rooms: Iterable<RoomStream> | AsyncIterable<RoomStream>;
}

/**
 * The error of every failed call. Its `code` and `field` are for programs, its messages for people. Errors of one entry
 * of this package are also instances of the other entries' class.
 */
export declare class PangluError extends Error {
    constructor(code: PangluErrorCode, message: string | Messages, field?: string, options?: { cause?: unknown });
    override readonly name: "PangluError";
    /** What is wrong: a stable code for programs. */
    readonly code: PangluErrorCode;
    /** The option or argument that the error is about, such as `roomId` or `rooms[17].userId`. */
    readonly field: string | undefined;
    /** The message in every language; `message` is the English one. */
    get messages(): Messages;
}

/**
 * What is wrong: the value of an option ([InputFault]), its type, or reading it failed; the wasm cannot run or is not
 * loaded yet; or a call could not be finished (out of memory, or a bug of this package).
 */
export type PangluErrorCode =
    | InputFault
    | "wrong-type"
    | "unreadable"
    | "lone-surrogate"
    | "not-initialised"
    | "internal";

/** A stream of a room, within an account. */
export interface RoomStream extends RosterRoom {
    /** Which of the host's pictures; default: the camera. */
    kind?: StreamKind | undefined;
}

/** A room and its host. */
export interface RosterRoom {
    /** The room that the host's app joined, a number from 1 to 4294967294. */
    readonly roomId: number | string;
    /** The host's user name, exactly as signed in to the app. */
    readonly userId: string;
}

/** A stream of a room, and its account. */
export interface StreamOptions extends RoomStream {
    /** The number of the live account (BIZID), shown at the top of the live console. */
    bizId: number | string;
}

/** A stream given by its code, derived or chosen by the account. */
export interface CodeOptions {
    /**
     * The stream code, such as `8888_test_12345_test`. It takes the place of room and user. Played from an own `domain`, it may
     * be any name, such as one that a client set itself.
     */
    code: string;
    /** The account, to check that the code belongs to it. */
    bizId?: number | string | undefined;
}

/** The options of {@link playUrls}: the stream and the site that it is played from. */
export type PlayOptions = (StreamOptions | CodeOptions) & PlaySiteOptions & SigningOptions;

/** The options of {@link pushUrl}: the stream and the site that it is pushed to. */
export type PushOptions = (StreamOptions | CodeOptions) & PushSiteOptions & SigningOptions;

/** The site that an account's streams are played from. */
export interface SiteOptions extends PlaySiteOptions {
    /** The number of the live account (BIZID), shown at the top of the live console. */
    bizId: number | string;
}

/** An account's play site. It keeps no state between calls. */
export interface PlaySite {
    /**
     * Returns the play addresses of a room's stream.
     *
     * @throws {PangluError} for invalid input.
     */
    urls(room: RoomStream): PlayUrls;
}

/** The options of {@link playUrlsBatch}: the streams and the site that they are played from. */
export interface PlayBatchOptions extends SiteOptions, SigningOptions {
    /** The rooms. */
    rooms: readonly RoomStream[];
}

/** The rooms among which the owner of a code is searched. */
export interface RosterOptions<Room extends RosterRoom> {
    /** The number of the live account (BIZID) that the code belongs to. */
    bizId: number | string;
    /** The rooms. */
    rooms: readonly Room[];
}

/** The room that a stream code belongs to. */
export interface FoundRoom<Room extends RosterRoom> extends Owner {
    /** The room object from the roster. */
    room: Room;
}

/** The site that a stream is played from. */
export interface PlaySiteOptions {
    /** A custom play domain, with or without a port; default: the account's `liveplay.myqcloud.com`. */
    domain?: string | undefined;
    /** The path before the stream name; default: `live`. */
    app?: string | undefined;
    /** Whether FLV and HLS use https, which pages served over https need; default: false. */
    https?: boolean | undefined;
    /** The name of a transcoding template, to play its rendition. */
    template?: string | undefined;
}

/** The site that a stream is pushed to. */
export interface PushSiteOptions {
    /** A custom push domain; default: the account's `livepush.myqcloud.com`. */
    domain?: string | undefined;
    /** The path before the stream name; default: `live`. */
    app?: string | undefined;
    /**
     * A number of your own that identifies the recordings of this publish in notifications (`cliRecoId`). The vendor documents it
     * for relays that an app starts; that any push address may carry it is our inference.
     */
    recordId?: number | string | undefined;
}

/** How an address is signed. */
export interface SigningOptions {
    /** The authentication key of the domain; needs `expiresAt`. */
    key?: string | undefined;
    /** When the signature expires, in Unix seconds, at most ten years from now; needs `key`. */
    expiresAt?: number | undefined;
}

/** The room whose possible names are listed. */
export interface CandidateOptions {
    /** The number of the live account (BIZID), shown at the top of the live console. */
    bizId: number | string;
    /** The room that the host's app joined: a number from 1 to 4294967294, or in newer apps any text. */
    roomId: number | string;
    /** The host's user name, exactly as signed in to the app. */
    userId: string;
    /** The number of the application (SDKAppID), for the names of applications created since 2020-01-09. */
    sdkAppId?: number | string | undefined;
    /** The language of the texts, as a BCP 47 tag: Chinese for `zh` and its variants, English for all others. */
    locale?: string | undefined;
}

/**
 * The play addresses of a stream.
 */
export interface PlayUrls {
    /**
     * The stream code: `BIZID_MD5(room_user_kind)`, or the code that was given.
     */
    code: string;
    /**
     * RTMP, for desktop players and servers; browsers cannot play it.
     */
    rtmp: string;
    /**
     * HTTP-FLV: a delay of 2 to 10 seconds; plays in browsers with Media Source Extensions.
     */
    flv: string;
    /**
     * HLS: a delay of tens of seconds; plays everywhere.
     */
    hls: string;
    /**
     * WebRTC: a delay of less than a second; needs the vendor's player.
     */
    webrtc: string;
    /**
     * When the signature expires, in Unix seconds; only if the addresses are signed.
     */
    expiresAt?: number;
}

/**
 * The push address of a stream.
 */
export interface PushUrl {
    /**
     * The stream code: `BIZID_MD5(room_user_kind)`, or the code that was given.
     */
    code: string;
    /**
     * The whole address.
     */
    url: string;
    /**
     * The part that OBS calls the server: everything before the stream name.
     */
    server: string;
    /**
     * The part that OBS calls the stream key: the stream name and all parameters.
     */
    streamKey: string;
    /**
     * When the signature expires, in Unix seconds; only if the address is signed.
     */
    expiresAt?: number;
}

/**
 * A possible name of a room's stream.
 */
export interface Candidate {
    /**
     * The name.
     */
    name: string;
    /**
     * The kind of picture, if the name contains it.
     */
    kind?: StreamKind;
    /**
     * The naming rule.
     */
    rule: Exclude<NamingRule, "custom-code" | "channel" | "other">;
    /**
     * Why the room may have this name.
     */
    why: string;
}

/**
 * The owner of a stream code.
 */
export interface Owner {
    /**
     * The index in the roster, starting at 0.
     */
    index: number;
    /**
     * Which of the host's pictures it is.
     */
    kind: StreamKind;
}

/**
 * The kind of a host's picture: camera or shared screen.
 */
export type StreamKind =
    | "main"
    | "aux";

/**
 * The rule that a stream is named by.
 */
export type NamingRule =
    | "stream-code"
    | "stream-code-upper"
    | "trtc"
    | "custom-user"
    | "custom-room"
    | "custom-code"
    | "channel"
    | "other";

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
    /** The key of the domain in the address, for push and play addresses. */
    key?: string | undefined;
    /** The key of the push domain. */
    pushKey?: string | undefined;
    /** The key of the play domain. */
    playKey?: string | undefined;
    /**
     * How many seconds after its `txTime` the play domain still accepts an address, as set in the live console;
     * default: 0.
     */
    playValidity?: number | undefined;
    /** The current time in Unix seconds; default: the clock of this machine. */
    now?: number | undefined;
    /** The language of the texts, as a BCP 47 tag: Chinese for `zh` and its variants, English for all others. */
    locale?: string | undefined;
}

/** The source of the error code, and the language of the texts. */
export interface ExplainOptions {
    /** The product that reported the code; default: all products that have it. */
    source?: Source | undefined;
    /** The language of the texts, as a BCP 47 tag: Chinese for `zh` and its variants, English for all others. */
    locale?: string | undefined;
}

/** The language of the texts. */
export interface IdentifyOptions {
    /** The language of the texts, as a BCP 47 tag: Chinese for `zh` and its variants, English for all others. */
    locale?: string | undefined;
}

/** The key and the time that a notification is verified with. */
export interface VerifyOptions {
    /** The callback key of the callback template, which is neither the push nor the play key. */
    key: string;
    /** The current time in Unix seconds; default: the clock of this machine. */
    now?: number | undefined;
    /** The language of the texts, as a BCP 47 tag: Chinese for `zh` and its variants, English for all others. */
    locale?: string | undefined;
}

/**
 * What an address is, what its signature is worth, what is wrong with it and how it should read.
 *
 * @throws {PangluError} for a key that cannot be one. A text that is no address is an answer.
 */
export declare function inspectUrl(url: string, options?: InspectOptions): Inspection;

/**
 * The inspection of an address. For a text that is not an address this is a result, not an error.
 */
export type Inspection = InvalidUrl | InspectedUrl;

/**
 * A text that is not an address of a stream.
 */
export interface InvalidUrl {
    kind: "invalid";
    /**
     * What is wrong with it.
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
     * Whether it is a push or a play address.
     */
    kind: UrlDirection;
    /**
     * The format of the stream.
     */
    format: PlayFormat;
    /**
     * The rule that the stream is named by.
     */
    rule: NamingRule;
    /**
     * The domain or IP address.
     */
    domain: string;
    /**
     * The port, if the address has one.
     */
    port?: number;
    /**
     * The path before the stream name.
     */
    app: string;
    /**
     * The stream name, with the suffix of a rendition.
     */
    name: string;
    /**
     * The verdict on its signature.
     */
    signature: UrlSignature;
    /**
     * Problems of the address, the most serious first.
     */
    advice: UrlAdvice[];
    /**
     * The address with all unambiguous faults corrected, if there were any.
     */
    suggestion?: string;
}

/**
 * The verdict on the signature of an address at a given time.
 */
export interface UrlSignature {
    verdict: UrlSignatureVerdict;
    /**
     * The verdict as a text.
     */
    text: string;
    /**
     * When the signature expires, in Unix seconds, if it has not expired yet.
     */
    expiresAt?: number;
}

/**
 * A problem of an address.
 */
export interface UrlAdvice {
    code: UrlAdviceCode;
    /**
     * The cause and what to do.
     */
    text: string;
    /**
     * The corrected address, if it can be determined.
     */
    suggestion?: string;
}

/**
 * Every meaning of an error code, the likeliest first. An unknown code gets the explanation of its range.
 *
 * @throws {PangluError} for a source that does not exist.
 */
export declare function explain(code: number, options?: ExplainOptions): Explanation;

/**
 * The meanings of an error code, the likeliest first. There is always at least one.
 */
export interface Explanation {
    /**
     * The code that was asked for.
     */
    query: number;
    /**
     * Whether the catalogue has exactly this code.
     */
    known: boolean;
    /**
     * What kind of answer this is, as a sentence.
     */
    summary: string;
    meanings: Meaning[];
}

/**
 * One meaning of a code.
 */
export interface Meaning {
    /**
     * The code that is explained. It differs from the query if `fit` is `nearest`.
     */
    code: number;
    /**
     * The product that reports it.
     */
    source: Source;
    /**
     * How well it matches the query.
     */
    fit: MeaningFit;
    /**
     * A stable name, such as `room-not-found`.
     */
    name: string;
    /**
     * What happened, in a few words.
     */
    title: string;
    /**
     * Why it happened.
     */
    cause: string;
    /**
     * What to do.
     */
    advice: string;
    /**
     * What to tell viewers.
     */
    audience: string;
    /**
     * Who must act.
     */
    who: Who;
    /**
     * When to retry.
     */
    retry: Retry;
    /**
     * Whether the code is harmless.
     */
    benign: boolean;
    /**
     * The range that the code belongs to, if its source documents ranges.
     */
    family?: string;
    /**
     * The source document and its date.
     */
    reference: string;
    /**
     * What to send to the vendor's support; empty if support is not needed.
     */
    contact: string[];
}

/**
 * When to retry.
 */
export type Retry = { kind: "never" } | { kind: "now" } | { kind: "after"; afterSeconds: number };

/** What a pasted text is: a room and its host, an address, a log line, an error code, a notification, a stream's name. */
export declare function identify(text: string, options?: IdentifyOptions): Identified;

/**
 * The most certain reading of a text, and the others.
 */
export type Identified = Reading & {
    /** What else it may be, the likelier first. */
    alternatives: Reading[];
    /** What a text that is `unknown` was taken for in vain; empty otherwise. */
    attempts: Attempt[];
    /** What to know about the text, such as that it contains a key. */
    warnings: PasteWarning[];
    /** The ids that the text contains. None of them is a secret. */
    seen: SeenId[];
};

/**
 * A possible reading of a text.
 */
export type Reading = Subject & {
    /** How sure this is, from 0 to 100. */
    confidence: number;
    /** The same in words: show only what is certain as a fact. */
    certainty: Certainty;
    /** What was recognised, as a sentence. */
    text: string;
    /** The values that tell it from other readings, such as `room 293710 · user 14y2l2c`; empty if there are none. No secret is in it. */
    values: string;
};

/**
 * What was recognised in a text.
 */
export type Subject = ({ kind: "room" } & RoomReference) | { kind: "rooms"; rooms: RoomReference[]; refused: RefusedRow[] } | { kind: "address"; url: string } | { kind: "log-line"; call?: "start" | "stop"; module?: string; code: number; message: string } | { kind: "code"; code: number } | { kind: "error-name"; name: string; found: FoundError[] } | { kind: "notification"; body: string } | { kind: "timeline"; bodies: string[] } | { kind: "callback"; body: string } | { kind: "stream"; name: string } | { kind: "secret"; secret: SecretKind } | { kind: "unknown" };

/**
 * What a text was taken for in vain.
 */
export interface Attempt {
    /**
     * What it is not.
     */
    kind: "room" | "address" | "log-line" | "code" | "notification" | "stream";
    /**
     * Why it is none, and how one looks.
     */
    text: string;
}

/**
 * Something to know about a pasted text. It never repeats a secret.
 */
export interface PasteWarning {
    /**
     * What it is about.
     */
    code: PasteWarningCode;
    /**
     * The warning in words, with what to do.
     */
    text: string;
}

/**
 * An id in a pasted text.
 */
export interface SeenId {
    /**
     * What it is.
     */
    kind: SeenKind;
    /**
     * The id as written.
     */
    value: string;
}

/**
 * A row that does not name a room.
 */
export interface RefusedRow {
    /**
     * The number of the line, from 1.
     */
    line: number;
    /**
     * Why it does not.
     */
    text: string;
}

/**
 * An error that was found by its name.
 */
export interface FoundError {
    /**
     * The code.
     */
    code: number;
    /**
     * The product that reports it.
     */
    source: Source;
    /**
     * How much of the names is equal, in percent.
     */
    percent: number;
}

/**
 * A room, with the details that the text contains.
 */
export interface RoomReference {
    /**
     * The number of the live account (BIZID).
     */
    bizId?: string;
    /**
     * The number of the application (SDKAppID) of the newer service.
     */
    sdkAppId?: number;
    /**
     * The room. Only the newer service has rooms whose id is a text.
     */
    roomId: number | string;
    /**
     * The host's user name.
     */
    userId?: string;
    /**
     * Which of the host's pictures it is.
     */
    streamKind?: StreamKind;
}

/**
 * What a notification's signature is worth, what it tells of, and what the signature does not prove. Give the body as it
 * came, before anything parsed it.
 *
 * @throws {PangluError} for a key that cannot be one. A broken body is an answer.
 */
export declare function verifyNotification(body: string | Uint8Array, options: VerifyOptions): NotificationVerdict;

/**
 * The content of a notification and the verdict on its signature. For a broken body this is a result, not an error.
 */
export interface NotificationVerdict {
    /**
     * The verdict on the signature. Act only on `valid`.
     */
    verdict: NotificationSignatureVerdict;
    /**
     * The verdict as a text.
     */
    text: string;
    /**
     * The content of the notification, as far as it could be read.
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
     * The problems of the body.
     */
    advice: NotificationAdvice[];
    /**
     * The corrected body, if there is exactly one way to correct it.
     */
    suggestion?: string;
}

/**
 * The content of a notification.
 */
export interface NotificationEvent {
    /**
     * The `event_type`: 0, 1, 100, 200, 321, 341, or one that this version does not know.
     */
    type: number;
    /**
     * The name of the event type.
     */
    name: "started" | "ended" | "recorded" | "screenshot" | "push-errors" | "recording-errors" | "other";
    /**
     * Whether the kind is newer than the vendor's documents of 2018: `push-errors` and `recording-errors`. The cloud sends these only where
     * an address is set for them.
     */
    newer: boolean;
    /**
     * The stream name; for a relayed room it is the stream code.
     */
    stream?: string;
    /**
     * The id of the publish, the same at its start and end. A string, because it is a 64-bit number.
     */
    sequence?: string;
    /**
     * The record id that the relay was started with (`cliRecoId`), which identifies recordings.
     */
    recordId?: string;
    /**
     * Why a publish ended (`errcode`).
     */
    errorCode?: number;
    /**
     * The details of that reason (`sub_errcode`).
     */
    subErrorCode?: number;
    /**
     * The meaning of both codes together.
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
     * A key that is the same for every delivery of this event. Store it, and act only once for each.
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
 * A problem of a notification.
 */
export interface NotificationAdvice {
    code: NotificationAdviceCode;
    /**
     * The cause and what to do.
     */
    text: string;
}

/**
 * The kind of a problem of a notification.
 */
export type NotificationAdviceCode = BodyFault | NotificationRemark;

/**
 * The format of a stream.
 */
export type PlayFormat =
    | "rtmp"
    | "flv"
    | "hls"
    | "webrtc";

/**
 * Whether an address is for push or play; unknown for an RTMP address of a custom domain.
 */
export type UrlDirection =
    | "push"
    | "play"
    | "either";

/**
 * Why a text is not an address of a stream.
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
 * The verdict on the signature of an address.
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
 * A problem of an address.
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
 * How sure it is what a text is.
 */
export type Certainty =
    | "certain"
    | "likely"
    | "guess";

/**
 * A kind of secret in a pasted text.
 */
export type SecretKind =
    | "secret-id"
    | "secret-key"
    | "user-sig"
    | "signing-key"
    | "private-key"
    | "password"
    | "push-signature"
    | "play-signature"
    | "possible-key";

/**
 * What an id in a pasted text is.
 */
export type SeenKind =
    | "biz"
    | "app"
    | "room"
    | "user"
    | "viewer"
    | "stream"
    | "channel"
    | "record-id"
    | "code"
    | "error-name"
    | "number"
    | "id";

/**
 * What to know about a pasted text: a kind of secret in it, or something else.
 */
export type PasteWarningCode =
    | "secret-id"
    | "secret-key"
    | "user-sig"
    | "signing-key"
    | "private-key"
    | "password"
    | "push-signature"
    | "play-signature"
    | "possible-key"
    | "unusable-id"
    | "address-mended"
    | "wide-characters"
    | "upper-case-digest"
    | "rows-refused"
    | "cut";

/**
 * The product that reports an error code.
 */
export type Source =
    | "relay"
    | "tcplayer"
    | "tcplayer-next"
    | "notification"
    | "status-api";

/**
 * Whether a meaning explains exactly this code, its range, or a code that looks similar.
 */
export type MeaningFit =
    | "exact"
    | "family"
    | "nearest";

/**
 * Who can fix a fault.
 */
export type Who =
    | "audience"
    | "operator"
    | "developer"
    | "vendor";

/**
 * The verdict on the signature of a notification.
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
 * A fault in the JSON of a notification's body.
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
 * A problem of a notification that can be read.
 */
export type NotificationRemark =
    | "byte-order-mark"
    | "field-unreadable"
    | "two-spellings"
    | "name-in-other-case"
    | "no-stream"
    | "streams-differ"
    | "time-in-milliseconds"
    | "unknown-event";

/** One text in each language, by its BCP 47 tag. */
export interface Messages {
    readonly "en": string;
    readonly "zh-CN": string;
}
