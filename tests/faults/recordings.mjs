// Recordings in HEVC and MPEG-2, made once with ffmpeg: streams that a browser without a decoder for them must explain.

import { mkdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { runFfmpeg } from '../origin/ffmpeg.mjs';

const SECONDS = 2;
const RATE = 25;
const PICTURE = ['-f', 'lavfi', '-i', `testsrc2=size=640x360:rate=${RATE}`, '-t', String(SECONDS), '-pix_fmt', 'yuv420p'];
const HEVC = [
  '-c:v',
  'libx265',
  '-preset',
  'ultrafast',
  '-x265-params',
  `log-level=error:keyint=${RATE}:bframes=0`,
  '-b:v',
  '400k',
];
const MPEG2 = ['-c:v', 'mpeg2video', '-g', String(RATE), '-bf', '0', '-b:v', '800k'];

/** Each frame of the file is one fragment, so that the frames can be told apart without reading the index. */
const FRAGMENTS = ['-tag:v', 'hvc1', '-movflags', 'empty_moov+frag_every_frame+default_base_moof', '-f', 'mp4'];

/**
 * @param {string} folder kept between runs
 * @returns {Promise<Record<'hevc' | 'mpeg2', import('./proxy/recording.mjs').Recording>>}
 */
export async function ensureRecordings(folder) {
  await mkdir(folder, { recursive: true });
  const [fragments, ts, mpeg2] = await Promise.all([
    made(join(folder, 'hevc.mp4'), [...HEVC, ...FRAGMENTS]),
    made(join(folder, 'hevc.ts'), [...HEVC, '-f', 'mpegts']),
    made(join(folder, 'mpeg2.ts'), [...MPEG2, '-f', 'mpegts']),
  ]);
  return { hevc: { seconds: SECONDS, ts, flv: hevcInFlv(fragments) }, mpeg2: { seconds: SECONDS, ts: mpeg2 } };
}

/** Several runs may make it at once: each writes its own file, and the rename decides. */
async function made(path, options) {
  const present = await readFile(path).catch(() => null);
  if (present) return present;
  const own = `${path}.${process.pid}`;
  const { code, message } = await runFfmpeg('ffmpeg', ['-nostdin', '-y', ...PICTURE, ...options, own]).exited;
  if (code !== 0) throw new Error(`ffmpeg cannot make ${path}: ${message}`);
  await rename(own, path);
  return readFile(path);
}

/** HEVC in FLV as the vendor's CDN sends it: codec id 12, otherwise like H.264. Debian's ffmpeg cannot write it. */
function hevcInFlv(mp4) {
  const configuration = boxAround(mp4, 'hvcC');
  const frames = boxes(mp4).filter(({ type }) => type === 'mdat');
  const tags = frames.map(({ content }, at) => videoTag({ key: at % RATE === 0, packet: 1, content, ms: (at * 1000) / RATE }));
  const header = Buffer.from('464c5601010000000900000000', 'hex');
  return Buffer.concat([header, videoTag({ key: true, packet: 0, content: configuration, ms: 0 }), ...tags]);
}

function* boxesOf(bytes) {
  for (let at = 0; at < bytes.length; ) {
    const size = bytes.readUInt32BE(at);
    yield { type: bytes.toString('latin1', at + 4, at + 8), content: bytes.subarray(at + 8, at + size) };
    at += size;
  }
}

const boxes = (bytes) => [...boxesOf(bytes)];

/** The content of a box that lies deep in others. */
function boxAround(bytes, type) {
  const at = bytes.indexOf(type, 0, 'latin1');
  if (at < 4) throw new Error(`the recording has no ${type}`);
  return bytes.subarray(at + 4, at - 4 + bytes.readUInt32BE(at - 4));
}

function videoTag({ key, packet, content, ms }) {
  const CODEC_HEVC = 12;
  const body = Buffer.concat([Buffer.from([((key ? 1 : 2) << 4) | CODEC_HEVC, packet, 0, 0, 0]), content]);
  const head = Buffer.alloc(11);
  head.writeUInt8(9, 0);
  head.writeUIntBE(body.length, 1, 3);
  head.writeUIntBE(ms, 4, 3);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(head.length + body.length);
  return Buffer.concat([head, body, size]);
}
