/** `<panglu-player>` in React's JSX: `import type {} from 'panglu/player/react'`, once in a project. */

import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { PangluPlayerAttributes, PangluPlayerElement } from 'panglu/player';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'panglu-player': Partial<Omit<PangluPlayerAttributes, 'room'>> & {
        room?: string | number;
        refreshUrl?: PangluPlayerElement['refreshUrl'];
      } & DetailedHTMLProps<HTMLAttributes<PangluPlayerElement>, PangluPlayerElement>;
    }
  }
}
