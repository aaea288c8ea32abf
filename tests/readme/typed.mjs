// A command line as somebody types it, and all that it starts.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, readdir } from 'node:fs/promises';
import { ROOT } from './commands.mjs';

/** The last line of the demo's message, which appears once all links work. */
const READY = /^Ctrl-C ends it\./m;

/**
 * Starts a command line as a terminal does: by a shell, and in a process group of its own, which gets Ctrl-C as a whole.
 * @param {string} temporary where it is to put what is temporary
 */
export function type(command, temporary) {
  const child = spawn('sh', ['-c', `exec ${command}`], {
    cwd: ROOT,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, TMPDIR: temporary },
  });
  const typed = { output: '', errors: '', exited: once(child, 'close'), interrupt: () => process.kill(-child.pid, 'SIGINT') };
  child.stderr.setEncoding('utf8').on('data', (text) => (typed.errors += text));
  typed.ready = new Promise((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text) => {
      typed.output += text;
      if (READY.test(typed.output)) resolve();
    });
    child.once('close', (code) => reject(new Error(`${command} ended with ${code}:\n${typed.output}${typed.errors}`)));
  });
  return typed;
}

/** The processes that a command started, wherever they are: their environment has its temporary folder. */
export async function startedWith(temporary) {
  const found = [];
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    // A process that ends meanwhile is ignored.
    const read = (name) => readFile(`/proc/${pid}/${name}`, 'utf8').catch(() => '');
    const environment = (await read('environ')).split('\0');
    if (environment.includes(`TMPDIR=${temporary}`))
      found.push({ pid: Number(pid), command: (await read('cmdline')).replaceAll('\0', ' ') });
  }
  return found;
}
