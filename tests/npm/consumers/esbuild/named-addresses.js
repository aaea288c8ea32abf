// The same for `panglu/addresses`.

import { candidates, PangluError, playSite, playUrls, playUrlsBatch, pushUrl, streamCode, whichRoom } from 'panglu/addresses';

export const addresses = { candidates, PangluError, playSite, playUrls, playUrlsBatch, pushUrl, streamCode, whichRoom };
