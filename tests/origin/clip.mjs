// The clips that publishers loop: made once from ffmpeg's own test sources, so that no media file is ever committed.

import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { randomBytes } from 'node:crypto';
import { runFfmpeg } from './ffmpeg.mjs';

const SECONDS = 20;
const RATE = 25;

/** @typedef {'main' | 'aux'} Kind camera or screen share, as in a stream code */

/**
 * Pictures that are easy to tell apart, and that move without any font, so that a stopped player is visible.
 * @type {Record<Kind, { title: string, picture: string, tone: number }>}
 */
const SCENES = {
  main: {
    title: 'camera',
    picture: `testsrc2=size=640x360:rate=${RATE}`,
    tone: 330,
  },
  aux: {
    title: 'screen share',
    picture: `smptehdbars=size=640x360:rate=${RATE}[desk];testsrc=size=320x180:rate=${RATE}[window];[desk][window]overlay=160:70`,
    tone: 220,
  },
};

/**
 * Makes the clip unless it exists already. Several processes may ask for the same one at once: each writes its own
 * file, and the rename decides, so an incomplete clip is never read.
 * @param {string} path
 * @param {object} [options]
 * @param {Kind} [options.kind]
 * @param {string} [options.label] burned into the picture; the kind's title if absent
 * @param {string} [options.size] `WIDTHxHEIGHT`
 * @param {string} [options.ffmpeg]
 * @returns {Promise<string>} the path
 */
export async function ensureClip(path, { kind = 'main', label = SCENES[kind].title, size = '640x360', ffmpeg = 'ffmpeg' } = {}) {
  if (
    await stat(path).then(
      (file) => file.size > 0,
      () => false,
    )
  )
    return path;
  await mkdir(dirname(path), { recursive: true });
  const own = `${path}.${process.pid}-${randomBytes(4).toString('hex')}.tmp`;
  try {
    let exit = await encode(own, kind, captions(label), size, ffmpeg);
    // drawtext needs a font on the machine; the test sources carry their own counters, so the caption may be missing.
    if (exit.code !== 0) exit = await encode(own, kind, '', size, ffmpeg);
    if (exit.code !== 0) throw new Error(`the clip could not be made: ${exit.message}`);
    await rename(own, path);
  } finally {
    await rm(own, { force: true });
  }
  return path;
}

/** @returns {Promise<import('./ffmpeg.mjs').Exit>} */
function encode(file, kind, caption, size, ffmpeg) {
  const { picture, tone } = SCENES[kind];
  return runFfmpeg(ffmpeg, [
    '-nostdin',
    '-y',
    '-f',
    'lavfi',
    '-i',
    `sine=frequency=${tone}:beep_factor=4:sample_rate=44100`,
    '-filter_complex',
    `${picture}${caption},scale=${size.replace('x', ':')},format=yuv420p[picture];[0:a]volume=0.2[sound]`,
    '-map',
    '[picture]',
    '-map',
    '[sound]',
    '-t',
    String(SECONDS),
    // No B-frames, as in every live push; a key frame each second, so that FLV starts at once and HLS can cut there.
    '-c:v',
    'libx264',
    '-profile:v',
    'main',
    '-preset',
    'veryfast',
    '-bf',
    '0',
    '-g',
    String(RATE),
    '-keyint_min',
    String(RATE),
    '-sc_threshold',
    '0',
    '-b:v',
    '620k',
    '-minrate',
    '620k',
    '-maxrate',
    '620k',
    '-bufsize',
    '620k',
    '-c:a',
    'aac',
    '-b:a',
    '64k',
    '-ac',
    '2',
    '-movflags',
    '+faststart',
    '-f',
    'mp4',
    file,
  ]).exited;
}

/** @param {string} label */
function captions(label) {
  const text = label.replace(/[^\p{L}\p{N} _-]/gu, '');
  const style = 'fontcolor=white:box=1:boxcolor=black@0.6:boxborderw=8';
  return `,drawtext=text='${text}':fontsize=32:x=24:y=h-56:${style},drawtext=text='%{pts\\:hms}':fontsize=32:x=w-tw-24:y=h-56:${style}`;
}
