// Runs ffmpeg as a child: the publisher, the HLS segmenter and the clip maker differ only in their arguments.

import { spawn } from 'node:child_process';

// ffmpeg prints its reason last; earlier lines repeat the command or are consequences.
const KEPT_STDERR_LINES = 4;

// ffmpeg ends within milliseconds when asked, unless a write to a peer that has stopped reading holds it.
const GRACE_MS = 3000;

/**
 * @typedef {object} Exit
 * @property {number | null} code
 * @property {string | null} signal
 * @property {string} message ffmpeg's last lines, signatures redacted; empty if it said nothing
 *
 * @typedef {object} Ffmpeg
 * @property {number | undefined} pid undefined if it could not be started
 * @property {import('node:stream').Writable | null} stdin
 * @property {Promise<Exit>} exited never rejects
 * @property {() => Promise<Exit>} stop asks it to finish, then insists
 * @property {() => Promise<Exit>} kill ends it at once, as a crash would
 */

/**
 * @param {string} program
 * @param {string[]} args
 * @param {{ stdin?: 'ignore' | 'pipe' }} [options]
 * @returns {Ffmpeg}
 */
export function runFfmpeg(program, args, { stdin = 'ignore' } = {}) {
  const child = spawn(program, ['-hide_banner', '-loglevel', 'error', ...args], { stdio: [stdin, 'ignore', 'pipe'] });
  let lines = [];
  child.stderr.setEncoding('utf8').on('data', (text) => {
    lines = (lines.join('\n') + text).split(/[\r\n]+/).slice(-KEPT_STDERR_LINES - 1);
  });
  // A child that has died is noticed by its exit; the broken pipe adds nothing.
  child.stdin?.on('error', () => {});

  /** @type {Promise<Exit>} */
  const exited = new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: null, signal: null, message: `cannot run ${program}: ${error.message}` }));
    // 'close' and not 'exit': only then the last of stderr has been read.
    child.once('close', (code, signal) => resolve({ code, signal, message: redactSignature(lines.join('\n').trim()) }));
  });

  return {
    pid: child.pid,
    stdin: child.stdin,
    exited,
    async stop() {
      child.kill('SIGTERM');
      const insist = setTimeout(() => child.kill('SIGKILL'), GRACE_MS);
      const exit = await exited;
      clearTimeout(insist);
      return exit;
    },
    async kill() {
      child.kill('SIGKILL');
      return exited;
    },
  };
}

/**
 * Removes signatures from a text: a signed address in a log works for everybody until its txTime.
 * @param {string} text
 * @returns {string}
 */
export function redactSignature(text) {
  return text.replace(/(txSecret=)[^&\s'"]*/gi, '$1[redacted]');
}
