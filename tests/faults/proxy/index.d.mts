/** A recording that is sent as if it were live. */
export interface Recording {
  /** How long it plays. */
  seconds: number;
  /** Sent for every segment of HLS. */
  ts?: Uint8Array;
  /** Sent for FLV, again and again. */
  flv?: Uint8Array;
}

export interface FaultProxyOptions {
  /** Address of the live source, `http://HOST:PORT`. */
  upstream: string;
  /** 0 or absent: a free port, chosen by the system. */
  port?: number;
  /** `127.0.0.1` if absent. */
  host?: string;
  /** What the faults `hevc` and `mpeg2` send. */
  recordings?: { hevc?: Recording; mpeg2?: Recording };
}

export type FaultName =
  | 'connection-refused'
  | 'network-gone'
  | 'http-404'
  | 'http-403'
  | 'http-500'
  | 'http-503'
  | 'no-cors'
  | 'captive-portal'
  | 'no-headers'
  | 'no-body'
  | 'empty-body'
  | 'reset'
  | 'clean-end'
  | 'stall'
  | 'trickle'
  | 'throttle'
  | 'frozen-playlist'
  | 'segments-404'
  | 'wrong-content-type'
  | 'redirect'
  | 'hevc'
  | 'mpeg2';

export interface FaultOptions {
  /** Of the faults that answer with a status, and of `no-cors`. */
  status?: number;
  /** Of `throttle` and `trickle`: the rate of all responses together. */
  bitsPerSecond?: number;
  /** Of `stall`: bytes of a new response that still pass. */
  afterBytes?: number;
}

export interface FaultProxy {
  readonly port: number;
  /** `http://HOST:PORT` */
  readonly base: string;
  /** The fault in place, or null. */
  readonly fault: { name: FaultName; options: FaultOptions } | null;
  /** Puts a fault in place of the one before; resolves when it works, on open responses too. */
  inject(name: FaultName, options?: FaultOptions): Promise<void>;
  /** Ends the fault: what was held back passes, and new requests pass. */
  clear(): Promise<void>;
  /** Responses that are not finished, by kind. */
  open(): { flv: number; playlist: number; segment: number };
  /** How often each path was asked for. */
  requests(): Record<string, number>;
  /** Resolves when a condition holds; it is looked at whenever a request comes or a response ends. */
  until(condition: () => boolean): Promise<void>;
  close(): Promise<void>;
}

/** A fault that cannot be injected; the message names what is wrong. */
export class FaultError extends Error {}

/** Every fault: what it means and which options it has. */
export const FAULTS: Record<FaultName, { about: string; options?: FaultOptions }>;

/** Starts a proxy in front of a live source. */
export function startFaultProxy(options: FaultProxyOptions): Promise<FaultProxy>;
