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

/** One text in each language, by its BCP 47 tag. */
export interface Messages {
    readonly "en": string;
    readonly "zh-CN": string;
}
