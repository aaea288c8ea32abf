// Large lists of rooms, and the ways in which they come into the console.

import { createHash } from 'node:crypto';

/** A row that names a room, by its line. */
export const roomOf = (line) => ({ room: String(1_000_000 + line), user: `host${line}`, kind: line % 10 ? 'main' : 'aux' });

/** The stream code of a row for an account. */
export function codeOf({ room, user, kind }, account = '8888') {
  return `${account}_${createHash('md5').update(`${room}_${user}_${kind}`).digest('hex')}`;
}

/** Rows that name no room, and why. */
export const REFUSED = {
  10: ['abc,host10,main', /character 1 is/],
  5000: ['0,host5000,main', /not|from 1/i],
  99999: [',host99999,main', /required/],
};

/** A table with its heading in line 1 and a row in each of the others, up to a line. */
export function roster(lines, others = {}) {
  const rows = ['room,user,kind'];
  for (let line = 2; line <= lines; line++) {
    const { room, user, kind } = roomOf(line);
    rows.push(others[line] ?? REFUSED[line]?.[0] ?? `${room},${user},${kind}`);
  }
  return rows.join('\n');
}

/** Chooses a file in the console. */
export const openFile = (page, text, name = 'rooms.csv') =>
  page.locator('.intake input[type="file"]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

/** Copies a text, so that pasting it takes no more of the page's time than in a browser that people use. */
export const copyText = (page, text) =>
  page.evaluate((text) => {
    globalThis.copied = new DataTransfer();
    globalThis.copied.setData('text/plain', text);
  }, text);

/** Pastes what was copied into the console's box, as a browser does. */
export const pasteCopied = (page) =>
  page.locator('#ask').evaluate((box) => {
    const clipboardData = globalThis.copied;
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });

export async function pasteText(page, text) {
  await copyText(page, text);
  await pasteCopied(page);
}

/** The card, once all rows have been read. */
export async function readCard(page) {
  const card = page.locator('[data-card="rooms"][data-done="true"]');
  await card.waitFor();
  return card;
}
