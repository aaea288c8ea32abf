/** `<panglu-player>` in React's JSX: `import type {} from 'panglu/player/react'`, once in a project. */

import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { PangluPlayerAttributes, PangluPlayerElement, PangluPlayerEventMap } from 'panglu/player';

/** React 19 listens to what follows `on`. */
type Listeners = {
  [Type in 'statechange' | 'stats' | 'metrics' as `on${Type}`]?: (event: PangluPlayerEventMap[Type]) => void;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'panglu-player': Partial<Omit<PangluPlayerAttributes, 'room'>> & {
        room?: string | number;
        refreshUrl?: PangluPlayerElement['refreshUrl'];
      } & Listeners &
        DetailedHTMLProps<HTMLAttributes<PangluPlayerElement>, PangluPlayerElement>;
    }
  }
}
