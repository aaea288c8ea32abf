// One contestant in a process of its own: V8 then optimises its code as in a program that uses nothing else, and no
// contestant pays for another's garbage. Reads a task a line, answers with the nanoseconds it took.
//
// Joining texts with + or in a template makes a rope in V8; the bytes are copied when somebody first reads them. A
// customer who only hands the addresses on never pays for that, so "batch" and "single" do not either, and the budgets
// are about those. The "written" tasks write every address into a buffer, as a server does with its answer, so that it
// can be seen whether somebody is quick only by putting work off.

import { readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { load } from './contestants.mjs';
import { BIZ_ID } from './roster.mjs';

const [name, rosterFile] = process.argv.slice(2);
const rooms = JSON.parse(readFileSync(rosterFile, 'utf8'));
const { one, all, which } = await load(name);
/** The code of nobody in the roster: every room is looked at. */
const NOBODY = `${BIZ_ID}_${'0'.repeat(32)}`;
const scratch = Buffer.alloc(1024);

/** What was made last. It is looked at from outside, so that the compiler cannot leave out making it. */
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
