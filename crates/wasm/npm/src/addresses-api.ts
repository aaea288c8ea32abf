// The exports of `panglu/addresses`.

export { candidates, playUrls, pushUrl, streamCode } from './addresses.js';
export { PangluError } from './error.js';
export { playUrlsBatch, whichRoom } from './roster.js';
export { playSite } from './site.js';
