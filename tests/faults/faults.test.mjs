// A short set of the fault cells: true words, no wrong ones, the picture back by itself, nothing left open. Seconds are
// measured by `cargo xtask bench faults`, which also runs the whole set.

import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { runCell, wrongCauses } from './cell.mjs';
import { ROWS, cellsOf } from './cells.mjs';
import { ACTS } from './acts.mjs';
import { FAULTS } from './proxy/index.mjs';
import { openSite } from './site.mjs';

/** A cell that never comes true must fail instead of waiting for ever; no machine is so slow that it needs this long. */
const GIVE_UP_MS = 90_000;

const SHORT = [
  'http-404, start, flv, plain',
  'http-404, midway, hls, tcplayer',
  'http-403, start, flv, tcplayer',
  'http-500, start, hls, plain',
  'connection-refused, midway, flv, tcplayer',
  'reset, midway, hls, plain',
  'captive-portal, start, flv, tcplayer',
  'empty-body, midway, hls, tcplayer',
  'no-cors, start, hls, plain',
  'hevc, start, flv, tcplayer',
  'redirect, start, hls, tcplayer',
  'wrong-content-type, start, flv, plain',
  'publisher-restarted-other-size, midway, flv, tcplayer',
];

const site = await openSite();
after(() => site.close());

// Most of a cell is waiting for a player, so a few run at once.
describe('a broken stream', { concurrency: 3 }, () => {
  for (const name of SHORT) {
    test(name, async () => {
      const cell = cellsOf().find((candidate) => candidate.name === name);
      const { cause, sentence, pictureMs, wrong, reloads, left } = await runCell(site, cell, { patienceMs: GIVE_UP_MS });
      if (!cell.expected.plays) {
        assert.ok(cell.expected.may.includes(cause), `it never said ${cell.expected.may.join(' or ')}`);
        assert.ok(sentence, 'people can read it');
      }
      assert.deepEqual(wrong, [], 'nothing wrong was said');
      assert.notEqual(pictureMs, undefined, 'the picture came back');
      assert.equal(reloads, 0);
      assert.deepEqual(left, { flv: 0, playlist: 0, segment: 0 }, 'no connection is left');
    });
  }
});

test('every row names a fault, and every fault of the proxy has a row', () => {
  const rows = new Set(ROWS.map(({ fault }) => fault));
  assert.deepEqual([...rows].sort(), [...Object.keys(FAULTS), ...Object.keys(ACTS)].sort());
});

test('a cause is wrong if it is not among the true ones and stayed long enough to be read', () => {
  const said = [
    { at: 0, causes: [] },
    { at: 1000, causes: ['ended'] },
    { at: 1200, causes: ['refused'] },
    { at: 3000, causes: ['server-error', 'silent'] },
    { at: 9000, causes: ['empty'] },
  ];
  assert.deepEqual(wrongCauses(said, { may: ['silent'] }, { from: 0, to: 9100 }), [{ cause: 'refused', ms: 1800 }]);
  assert.deepEqual(wrongCauses(said, { may: ['silent'] }, { from: 2800, to: 9600 }), [{ cause: 'empty', ms: 600 }]);
});
