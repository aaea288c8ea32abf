// Makes the page's link the player's attributes, and asks for the engine that it needs while the player's own code is on its way.
// What stands around the picture is loaded when the picture moves, or when it cannot and people may need help.
(() => {
  /** What names the room, in the link and for the player. */
  const ROOM = ['bizid', 'room', 'user'];
  /** What may be with it: the kind of picture, and what a backend has put into the link, which may want one. */
  const WITH_IT = ['kind', 'token'];
  /** While these last, everything that can be loaded is needed for the picture. */
  const BUSY = ['idle', 'connecting', 'recovering'];
  /** Where the choice of a language is kept; crates/viewer/src/i18n.rs writes it. */
  const LANGUAGE = 'panglu.language';

  const player = document.querySelector('panglu-player');
  const query = new URLSearchParams(location.search);
  const embedded = query.has('embed');

  /** The different values of a parameter. A value that is repeated unchanged counts once. */
  const values = (name) => [...new Set(query.getAll(name).filter((value) => value !== ''))];

  function chosenLanguage() {
    try {
      return localStorage.getItem(LANGUAGE);
    } catch {
      // Blocked, as with all cookies and in a sandboxed frame.
      return null;
    }
  }

  /** What the audience hands on is the page itself, never a frame of another. */
  function sharedLink() {
    const link = new URL(location.href);
    link.searchParams.delete('embed');
    return link.href;
  }

  /** The digests of what is loaded later: addresses, each followed by its own. */
  const digests = document.querySelector('meta[name=panglu-integrity]')?.content.split(' ') ?? [];

  /** What browsers check a file by. */
  function check(href) {
    const at = digests.indexOf(href);
    return at < 0 ? {} : { integrity: digests[at + 1], crossOrigin: 'anonymous' };
  }

  function link(rel, href, more) {
    const made = Object.assign(document.createElement('link'), check(href), { rel, href }, more);
    document.head.append(made);
    return made;
  }

  function preload(href) {
    link('preload', href, { as: 'script' });
  }

  /** Resolves when the styles are there, or are known not to come. */
  function style(href) {
    const styles = link('stylesheet', href);
    return new Promise((resolve) => {
      styles.onload = styles.onerror = resolve;
    });
  }

  /** Keeps the page for when there is no network, unless people save on what they download. */
  async function keep() {
    if (embedded || navigator.connection?.saveData) return;
    link('manifest', 'watch/manifest.json');
    await navigator.serviceWorker?.register('watch-worker.js', { scope: 'watch' });
  }

  async function showAround() {
    // Browsers check what an import brings by the digest with which it was asked for before.
    link('modulepreload', 'watch/around.js');
    const wasm = 'watch/around_bg.wasm';
    const [{ default: start }] = await Promise.all([import('./around.js'), style('watch/around.css')]);
    await start({ module_or_path: fetch(wasm, { integrity: check(wasm).integrity }) });
  }

  /** The picture has just begun to move: a moment without other work is better for this than the next one. */
  function showAroundSoon() {
    // Without either the picture is as good as with them, so nothing is said if one does not come, or is refused, as where cookies
    // are blocked.
    const show = async () => {
      await showAround().catch(() => {});
      await keep().catch(() => {});
    };
    if (window.requestIdleCallback) requestIdleCallback(show, { timeout: 2000 });
    else setTimeout(show);
  }

  player.setAttribute('locale', chosenLanguage() ?? navigator.language);

  // Which of two values is meant is not guessed.
  const isRoom = ROOM.every((name) => values(name).length === 1) && WITH_IT.every((name) => values(name).length < 2);
  if (!isRoom) {
    // There is nothing to play. If the help does not come either, boot.js hears of it and says so.
    showAround().then(() => dispatchEvent(new CustomEvent('panglu-started')));
    return;
  }
  for (const name of [...ROOM, ...WITH_IT]) for (const value of values(name)) player.setAttribute(name, value.trim());
  player.setAttribute('share', sharedLink());

  // TcPlayer and FLV are the usual ones, and anything unusable means the usual. The player knows what else there is if one fails.
  const [plain, hls] = [values('player').join() === 'plain', values('format').join() === 'hls'];
  if (plain) player.setAttribute('engine', 'plain');
  if (hls) player.setAttribute('format', 'hls');
  preload(hls ? 'vendor/hls.light.min.js' : 'vendor/mpegts.js');
  if (!plain) preload('vendor/TcPlayer.js');

  const states = new MutationObserver(() => {
    const { state } = player.dataset;
    if (state !== undefined && state !== 'idle') dispatchEvent(new CustomEvent('panglu-started', { detail: state }));
    if (state === undefined || BUSY.includes(state)) return;
    states.disconnect();
    if (!embedded) showAroundSoon();
  });
  states.observe(player, { attributeFilter: ['data-state'] });

  if (embedded) document.head.append(Object.assign(document.createElement('script'), { src: 'watch/embed.js' }));
})();
