// Runs one contestant in its own process: V8 then optimises its code as in a program that uses nothing else, and no
// contestant pays for the garbage of another. Reads one task per line and prints the nanoseconds it took.
//
// In V8, joining strings with + or in a template creates a rope; the bytes are copied when they are first read. A customer
// who only passes the addresses on never pays for that, so "batch" and "single" do not include it, and the budgets are
// about these. The "written" tasks write every address into a buffer, as a server does with its response, to reveal a
// contestant that is fast only because it defers work.

import { readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { load } from './contestants.mjs';
import { BIZ_ID } from './roster.mjs';

const [name, rosterFile] = process.argv.slice(2);
const rooms = JSON.parse(readFileSync(rosterFile, 'utf8'));
const { one, all, which } = await load(name);
/** A code that is not in the roster, so that every room is searched. */
const NOBODY = `${BIZ_ID}_${'0'.repeat(32)}`;
const scratch = Buffer.alloc(1024);

/** The last result. It is exported, so that the compiler cannot remove the work. */
export let kept;

function write(answer) {
  scratch.write(answer.rtmp, 'latin1');
  scratch.write(answer.flv, 'latin1');
  scratch.write(answer.hls, 'latin1');
}

const tasks = {
  batch() {
    kept = all(BIZ_ID, rooms);
  },
  single() {
    for (const { roomId, userId } of rooms) kept = one(BIZ_ID, roomId, userId);
  },
  which() {
    kept = which(BIZ_ID, NOBODY, rooms);
  },
  'batch-written'() {
    kept = all(BIZ_ID, rooms);
    for (const answer of kept) write(answer);
  },
  'single-written'() {
    for (const { roomId, userId } of rooms) {
      kept = one(BIZ_ID, roomId, userId);
      write(kept);
    }
  },
};

const line = ({ rtmp, flv, hls }) => `${rtmp} ${flv} ${hls}\n`;
const addresses = {
  batch: () => all(BIZ_ID, rooms).map(line).join(''),
  single: () => rooms.map(({ roomId, userId }) => line(one(BIZ_ID, roomId, userId))).join(''),
};

for await (const request of createInterface({ input: process.stdin })) {
  const [task, way, file] = request.split('\t');
  if (task === 'addresses') {
    writeFileSync(file, addresses[way]());
    console.log('written');
  } else {
    kept = undefined;
    globalThis.gc();
    const started = process.hrtime.bigint();
    tasks[task]();
    console.log(String(process.hrtime.bigint() - started));
  }
}
