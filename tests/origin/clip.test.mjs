import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { ensureClip } from './clip.mjs';
import { temporaryFolder } from './fixtures.mjs';

const folder = await temporaryFolder(after);

const probe = (path, ...args) =>
  execFileSync('ffprobe', ['-v', 'error', '-of', 'csv=p=0', ...args, path], { encoding: 'utf8' }).trim();

/** A frame as raw pixels, small enough to compare. */
const frame = (path, seconds) =>
  execFileSync('ffmpeg', [
    '-v',
    'error',
    '-ss',
    String(seconds),
    '-i',
    path,
    '-frames:v',
    '1',
    '-vf',
    'scale=32:18',
    '-f',
    'rawvideo',
    '-pix_fmt',
    'gray',
    '-',
  ]);

const difference = (left, right) => left.reduce((sum, value, at) => sum + Math.abs(value - right[at]), 0) / left.length;

test('several askers at once get one complete clip and leave no other file', async () => {
  const path = join(folder, 'shared', 'main.mp4');
  await Promise.all([ensureClip(path), ensureClip(path), ensureClip(path)]);
  assert.deepEqual(await readdir(join(folder, 'shared')), ['main.mp4']);
  assert.equal(Number(probe(path, '-show_entries', 'format=duration')), 20);
});

for (const kind of ['main', 'aux']) {
  test(`${kind}: what a live push looks like`, async () => {
    const path = await ensureClip(join(folder, `${kind}.mp4`), { kind });
    assert.equal(
      probe(path, '-select_streams', 'v', '-show_entries', 'stream=codec_name,profile,width,height,has_b_frames,avg_frame_rate'),
      'h264,Main,640,360,0,25/1',
    );
    assert.equal(probe(path, '-select_streams', 'a', '-show_entries', 'stream=codec_name'), 'aac');
    const packets = probe(path, '-select_streams', 'v', '-show_entries', 'packet=pts_time,flags').split('\n');
    const keyFrames = packets.filter((packet) => packet.includes('K')).map((packet) => Number.parseFloat(packet));
    assert.deepEqual(
      keyFrames,
      Array.from({ length: 20 }, (_, second) => second),
    );
    assert.ok(difference(frame(path, 2), frame(path, 5)) > 1, 'the picture moves');
  });
}

test('camera and screen share cannot be confused', async () => {
  const [main, aux] = await Promise.all(['main', 'aux'].map((kind) => ensureClip(join(folder, `${kind}.mp4`), { kind })));
  assert.ok(difference(frame(main, 3), frame(aux, 3)) > 30);
});

test('a clip that is there is left alone', async () => {
  const path = join(folder, 'main.mp4');
  const before = await stat(path);
  await ensureClip(path, { ffmpeg: 'no-such-ffmpeg' });
  assert.equal((await stat(path)).mtimeMs, before.mtimeMs);
});

test('a failure gives the reason and leaves no file', async () => {
  const path = join(folder, 'failed', 'main.mp4');
  await assert.rejects(ensureClip(path, { ffmpeg: 'no-such-ffmpeg' }), /cannot run no-such-ffmpeg/);
  assert.deepEqual(await readdir(join(folder, 'failed')), []);
});
