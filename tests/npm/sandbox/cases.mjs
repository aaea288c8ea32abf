// The shared vector files for the JavaScript API, read once.

import { readFile } from 'node:fs/promises';

const NAMES = [
  'stream-codes',
  'play-urls',
  'push-urls',
  'candidates',
  'bad-input',
  'signatures',
  'inspect',
  'errors',
  'identify',
  'notification',
];

const read = async (name) => [name, JSON.parse(await readFile(new URL(`../../vectors/${name}.json`, import.meta.url), 'utf8'))];

/** The cases by file name. */
export const cases = Object.fromEntries(await Promise.all(NAMES.map(read)));
