//! The signatures of the functions, which the TypeScript source is checked against, and the types that only TypeScript
//! has.

pub(super) const FUNCTIONS: &str = r#"
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
"#;

pub(super) const STREAMED: &str = r#"
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
"#;

pub(super) const TYPES: &str = r#"
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
"#;
