// Asks the live source, and copies its playlists.

import { request as ask } from 'node:http';

// Headers between two neighbours, which are not for the next one.
const HOP_HEADERS = ['connection', 'keep-alive', 'proxy-connection', 'transfer-encoding', 'upgrade', 'te', 'trailer'];

/** @param {import('node:http').IncomingHttpHeaders} headers */
export function endToEnd(headers) {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !HOP_HEADERS.includes(name)));
}

export class Upstream {
  #base;

  /** @param {string | URL} address only its scheme, host and port are used */
  constructor(address) {
    this.#base = new URL(address);
    if (this.#base.protocol !== 'http:') throw new TypeError(`${address} is not an http address`);
  }

  get origin() {
    return this.#base.origin;
  }

  /**
   * Resolves when the headers are there.
   * @param {{ path: string, method?: string, headers?: object, signal?: AbortSignal }} question
   * @returns {Promise<import('node:http').IncomingMessage>}
   */
  ask({ path, method = 'GET', headers = {}, signal }) {
    return new Promise((resolve, reject) => {
      const question = ask({
        host: this.#base.hostname,
        port: this.#base.port || 80,
        path,
        method,
        headers: { ...endToEnd(headers), host: this.#base.host },
        agent: false,
        signal,
      });
      question.once('response', resolve);
      question.once('error', reject);
      question.end();
    });
  }

  /** A small answer as a whole: a playlist or a segment. */
  async read(path, signal) {
    const answer = await this.ask({ path, signal });
    const parts = [];
    for await (const part of answer) parts.push(part);
    return { status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) };
  }

  /**
   * A playlist and its segments as they are now.
   * @param {string} path
   * @param {AbortSignal} [signal]
   * @returns {Promise<{ playlist: string, segments: Map<string, Buffer> }>} segments by their path
   */
  async snapshot(path, signal) {
    const { body } = await this.read(path, signal);
    const playlist = body.toString('utf8');
    const lines = playlist.split(/\r?\n/).filter((line) => line && !line.startsWith('#'));
    const paths = lines.map((line) => {
      const url = new URL(line, new URL(path, this.#base));
      return url.pathname + url.search;
    });
    const answers = await Promise.all(paths.map((segment) => this.read(segment, signal)));
    const found = answers.map(({ status, body }, at) => [paths[at], status, body]).filter(([, status]) => status === 200);
    return { playlist, segments: new Map(found.map(([segment, , body]) => [segment, body])) };
  }
}
