// Makes the page's link the player's attributes, and asks for the engine that it needs while the player's own code is on its way.
// What stands around the picture is loaded when the picture moves, or when it cannot and people may need help.
(() => {
  /** What names the room, in the link and for the player. */
  const ROOM = ['bizid', 'room', 'user', 'kind'];
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

  function preload(href) {
    document.head.append(Object.assign(document.createElement('link'), { rel: 'preload', as: 'script', href }));
  }

  /** Resolves when the styles are there, or are known not to come. */
  function style(href) {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
    document.head.append(link);
    return new Promise((resolve) => {
      link.onload = link.onerror = resolve;
    });
  }

  async function showAround() {
    const [{ default: start }] = await Promise.all([import('./around.js'), style('watch/around.css')]);
    await start();
  }

  /** The picture has just begun to move: a moment without other work is better for this than the next one. */
  function showAroundSoon() {
    // Without it the picture is as good as with it, so nothing is said if it does not come.
    const show = () => showAround().catch(() => {});
    if (window.requestIdleCallback) requestIdleCallback(show, { timeout: 2000 });
    else setTimeout(show);
  }

  player.setAttribute('locale', chosenLanguage() ?? navigator.language);

  // Which of two values is meant is not guessed.
  const isRoom = ROOM.every((name) => values(name).length === 1 || (name === 'kind' && values(name).length === 0));
  if (!isRoom) {
    // There is nothing to play. If the help does not come either, boot.js hears of it and says so.
    showAround().then(() => dispatchEvent(new CustomEvent('panglu-started')));
    return;
  }
  for (const name of ROOM) for (const value of values(name)) player.setAttribute(name, value.trim());
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
