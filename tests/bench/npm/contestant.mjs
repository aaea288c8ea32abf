// The client of a runner: sends one task at a time.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export class Contestant {
  #process;
  #answers;

  constructor(name, program, programArguments) {
    this.name = name;
    this.#process = spawn(program, programArguments, { stdio: ['pipe', 'pipe', 'inherit'] });
    // A process that has died is noticed by its missing answer.
    this.#process.stdin.on('error', () => {});
    this.#answers = createInterface({ input: this.#process.stdout })[Symbol.asyncIterator]();
  }

  async #ask(...words) {
    this.#process.stdin.write(`${words.join('\t')}\n`);
    const { value, done } = await this.#answers.next();
    if (done) throw new Error(`${this.name} ended without an answer to ${words[0]}`);
    return value;
  }

  /** How many milliseconds a task took. */
  async time(task) {
    return Number(await this.#ask(task)) / 1e6;
  }

  /** Makes the process write all addresses to a file, made one by one or all at once. */
  writeAddresses(way, file) {
    return this.#ask('addresses', way, file);
  }

  /** Ends the process, which stops when its input ends. */
  async close() {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    this.#process.stdin.end();
    await once(this.#process, 'exit');
  }
}
