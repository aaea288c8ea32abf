// A display in memory, for a browser that has no headless mode.

import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** The file descriptor on which Xvfb reports its display: the first after the standard three. */
const REPORT_FD = 3;

/**
 * Starts Xvfb on a display that is free.
 * @returns {Promise<{ name: string, close: () => Promise<void> }>} `name` as in DISPLAY
 */
export async function startDisplay() {
  const args = ['-displayfd', String(REPORT_FD), '-screen', '0', '1280x900x24', '-nolisten', 'tcp'];
  const xvfb = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
  let said = '';
  xvfb.stderr.setEncoding('utf8').on('data', (text) => (said += text));
  const over = once(xvfb, 'close');
  const [number] = await Promise.race([once(xvfb.stdio[REPORT_FD].setEncoding('utf8'), 'data'), over.then(() => [])]);
  if (number === undefined) throw new Error(`Xvfb ended before it had a display: ${said}`);
  return {
    name: `:${number.trim()}`,
    async close() {
      xvfb.kill();
      await over;
    },
  };
}
