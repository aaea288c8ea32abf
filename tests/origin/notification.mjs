// Sends stream notifications in the vendor's format, so that a backend under test receives the same as in production.

import { createHash } from 'node:crypto';

const STREAM_ENDED = 0;
const STREAM_STARTED = 1;

// The vendor's schedule: an unconfirmed notification is sent again once a minute, at most ten times.
const RETRY_INTERVAL_MS = 60_000;
const MAX_RETRIES = 10;

// `t` is when the signature expires; the vendor puts it ten minutes ahead.
const SIGNATURE_LIFETIME_S = 600;

// How long a closing origin waits for a receiver that has not answered.
const LAST_ANSWER_MS = 1000;

/**
 * @typedef {object} Stream what a notification says about one publish
 * @property {string} name
 * @property {string} sequence the same for a start and for its end
 * @property {string} userIp
 * @property {string} param the publisher's query text
 *
 * @typedef {object} Clock
 * @property {() => number} now milliseconds since 1970
 * @property {(run: () => Promise<void>, ms: number) => any} setTimeout
 * @property {(timer: any) => void} clearTimeout
 */

/** @type {Clock} */
const SYSTEM_CLOCK = {
  now: () => Date.now(),
  // A pending retry must not keep a finished process alive.
  setTimeout: (run, ms) => setTimeout(run, ms).unref(),
  clearTimeout: (timer) => clearTimeout(timer),
};

/**
 * @param {string} key
 * @param {number} t Unix seconds
 * @returns {string}
 */
export function notificationSign(key, t) {
  return createHash('md5').update(`${key}${t}`, 'utf8').digest('hex');
}

/**
 * Sends notifications to one receiver and repeats those it does not confirm.
 * @param {object} options
 * @param {string} options.url
 * @param {string} options.key
 * @param {number} [options.appId]
 * @param {string} options.pushDomain
 * @param {string} options.app the path in front of the stream name
 * @param {string} options.node address of the server that took the push
 * @param {Clock} [options.clock]
 * @param {typeof globalThis.fetch} [options.fetch]
 */
export function createNotifier({ url, key, appId = 0, pushDomain, app, node, clock = SYSTEM_CLOCK, fetch = globalThis.fetch }) {
  const retries = new Set();
  const inFlight = new Set();
  const abandon = new AbortController();
  let closed = false;

  /** @param {Record<string, unknown>} event */
  async function deliver(event, attempt = 0) {
    // Signed for each attempt: otherwise a retry ten minutes later would have an expired signature.
    const t = Math.floor(clock.now() / 1000) + SIGNATURE_LIFETIME_S;
    const body = JSON.stringify({ ...event, t, sign: notificationSign(key, t) });
    const posting = post(body);
    inFlight.add(posting);
    const confirmed = await posting;
    inFlight.delete(posting);
    if (confirmed || attempt === MAX_RETRIES || closed) return;
    const timer = clock.setTimeout(() => {
      retries.delete(timer);
      return deliver(event, attempt + 1);
    }, RETRY_INTERVAL_MS);
    retries.add(timer);
  }

  /** @param {string} body */
  async function post(body) {
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
        signal: abandon.signal,
      });
      const answer = await response.json();
      return response.status === 200 && answer?.code === 0;
    } catch {
      // Unreachable, disconnected or not JSON: for the vendor all of these mean "not confirmed".
      return false;
    }
  }

  /** @param {Stream} stream */
  const event = (stream, event_type, errcode, errmsg) => ({
    app: pushDomain,
    appname: app,
    appid: appId,
    channel_id: stream.name,
    stream_id: stream.name,
    event_time: Math.floor(clock.now() / 1000),
    event_type,
    node,
    sequence: stream.sequence,
    user_ip: stream.userIp,
    stream_param: stream.param,
    errcode,
    errmsg,
  });

  return {
    /** @param {Stream} stream */
    started: (stream) => deliver(event(stream, STREAM_STARTED, 0, 'ok')),
    /**
     * @param {Stream} stream
     * @param {{ errcode: number, errmsg: string }} cause
     */
    ended: (stream, { errcode, errmsg }) => deliver(event(stream, STREAM_ENDED, errcode, errmsg)),
    /** Cancels every retry; what is being sent right now may still arrive. */
    async close() {
      closed = true;
      for (const timer of retries) clock.clearTimeout(timer);
      retries.clear();
      const giveUp = setTimeout(() => abandon.abort(), LAST_ANSWER_MS);
      await Promise.all(inFlight);
      clearTimeout(giveUp);
    },
  };
}
