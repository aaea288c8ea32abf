// The package's exports, each imported by its own name, as programs do: bundlers then leave out whatever nobody names, and
// may leave out too much.

import {
  explain,
  identify,
  inspectUrl,
  PangluError,
  playUrls,
  playUrlsBatch,
  playUrlsStream,
  pushUrl,
  streamCode,
  verifyNotification,
} from 'panglu';

export const panglu = {
  explain,
  identify,
  inspectUrl,
  PangluError,
  playUrls,
  playUrlsBatch,
  playUrlsStream,
  pushUrl,
  streamCode,
  verifyNotification,
};
