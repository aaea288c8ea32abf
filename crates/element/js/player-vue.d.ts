/** `<panglu-player>` in Vue's templates: `import type {} from 'panglu/player/vue'`, once in a project. */

import type { DefineComponent } from 'vue';
import type { PangluPlayerAttributes, PangluPlayerEventMap, RefreshUrl } from 'panglu/player';

/** `@statechange` and its like. */
type Listeners = {
  [Type in 'statechange' | 'stats' | 'metrics' as `on${Capitalize<Type>}`]?: (event: PangluPlayerEventMap[Type]) => void;
};

declare module 'vue' {
  interface GlobalComponents {
    'panglu-player': DefineComponent<
      Partial<Omit<PangluPlayerAttributes, 'room'>> & { room?: string | number; refreshUrl?: RefreshUrl } & Listeners
    >;
  }
}
