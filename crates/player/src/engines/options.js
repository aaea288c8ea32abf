// The options of the engines, as plain objects: wasm would need much more code to build the same ones.

/** Of mpegts.js. The delay is kept low by the supervisor, for every player alike. */
export const flvOptions = (customLoader) => ({
  enableStashBuffer: false,
  lazyLoad: false,
  autoCleanupSourceBuffer: true,
  autoCleanupMaxBackwardDuration: 30,
  autoCleanupMinBackwardDuration: 15,
  customLoader,
});

/** What mpegts.js is to play. */
export const flvSource = (url) => ({ type: 'flv', isLive: true, url });

/** A playlist is small. Once it plays, a failed request is repeated while the buffer lasts. */
const loading = (maxTimeToFirstByteMs, maxLoadTimeMs, maxNumRetry) => ({
  default: {
    maxTimeToFirstByteMs,
    maxLoadTimeMs,
    timeoutRetry: null,
    errorRetry: maxNumRetry === 0 ? null : { maxNumRetry, retryDelayMs: 400, maxRetryDelayMs: 800 },
  },
});

/** Of hls.js. `xhrSetup` may change a request before it is sent. */
export const hlsOptions = (xhrSetup) => ({
  // The delay is kept low by the supervisor, for every player alike.
  maxLiveSyncPlaybackRate: 1,
  // After so many unchanged playlists in a row nothing new is coming. It asks again after half a segment's duration.
  liveMaxUnchangedPlaylistRefresh: 4,
  // What was shown is not needed again.
  backBufferLength: 10,
  appendTimeout: 10_000,
  manifestLoadPolicy: loading(8_000, 8_000, 0),
  playlistLoadPolicy: loading(4_000, 4_500, 2),
  fragLoadPolicy: loading(4_000, 20_000, 2),
  xhrSetup,
});

/** Of TcPlayer, which plays the address that it is given under the name of its format. */
export const tcplayerOptions = (format, url, volume, listener) => ({
  [format]: url,
  // Without this option it ignores FLV and looks for Flash.
  h5_flv: true,
  live: true,
  // It would listen for WeChat's bridge on every phone, and never stop: see `play_in_wechat`.
  autoplay: false,
  volume,
  width: '100%',
  height: '100%',
  // The page has its own controls, texts and loading indicator, the same for every player.
  controls: 'none',
  showLoading: false,
  listener,
});
