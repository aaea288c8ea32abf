/** `<panglu-player>` in Vue's templates: `import type {} from 'panglu/player/vue'`, once in a project. */

import type { DefineComponent } from 'vue';
import type { PangluPlayerAttributes, RefreshUrl } from 'panglu/player';

declare module 'vue' {
  interface GlobalComponents {
    'panglu-player': DefineComponent<
      Partial<Omit<PangluPlayerAttributes, 'room'>> & { room?: string | number; refreshUrl?: RefreshUrl }
    >;
  }
}
