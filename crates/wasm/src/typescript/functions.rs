//! The functions, which are written in TypeScript and checked against this.

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
 * The same for a whole roster, in the order of `rooms`: several times faster than one by one.
 *
 * @throws {PangluError} for input that cannot be used; `field` says which room, as in `rooms[17].userId`.
 */
export declare function playUrlsBatch(options: PlayBatchOptions): PlayUrls[];

/**
 * The same for a roster that is too large for memory. Rooms are taken as fast as addresses are, some thousands ahead.
 *
 * @throws {PangluError} for input that cannot be used; the addresses before it have been given out.
 */
export declare function playUrlsStream(options: PlayStreamOptions): AsyncGenerator<PlayUrls, void, undefined>;

/**
 * The address a stream is published to, whole and split as OBS asks for it. It belongs to the host alone.
 *
 * @throws {PangluError} for input that cannot be used.
 */
export declare function pushUrl(options: PushOptions): PushUrl;

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

/**
 * What every failure of this package is: input that cannot be used, named so that a program and a person can act. The
 * failures of `panglu` and of `panglu/slim` are instances of either's.
 */
export declare class PangluError extends Error {
    constructor(code: PangluErrorCode, message: string, field?: string, options?: { cause?: unknown });
    override readonly name: "PangluError";
    /** What is wrong; stable, to branch on. */
    readonly code: PangluErrorCode;
    /** The option or argument it is about, such as `roomId` or `rooms[17].userId`. */
    readonly field: string | undefined;
}

/**
 * What is wrong: with an option's value ([InputFault]), with its type, with reading it; or that `panglu/slim` has no wasm
 * yet, or that a call could not be finished (out of memory, or a fault of this package).
 */
export type PangluErrorCode =
    | InputFault
    | "wrong-type"
    | "unreadable"
    | "lone-surrogate"
    | "not-initialised"
    | "internal";

/** Which stream is played, and from where. */
export type PlayOptions = (StreamOptions | CodeOptions) & PlaySiteOptions;

/** Which streams are played, and from where. */
export interface PlayBatchOptions extends PlaySiteOptions {
    /** The live account's number (BIZID), shown at the top of the live console. */
    bizId: number | string;
    /** The rooms. */
    rooms: readonly RoomStream[];
}

/** Which streams are played, and from where, where they come one after the other. */
export interface PlayStreamOptions extends PlaySiteOptions {
    /** The live account's number (BIZID), shown at the top of the live console. */
    bizId: number | string;
    /** The rooms. */
    rooms: Iterable<RoomStream> | AsyncIterable<RoomStream>;
}

/** Which stream is published, and to where. */
export type PushOptions = (StreamOptions | CodeOptions) & PushSiteOptions;
"#;
