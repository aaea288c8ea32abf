// The exports of `panglu`, each imported by its own name, as programs do: bundlers then leave out whatever nobody names, and
// may leave out too much.

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
