// Imports each export of `panglu` by name, as programs do. Bundlers then remove everything that is not imported, and may
// remove too much.

import {
  candidates,
  explain,
  identify,
  inspectUrl,
  PangluError,
  playSite,
  playUrls,
  playUrlsBatch,
  playUrlsStream,
  pushUrl,
  streamCode,
  verifyNotification,
  whichRoom,
} from 'panglu';

export const panglu = {
  candidates,
  explain,
  identify,
  inspectUrl,
  PangluError,
  playSite,
  playUrls,
  playUrlsBatch,
  playUrlsStream,
  pushUrl,
  streamCode,
  verifyNotification,
  whichRoom,
};
