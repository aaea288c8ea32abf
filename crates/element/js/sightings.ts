// Tells the backend what is seen of a stream: a witness beside others, which keeps a stream on the list whose host's reports are lost on
// their way (`POST …/seen`).

import type { PangluPlayerState } from './player.js';

/** How often it is told that the picture moves. */
const EVERY_MS = 10_000;

export class Sightings {
  #address: string | undefined;
  #told: string | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;
  readonly #state: () => PangluPlayerState;

  constructor(element: EventTarget, state: () => PangluPlayerState) {
    this.#state = state;
    element.addEventListener('statechange', () => this.#look());
  }

  /** Tells it beside the address at which the backend was asked for the stream; nobody if there is none. */
  tell(question: string | undefined): void {
    const address = question && besides(question);
    if (address === this.#address) return;
    this.end();
    this.#address = address;
    this.#look();
  }

  end(): void {
    clearInterval(this.#timer);
    this.#address = undefined;
    this.#told = undefined;
  }

  #look(): void {
    if (this.#address === undefined) return;
    const { delivery } = this.#state();
    const observation = seen(this.#state());
    const told = observation && `${observation} ${delivery}`;
    if (told === this.#told) return;
    this.#told = told;
    clearInterval(this.#timer);
    if (observation === undefined) return;
    const send = () => post(this.#address as string, JSON.stringify({ format: delivery, observation }));
    send();
    // What is over is over; what moves is told as long as it does.
    if (observation === 'moving') this.#timer = setInterval(send, EVERY_MS);
  }
}

function seen({ state, cause }: PangluPlayerState): string | undefined {
  if (state === 'playing') return 'moving';
  if (cause === 'ended') return 'ended';
  return cause === 'not-started' ? 'not-found' : undefined;
}

/** Only to the page's own server: others would have to allow it first. The token of a link is not handed on. */
function besides(question: string): string | undefined {
  const address = new URL(question);
  if (address.origin !== location.origin) return undefined;
  address.pathname = address.pathname.replace(/play$/, 'seen');
  address.searchParams.delete('token');
  return address.href;
}

function post(address: string, body: string): void {
  // Whether it was heard changes nothing for the viewer.
  fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body }).catch(() => {});
}
