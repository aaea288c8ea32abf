// The command lines that the README tells people to type, read from the README itself.

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { blocksOf } from '../npm/readme/blocks.mjs';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const markdown = await readFile(new URL('../../README.md', import.meta.url), 'utf8');

/** Lines of its `sh` blocks, without what they say behind a `#`. */
const typed = blocksOf(markdown)
  .filter(({ language }) => language === 'sh')
  .flatMap(({ code }) => code.split('\n'))
  .map((line) => line.replace(/(^|\s)#.*/, '').trim())
  .filter((line) => line !== '');

/** Between backticks in a sentence. */
const mentioned = [...markdown.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/`(cargo xtask[^`]*)`/g)].map(([, line]) => line);

/** Every one of them once, in the order of the README. */
export const commands = [...new Set([...typed, ...mentioned])];

/** The first thing that a newcomer types. */
export const [first] = typed;
