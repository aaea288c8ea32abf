// Runs in the page before its scripts: writes down what the player says, each frame that is shown, and what is left running.
// Times are milliseconds since 1970 on the machine's clock, which a page with a wrong clock cannot change.

/**
 * A text to run in every page.
 * @param {{ readSubject: Function, findVideo: Function }} subject functions of subject.mjs, or of a peer's page
 */
export function probeScript({ readSubject, findVideo }) {
  return `(${installProbe})(${readSubject}, ${findVideo});`;
}

function installProbe(readSubject, findVideo) {
  const log = { said: [], frames: [], timers: new Map(), restored: 0 };
  window.faultLog = log;
  log.sentence = () => readSubject()?.sentence ?? '';
  // A wrong clock is put in place by another script; this one has to read the right time.
  const now = () => performance.timeOrigin + performance.now();
  const { setInterval, setTimeout, clearTimeout, requestAnimationFrame, cancelAnimationFrame } = window;

  let last = '';
  const read = () => {
    const said = readSubject();
    const text = JSON.stringify(said && [said.state, said.causes]);
    if (said && text !== last) log.said.push({ at: now(), ...said });
    last = text;
  };
  let video = null;
  const watch = () => {
    const found = findVideo();
    if (!found || found === video) return;
    video = found;
    const onFrame = (at, { mediaTime, width }) => {
      if (video !== found) return;
      log.frames.push({ at: performance.timeOrigin + at, mediaTime, width });
      found.requestVideoFrameCallback(onFrame);
    };
    found.requestVideoFrameCallback(onFrame);
  };
  new MutationObserver(() => {
    read();
    watch();
  }).observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: ['data-state', 'data-cause', 'data-words'],
  });
  // What is in a shadow root, or shown by a style, does not show in the document's mutations.
  setInterval(() => {
    read();
    watch();
  }, 100);
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) log.restored += 1;
  });

  // Timers that are waiting, with what started them.
  const started = () => new Error().stack.split('\n').slice(3, 6).join('\n');
  for (const [name, schedule, repeats] of [
    ['setTimeout', setTimeout, false],
    ['setInterval', setInterval, true],
    ['requestAnimationFrame', requestAnimationFrame, false],
  ]) {
    window[name] = (callback, ...rest) => {
      if (typeof callback !== 'function') return schedule.call(window, callback, ...rest);
      const id = schedule.call(
        window,
        (...values) => {
          if (!repeats) log.timers.delete(`${name} ${id}`);
          return callback.apply(window, values);
        },
        ...rest,
      );
      log.timers.set(`${name} ${id}`, { name, delay: rest[0], started: started() });
      return id;
    };
  }
  for (const name of ['clearTimeout', 'clearInterval']) {
    window[name] = (id) => {
      log.timers.delete(`setTimeout ${id}`);
      log.timers.delete(`setInterval ${id}`);
      clearTimeout.call(window, id);
    };
  }
  window.cancelAnimationFrame = (id) => {
    log.timers.delete(`requestAnimationFrame ${id}`);
    cancelAnimationFrame.call(window, id);
  };
}
