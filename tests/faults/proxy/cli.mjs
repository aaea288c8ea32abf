#!/usr/bin/env node
// The command line: live-fault-proxy http://127.0.0.1:8080 --port 9000 --control 9001

import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { startControl } from './control.mjs';
import { FAULTS, startFaultProxy } from './index.mjs';

const HELP = `live-fault-proxy UPSTREAM [options]

UPSTREAM is the live source, for example http://127.0.0.1:8080

  --port N         where players connect; a free port if absent
  --control N      where the fault is set; a free port if absent
  --fault NAME     a fault that is in place from the start
  --hevc-flv FILE  what the fault hevc sends for FLV
  --hevc-ts FILE   what the fault hevc sends as segments
  --mpeg2-ts FILE  what the fault mpeg2 sends as segments
  --seconds N      how long these recordings play; 2 if absent

The control address:
  curl -X PUT    http://127.0.0.1:PORT/fault/stall
  curl -X PUT    http://127.0.0.1:PORT/fault/throttle?bitsPerSecond=200000
  curl -X DELETE http://127.0.0.1:PORT/fault
  curl           http://127.0.0.1:PORT/

The faults:
${Object.entries(FAULTS)
  .map(([name, { about }]) => `  ${name.padEnd(20)}${about}`)
  .join('\n')}
`;

async function run() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'port': { type: 'string', default: '0' },
      'control': { type: 'string', default: '0' },
      'fault': { type: 'string' },
      'hevc-flv': { type: 'string' },
      'hevc-ts': { type: 'string' },
      'mpeg2-ts': { type: 'string' },
      'seconds': { type: 'string', default: '2' },
      'help': { type: 'boolean', short: 'h' },
    },
  });
  if (values.help || positionals.length !== 1) {
    (values.help ? process.stdout : process.stderr).write(HELP);
    return values.help ? 0 : 2;
  }
  const file = (name) => values[name] && readFile(values[name]);
  const seconds = Number(values.seconds);
  const [flv, ts, mpeg2] = await Promise.all(['hevc-flv', 'hevc-ts', 'mpeg2-ts'].map(file));
  const recordings = { ...((flv || ts) && { hevc: { flv, ts, seconds } }), ...(mpeg2 && { mpeg2: { ts: mpeg2, seconds } }) };
  const proxy = await startFaultProxy({ upstream: positionals[0], port: Number(values.port), recordings });
  const control = await startControl({ proxy, port: Number(values.control) });
  if (values.fault) await proxy.inject(values.fault);
  process.stdout.write(`${JSON.stringify({ proxy: proxy.base, control: control.base })}\n`);
  const [signal] = await Promise.race(
    ['SIGINT', 'SIGTERM'].map((name) => new Promise((done) => process.once(name, (...got) => done(got)))),
  );
  await Promise.all([proxy.close(), control.close()]);
  return signal ? 0 : 1;
}

run().then(
  (code) => (process.exitCode = code),
  (error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  },
);
