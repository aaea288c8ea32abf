// The README's lines for nginx and Caddy send what the demo's server sends. Both are read here as those servers read them, as far as
// these few lines go.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { headersOf } from '../../www/headers.mjs';
import { blocksOf } from '../npm/readme/blocks.mjs';

const README = await readFile(new URL('../../README.md', import.meta.url), 'utf8');

/** How each server writes a variable that depends on the path, and a header. */
const SERVERS = {
  nginx: {
    map: /^map \$uri \$(\w+) \{\n([^}]*?(?:\{\d+,\d+\}[^}]*?)*)^\}/gm,
    header: /^ {2}add_header ([\w-]+) "(.*)"(?: always)?;$/gm,
  },
  caddyfile: {
    map: /^\tmap \{path\} \{(\w+)\} \{\n([^}]*?(?:\{\d+,\d+\}[^}]*?)*)^\t\}/gm,
    header: /^\t\t([A-Z][\w-]+) "(.*)"$/gm,
  },
};

/** The paths of both pages as each server knows them, and of files with and without a digest in their names. */
const PATHS = [
  ...['/', '/index.html', '/profile.json', '/watch', '/watch/', '/watch.html', '/watch/index.html', '/watch/boot.js'],
  ...['/panglu-viewer-40fdf2293c81db71_bg.wasm', '/start-68a413159269cd3b.js', '/answers-4474aa759eca0ae.css', '/watchful.html'],
];

for (const [language, { map, header }] of Object.entries(SERVERS)) {
  const [{ code }] = blocksOf(README).filter((block) => block.language === language);

  test(`${language}: every path has the headers that it has here`, () => {
    const variables = [...code.matchAll(map)].map(([, name, rows]) => {
      const cases = [...rows.matchAll(/^\s*(?:"~(.+)"|(default)) "(.*)";?$/gm)];
      const otherwise = cases.find(([, , isDefault]) => isDefault)[3];
      const valueFor = (path) => cases.find(([, pattern]) => pattern && new RegExp(pattern).test(path))?.[3] ?? otherwise;
      return { name, valueFor };
    });
    assert.deepEqual(
      variables.map(({ name }) => name),
      ['frames', 'kept'],
    );
    const headers = [...code.matchAll(header)];
    for (const path of PATHS) {
      const sent = headers.map(([, name, value]) => [
        name,
        variables.reduce(
          (text, variable) => text.replace(new RegExp(`\\$${variable.name}|\\{${variable.name}\\}`), () => variable.valueFor(path)),
          value,
        ),
      ]);
      assert.deepEqual(Object.fromEntries(sent), headersOf(path), path);
    }
  });
}

test('nothing in the policy of the pages allows code or styles that are neither in a file nor named by their digest', () => {
  for (const path of ['/', '/watch'])
    assert.doesNotMatch(headersOf(path)['Content-Security-Policy'], /'unsafe-(?:inline|eval|hashes)'/);
});
