// Extracts the examples of a README: its fenced blocks, and what each is expected to print.

/** The start of the expected output; further lines have the same indentation. */
const MARK = '// → ';
const MORE = '//   ';

/**
 * @typedef {object} Block
 * @property {string} name for people: the part of the README and the line the block begins at
 * @property {string} part the heading of the second rank it stands under
 * @property {string} language what the fence says
 * @property {string} code
 * @property {string[]} expected the lines it prints
 */

/** Every fenced block of a README, from top to bottom. */
export function blocksOf(markdown) {
  const blocks = [];
  const headings = ['', '', '', ''];
  let open;
  for (const [index, line] of markdown.split('\n').entries()) {
    const fence = /^```(.*)$/.exec(line);
    const heading = open ? null : /^(#{1,3}) (.*)$/.exec(line);
    if (heading) headings[heading[1].length] = heading[2];
    if (fence && open) {
      blocks.push({ ...open, code: `${open.lines.join('\n')}\n`, expected: printed(open.lines) });
      open = undefined;
    } else if (fence) {
      open = { name: `${headings[2]}, ${headings[3]}, line ${index + 1}`, part: headings[2], language: fence[1], lines: [] };
    } else {
      open?.lines.push(line);
    }
  }
  if (open) throw new Error(`${open.name} never ends`);
  return blocks;
}

/** The lines that an example prints, according to its comments. */
function printed(lines) {
  const expected = [];
  let within = false;
  for (const line of lines.map((line) => line.trimStart())) {
    const begins = line.startsWith(MARK);
    within = begins || (within && line.startsWith(MORE));
    if (within) expected.push(line.slice(begins ? MARK.length : MORE.length));
  }
  return expected;
}

/** The requests in an example of a server, as `// GET /path`. */
export const requestsOf = ({ code }) => [...code.matchAll(/^\/\/ GET (.+)$/gm)].map(([, path]) => path);
