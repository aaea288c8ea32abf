// What the types of <panglu-player> refuse in JSX. An expected error that does not occur is an error itself.

import type {} from 'panglu/player/react';

export const misspelt = (
  // @ts-expect-error: there is no such attribute.
  <panglu-player rom="1" />
);
export const notBoolean = (
  // @ts-expect-error: a switch is on or off.
  <panglu-player controls="yes" />
);
export const wrongDetail = (
  // @ts-expect-error: the details are a state.
  <panglu-player onstatechange={(event: CustomEvent<string>) => event.detail} />
);
