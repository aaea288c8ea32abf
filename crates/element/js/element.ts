// `<panglu-player>`. This class mirrors attributes and owns an instance of the Rust while it is in a page; everything else
// is there.

import { Instance } from '#glue';
import picture from './player.css';
import { adoptEarly, mirror, OBSERVED } from './attributes.js';
import { loaded } from './core.js';
import { actLikeMedia } from './media.js';
import { Grants } from './grants.js';
import { forget, settingsAt } from './settings.js';
import { CANNOT_START } from './texts.js';
import type { PangluPlayerState, PangluPlayerStats, RefreshUrl } from './player.js';

/** How long to wait before the wasm is asked for again, in milliseconds. */
const AGAIN_MS = 3000;

/** Without a DOM, as on a server, the class exists and is never made. */
const Base: typeof HTMLElement = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

let sheet: CSSStyleSheet | undefined;

export class PangluPlayerElement extends Base {
  static readonly observedAttributes = OBSERVED;

  #instance: Instance | undefined;
  #refreshUrl: RefreshUrl | null = null;
  #volume = 1;
  #due = false;
  #alive = false;
  /** Whether `play()` was called before the wasm arrived. */
  #impatient = false;
  /** The sentence that is shown where there is no Rust to say one. */
  #fallback: HTMLElement | undefined;
  /** What a backend gives: the addresses of the stream, and others before they expire. */
  readonly #grants = new Grants((granted) => this.#instance?.renew(granted));

