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

/** One text in each language, by its BCP 47 tag. */
export interface Messages {
    readonly en: string;
    readonly "zh-CN": string;
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
    /**
     * The stream code, such as `8888_test_12345_test`. It takes the place of room and user. Played from an own `domain`, it may
     * be any name, such as one that a client set itself.
     */
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
    /**
     * A number of your own, by which the recording's notification can be told from others (`cliRecoId`). The vendor documents it
     * for relays that an app starts; that any push address may carry it is our inference.
     */
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
