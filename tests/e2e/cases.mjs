// Ten times "the host says there is no picture": what an operator has to paste, what is wrong behind it, and what must be said.

import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startFaultProxy } from '../faults/proxy/index.mjs';
import { ensureRecordings } from '../faults/recordings.mjs';
import { CAMERA, openPages, publish } from './fixtures.mjs';

const CLIPS = fileURLToPath(new URL('../../.tools/clips', import.meta.url));

const CHAT = '小王 14:03：293710 房间的主播 14y2l2c 说观众看不到画面，bizid 是 8888，帮忙看下';
const TICKET = 'Hi team, the viewers of room 293710 (host user id 14y2l2c, BIZID 8888) see a black picture since lunch. Any idea?';
/** A row of a table: the account, the room and the host. */
export const ROW = '8888\t293710\t14y2l2c';
const FIELDS = 'bizid=8888\nroomid=293710\nuserid=14y2l2c';

/** Each: what is pasted, the fault of the play host, the verdict and who must act, and what the finding says. */
export const CASES = [
  {
    name: 'nobody publishes',
    text: CHAT,
    fault: 'http-404',
    verdict: ['not-started', 'host'],
    said: /nobody publishes this stream/,
  },
  {
    name: 'the play domain wants a signature',
    text: TICKET,
    fault: 'http-403',
    verdict: ['not-signed', 'operator'],
    said: /not signed/,
  },
  { name: 'the play host fails', text: ROW, fault: 'http-500', verdict: ['server-error', 'vendor'], said: /status 500/ },
  {
    name: 'the play host lets no page read it',
    text: FIELDS,
    fault: 'no-cors',
    verdict: ['cross-origin', 'operator'],
    said: /let this page/,
  },
  { name: 'the names follow another rule', text: '8888\t5\thost5', verdict: ['other-name', 'operator'], said: /8888_host5/ },
  {
    name: 'nothing listens at the play host',
    text: CHAT,
    fault: 'connection-refused',
    verdict: ['unreachable', 'network'],
    said: /./,
  },
  {
    name: 'the play host answers without a byte',
    text: TICKET,
    fault: 'no-body',
    verdict: ['empty', 'host'],
    said: /sends no data.*publishing again/s,
  },
  { name: 'the stream is HEVC', text: ROW, fault: 'hevc', verdict: ['codec', 'host'], said: /H\.265\/HEVC.*encode in H\.264/s },
  {
    name: 'a web page stands in place of the stream',
    text: CHAT,
    fault: 'captive-portal',
    verdict: ['portal', 'network'],
    said: /./,
  },
  {
    name: 'the host’s app could not start the relay',
    text: '2018-06-15 14:03:11.238 E/PUSH_DBG: startPush->failed:IMSDK|40000411|user not in room',
    kind: 'log-line',
    said: /40000411.*Next/s,
  },
];

/** The finding that a case must lead to. */
export const findingOf = (page, { verdict, kind }) =>
  verdict
    ? page.locator(`.finding[data-verdict="${verdict[0]}"][data-who="${verdict[1]}"]`)
    : page.locator(`.finding[data-finding="${kind}"]`);

/** Publishes what the cases need. */
export async function publishForCases(origin) {
  await publish(origin, CAMERA);
  // A host whose account names its streams by the user.
  await publish(origin, '8888_host5');
  // The first segment takes its time; without it HLS is not there yet.
  while (!(await fetch(`${origin.httpBase}/live/${CAMERA}.m3u8`)).ok) await pause(20);
}

/** What the proxy sends in place of the stream, where a fault is one of the stream itself. */
const recordings = await ensureRecordings(join(process.env.PANGLU_CLIPS ?? CLIPS, 'faults'));

/** The console's pages, whose play host has the fault of a case. */
export async function openCase(origin, { fault }) {
  const proxy = await startFaultProxy({ upstream: origin.httpBase, recordings });
  if (fault) await proxy.inject(fault);
  const site = await openPages({ httpPort: proxy.port, httpBase: proxy.base, rtmpPort: origin.rtmpPort });
  return { proxy, site };
}
