//! The functions, which are written in TypeScript and checked against this, and the types that only TypeScript has.

pub(super) const FUNCTIONS: &str = r#"
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
"#;

pub(super) const ANSWER_FUNCTIONS: &str = r#"
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
"#;

pub(super) const TYPES: &str = r#"
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
"#;
