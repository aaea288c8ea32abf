// The player's remote control for a page that holds it in a frame: `/watch?…&embed=https://the.page.example`. Only a page of that
// origin is listened to and answered; without one in the link, the origin of the page that holds the frame.
(() => {
  const TYPE = 'panglu';
  const EVENTS = ['statechange', 'stats'];
  const player = document.querySelector('panglu-player');

  /** An http origin in its standard form; `undefined` for anything else. */
  function originOf(text) {
    try {
      const { protocol, origin } = new URL(text);
      return /^https?:$/.test(protocol) ? origin : undefined;
    } catch {
      return undefined;
    }
  }

  /** The one origin that may speak to this page. */
  function partner() {
    const named = new URLSearchParams(location.search).getAll('embed').filter((value) => value !== '');
    if (named.length > 0) return named.length === 1 ? originOf(named[0]) : undefined;
    return originOf(location.ancestorOrigins?.[0] ?? document.referrer);
  }

  const origin = partner();
  if (origin === undefined || parent === window) return;

  const COMMANDS = {
    play: () => player.play(),
    pause: () => player.pause(),
    mute: () => {
      player.muted = true;
    },
    unmute: () => {
      player.muted = false;
    },
    state: () => {},
  };

  /** What of the state may leave the page; everything in it is plain data. */
  const state = () => ({ ...player.state, muted: player.muted });

  function send(message) {
    parent.postMessage({ type: TYPE, ...message }, origin);
  }

  addEventListener('message', async ({ data, origin: from, source }) => {
    if (from !== origin || source !== parent || data?.type !== TYPE) return;
    const { command, id } = data;
    if (!Object.hasOwn(COMMANDS, command)) return send({ id, error: 'unknown-command', commands: Object.keys(COMMANDS) });
    await customElements.whenDefined('panglu-player');
    try {
      await COMMANDS[command]();
      send({ id, command, state: state() });
    } catch (error) {
      // A browser may require a tap before it plays.
      send({ id, command, error: error.name, state: state() });
    }
  });

  for (const event of EVENTS) player.addEventListener(event, ({ detail }) => send({ event, detail }));
  customElements.whenDefined('panglu-player').then(() => send({ event: 'ready', state: state() }));
})();
