// Which requests lead to a file of a folder itself: not to a hidden one, and not through a symbolic link to anywhere else.

import { realpath } from 'node:fs/promises';
import { join } from 'node:path';

/** What the static server looks for behind a path: the file, a page without its ending, a folder's page; each also compressed. */
const withCopies = (endings) => endings.flatMap((ending) => ['', '.br', '.gz'].map((copy) => ending + copy));
const PAGE_OF_FOLDER = withCopies(['/index', '/index.html']);
const FILE_OR_FOLDER = [...withCopies(['', '.html']), ...PAGE_OF_FOLDER];

/** Whether a file that has this path has it without a link on the way. A file that is not there leads nowhere. */
const isItself = (path) =>
  realpath(path).then(
    (real) => real === path,
    () => true,
  );

/**
 * @param {string} root the folder
 * @param {string} path of a request, decoded, as it is given to the static server
 * @returns {Promise<boolean>}
 */
export async function leadsToOwnFiles(root, path) {
  const segments = path.split('/').filter((segment) => segment !== '');
  if (!path.startsWith('/') || segments.some((segment) => segment.startsWith('.'))) return false;
  const home = await realpath(root);
  // The folder's own page is the answer to every route of the viewer.
  const possible = PAGE_OF_FOLDER.map((ending) => home + ending);
  if (segments.length > 0) possible.push(...FILE_OR_FOLDER.map((ending) => join(home, ...segments) + ending));
  return (await Promise.all(possible.map(isItself))).every(Boolean);
}
