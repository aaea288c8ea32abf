// The element where there is no DOM, as on a server that renders pages: what is there, and what became defined.

import * as player from 'panglu/player';

const { PangluPlayerElement, ...others } = player;
console.log(
  JSON.stringify({
    kind: typeof PangluPlayerElement,
    attributes: PangluPlayerElement.observedAttributes.includes('room'),
    others: Object.keys(others),
    registry: typeof customElements,
  }),
);
