// What every test of the origin starts from: its own origin and clips, which are removed at the end.

import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureClip } from './clip.mjs';
import { startOrigin } from './origin.mjs';
import { startPublisher } from './publisher.mjs';

/**
 * A folder that is removed after the test or the file: `after` is node:test's, called at the top of a file or bound to
 * one test.
 * @param {(remove: () => Promise<void>) => void} after
 * @returns {Promise<string>}
 */
export async function temporaryFolder(after) {
  const folder = await mkdtemp(join(tmpdir(), 'panglu-test-'));
  after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * @param {(remove: () => Promise<void>) => void} after
 * @returns {Promise<string>} path of a clip
 */
export async function testClip(after) {
  return ensureClip(join(await temporaryFolder(after), 'main.mp4'));
}

/**
 * An origin that lives as long as the test.
 * @param {import('node:test').TestContext} t
 * @param {import('./origin.mjs').OriginOptions} [options]
 */
export async function originFor(t, options) {
  const origin = await startOrigin(options);
  t.after(() => origin.close());
  return origin;
}

/**
 * A publisher that lives as long as the test.
 * @param {import('node:test').TestContext} t
 * @param {{ origin: import('./origin.mjs').Origin, clip: string, name: string, query?: string }} push
 */
export function publisherFor(t, { origin, clip, name, query }) {
  const publisher = startPublisher({ url: `${origin.rtmpBase}/live/${name}${query ? `?${query}` : ''}`, clip });
  t.after(() => publisher.kill());
  return publisher;
}

/**
 * A publisher whose stream is live: FLV and playlist can be played.
 * @param {import('node:test').TestContext} t
 * @param {{ origin: import('./origin.mjs').Origin, clip: string, name: string, query?: string }} push
 */
export async function livePublisherFor(t, push) {
  const publisher = publisherFor(t, push);
  // A push that fails must fail the test with ffmpeg's reason, not leave it waiting for a stream that never comes.
  const died = publisher.exited.then(({ error }) => Promise.reject(new Error(error)));
  await Promise.race([push.origin.whenLive(push.name), died]);
  died.catch(() => {});
  return publisher;
}

/**
 * The children of a process, without zombies.
 * @param {number} parent
 * @returns {{ pid: number, command: string }[]}
 */
export function childrenOf(parent) {
  // What lists them is one as well, if they are this process's own.
  return processes().filter(({ ppid, command }) => ppid === parent && !/^ps /.test(command));
}

/**
 * The ffmpeg children of a process.
 * @param {number} parent
 * @returns {{ pid: number, command: string }[]}
 */
export function ffmpegChildren(parent) {
  return childrenOf(parent).filter(({ command }) => /^\S*ffmpeg /.test(command));
}

/** @param {{ pid: number }} child */
export function isRunning({ pid }) {
  return processes().some((process) => process.pid === pid);
}

function processes() {
  const table = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,stat=,args='], { encoding: 'utf8' });
  return [...table.matchAll(/^ *(\d+) +(\d+) +([^Z\s]\S*) +(.*)$/gm)].map(([, pid, ppid, , command]) => ({
    pid: Number(pid),
    ppid: Number(ppid),
    command,
  }));
}
