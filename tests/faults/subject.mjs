// How the tests read what <panglu-player> says. Nothing else in this folder knows it.

/** The room of the vendor's example; every other room of a test differs in its number. */
const BIZID = 8888;
const USER = '14y2l2c';

/**
 * The page that plays one stream.
 * @param {{ room: number, engine: string, delivery: string }} stream
 */
export function watchPath({ room, engine, delivery }) {
  return `/watch?bizid=${BIZID}&room=${room}&user=${USER}&player=${engine}&format=${delivery}`;
}

/** What a stream's code is made of: see crates/core/src/identity. */
export const streamOf = (room) => ({ bizId: BIZID, room, user: USER });

/** Runs in the page: what the player says now, null if there is none yet. */
export function readSubject() {
  const element = document.querySelector('panglu-player');
  const { state, cause, engine, delivery } = element?.dataset ?? {};
  if (!state) return null;
  const sentence = element.shadowRoot?.querySelector('[part="sentence"]')?.textContent ?? '';
  return { state, causes: cause ? [cause] : [], engine, delivery, sentence };
}

/** Runs in the page: the video that shows the stream. */
export function findVideo() {
  return document.querySelector('panglu-player')?.shadowRoot?.querySelector('video');
}

/** Runs in the page: plays a ready address from now on; false if this page cannot. */
export function playAddress({ delivery, url }) {
  const element = document.querySelector('panglu-player');
  if (!element) return false;
  for (const name of ['bizid', 'room', 'user', 'kind', 'code', 'flv', 'hls']) element.removeAttribute(name);
  element.setAttribute(delivery, url);
  return true;
}

/** Runs in the page: takes the player out of it; false if this page cannot. */
export function removeSubject() {
  const element = document.querySelector('panglu-player');
  if (!element) return false;
  // A new one is made from its text: nothing of the measurement may keep the old one.
  window.removedPlayer = element.outerHTML;
  element.remove();
  return true;
}

/** Runs in the page: puts in a new player like the one that was removed. */
export function mountSubject() {
  document.body.insertAdjacentHTML('beforeend', window.removedPlayer);
}

/** Runs in the page: the element's own account of what happened, null if it gives none. */
export function reportOfSubject() {
  return document.querySelector('panglu-player')?.report?.() ?? null;
}