  constructor() {
    super();
    if (sheet === undefined) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(picture);
    }
    this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [sheet];
  }

  connectedCallback(): void {
    adoptEarly(this, ['refreshUrl', 'volume']);
    this.#alive = true;
    this.#update();
  }

  disconnectedCallback(): void {
    // Whoever moves an element takes it out and puts it back within the same task.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#alive = false;
      this.#grants.end();
      this.#instance?.free();
      this.#instance = undefined;
    });
  }

  attributeChangedCallback(_name: string, before: string | null, after: string | null): void {
    if (before !== after) this.#update();
  }

  /** Applies the attributes once the current task has changed all that it changes. */
  #update(): void {
    if (this.#due || !this.#alive) return;
    this.#due = true;
    queueMicrotask(() => this.#apply());
  }

  async #apply(): Promise<void> {
    this.#due = false;
    const address = this.getAttribute('profile')?.trim();
    // Both are asked for before either is awaited.
    const settings = address ? settingsAt(address).then((value) => ({ value })) : Promise.resolve({ value: undefined });
    const outcome = settings.catch(() => undefined);
    try {
      await loaded();
    } catch {
      this.#say(CANNOT_START);
      setTimeout(() => this.#update(), AGAIN_MS);
      return;
    }
    if (!this.#alive) return;
    if (this.#instance === undefined) {
      this.#instance = new Instance(
        this,
        this.shadowRoot as ShadowRoot,
        this.#volume,
        () => this.#retry(),
        () => (this.#refreshUrl === null ? this.#grants.renew() : this.#refreshUrl()),
        (incomplete: boolean) => this.#tellIncomplete(incomplete),
      );
      if (address && this.hasAttribute('autoplay')) this.#instance.prepare();
    }
    const found = await outcome;
    const question = address && this.#instance?.question(found?.value);
    // Without a backend nothing is waited for.
    const granted = question
      ? await this.#grants.at(new URL(question, new URL(address, document.baseURI)).href)
      : this.#grants.end();
    // Attributes may have changed since; then another round is due, and says more.
    if (this.#due || this.#instance === undefined) return;
    this.#instance.apply(found?.value, found === undefined, granted);
    if (this.#impatient) {
      this.#impatient = false;
      this.#instance.play();
    }
  }

  /** A person wants the settings to be fetched again. */
  #retry(): void {
    forget(this.getAttribute('profile')?.trim() ?? '');
    this.#grants.end();
    this.#update();
  }

  /** What is left of the Rust has not arrived, and is asked for again, or has arrived at last. */
  #tellIncomplete(incomplete: boolean): void {
    const video = this.#instance?.video;
    const moves = video !== undefined && !video.paused && video.readyState >= HTMLMediaElement.HAVE_FUTURE_DATA;
    if (incomplete && !moves) this.#say(CANNOT_START);
    else this.#fallback?.remove();
  }

  /** A sentence where there is no Rust to say one. */
  #say(sentences: readonly string[]): void {
    this.#fallback?.remove();
    const said = document.createElement('p');
    said.setAttribute('part', 'sentence');
    said.setAttribute('role', 'alert');
    said.textContent = sentences.join('\n');
    const overlay = document.createElement('div');
    overlay.className = 'overlay';
    overlay.dataset.shown = '';
    overlay.append(said);
    this.shadowRoot?.append(overlay);
    this.#fallback = overlay;
    this.dataset.state = 'failed';
    this.dataset.cause = 'engine-missing';
  }

  /** Plays, or tries again at once. Resolves when the picture moves; rejects if the browser requires a tap, or it fails. */
  play(): Promise<void> {
    if (this.#instance === undefined) this.#impatient = true;
    else this.#instance.play();
    return new Promise((resolve, reject) => {
      const settle = () => {
        const { state, sentence } = this.state;
        if (state === 'idle' || state === 'connecting' || state === 'recovering') return;
        this.removeEventListener('statechange', settle);
        if (state === 'playing') resolve();
        else reject(new DOMException(sentence ?? '', state === 'tap-needed' ? 'NotAllowedError' : 'AbortError'));
      };
      this.addEventListener('statechange', settle);
      if (this.state.state === 'playing') settle();
    });
  }

  pause(): void {
    this.#impatient = false;
    this.#instance?.pause();
  }

  /** Jumps to the live edge, and plays. */
  goLive(): void {
    this.#instance?.goLive();
  }

  /** Reads the attributes again; what plays is not interrupted. */
  load(): void {
    this.#update();
  }

  canPlayType(type: string): CanPlayTypeResult {
    return document.createElement('video').canPlayType(type);
  }

  get paused(): boolean {
    return this.#instance?.paused ?? true;
  }

  get volume(): number {
    return this.#instance?.volume ?? this.#volume;
  }

  set volume(volume: number) {
    this.#volume = Math.min(Math.max(Number(volume) || 0, 0), 1);
    if (this.#instance !== undefined) this.#instance.volume = this.#volume;
  }

  /** Called when an address is refused: returns new ones of the same stream, or nothing. */
  get refreshUrl(): RefreshUrl | null {
    return this.#refreshUrl;
  }

  // Svelte sets as properties only what has a setter, and a field would hide what was set before the element was defined.
  set refreshUrl(refreshUrl: RefreshUrl | null | undefined) {
    this.#refreshUrl = refreshUrl ?? null;
  }

  get error(): { readonly code: number; readonly message: string; readonly cause: string } | null {
    return this.#instance?.error ?? null;
  }

  /** The state, as in the details of `statechange`. */
  get state(): PangluPlayerState {
    return (
      this.#instance?.state ?? {
        state: (this.dataset.state ?? 'idle') as PangluPlayerState['state'],
        cause: null,
        sentence: null,
        since: null,
        nextTry: null,
        engine: null,
        delivery: null,
      }
    );
  }

  /** The latest figures; `null` before there are any. */
  get stats(): PangluPlayerStats | null {
    return this.#instance?.stats() ?? null;
  }

  /** Everything that helps to find out what went wrong, as one text without keys. */
  report(): string {
    return this.#instance?.report() ?? '';
  }

  async requestPictureInPicture(): Promise<PictureInPictureWindow> {
    const asked = this.#instance?.requestPictureInPicture();
    if (asked === undefined) throw new DOMException('There is no picture.', 'InvalidStateError');
    return asked;
  }

  /** The video that shows the picture at the moment. */
  static video(element: HTMLElement): HTMLVideoElement | undefined {
    return #instance in element ? element.#instance?.video : undefined;
  }
}

mirror(PangluPlayerElement.prototype);
actLikeMedia(PangluPlayerElement.prototype, PangluPlayerElement.video);

/** Defines the element, unless another copy of this package has. */
export function define(): void {
  if (globalThis.customElements === undefined || customElements.get('panglu-player') !== undefined) return;
  customElements.define('panglu-player', PangluPlayerElement);
  // It is needed soon, so it is not waited for until an element is there.
  loaded().catch(() => {});
}
