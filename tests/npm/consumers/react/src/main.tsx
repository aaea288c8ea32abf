// <panglu-player> in React: attributes, properties and events as React 19 has them for custom elements.

import { StrictMode, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import mpegts from 'mpegts.js/dist/mpegts.js?url';
import 'panglu/player';
import type { PangluPlayerElement, PangluPlayerState, PangluPlayerUrls } from 'panglu/player';
import type {} from 'panglu/player/react';

const flv = `${new URLSearchParams(location.search).get('refused')}/live/x.flv`;

function Page() {
  const [shown, setShown] = useState(true);
  const [room, setRoom] = useState(1);
  const [states, setStates] = useState<string[]>([]);
  const player = useRef<PangluPlayerElement>(null);
  const heard = ({ detail }: CustomEvent<PangluPlayerState>) => setStates((states) => [...states, detail.state]);
  const refreshUrl = (): PangluPlayerUrls => ({ flv });
  return (
    <main>
      <button type="button" onClick={() => setRoom(2)}>
        change
      </button>
      <button type="button" onClick={() => player.current?.play().catch(() => {})}>
        play
      </button>
      <button type="button" onClick={() => setShown(false)}>
        leave
      </button>
      <output>{states.join(' ')}</output>
      {shown && (
        <panglu-player
          ref={player}
          bizid="8888"
          room={room}
          user="u"
          flv={flv}
          engine="plain"
          mpegtsSrc={mpegts}
          controls
          muted
          refreshUrl={refreshUrl}
          onstatechange={heard}
        />
      )}
    </main>
  );
}

createRoot(document.querySelector('#app') as HTMLElement).render(
  <StrictMode>
    <Page />
  </StrictMode>,
);
