// Reads the command lines from the README.

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { blocksOf } from '../npm/readme/blocks.mjs';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const markdown = await readFile(new URL('../../README.md', import.meta.url), 'utf8');

/** The lines of its `sh` blocks, without the comments. */
const typed = blocksOf(markdown)
  .filter(({ language }) => language === 'sh')
  .flatMap(({ code }) => code.split('\n'))
  .map((line) => line.replace(/(^|\s)#.*/, '').trim())
  .filter((line) => line !== '');

/** The commands in backticks. */
const mentioned = [...markdown.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/`(cargo xtask[^`]*)`/g)].map(([, line]) => line);

/** Every one of them once, in the order of the README. */
export const commands = [...new Set([...typed, ...mentioned])];

/** The first thing that a newcomer types. */
export const [first] = typed;
