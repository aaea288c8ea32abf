// What a server sends with the pages' files besides their content. The demo's server and the tests take it from here, and the
// README's lines for nginx and Caddy are compared with it.

/** The build gives a file whose name holds its digest another name when it changes, so it need not be asked for again. */
export const NAMED_BY_DIGEST = /[/-][0-9a-f]{12,16}(?:[-.][^/]*|_bg)?\.\w+$/;

/**
 * The audience's page. Any page may hold it in a frame, also one of an app or a file, which `frame-ancestors *` would leave out; so
 * it has no such rule. The console, where keys are typed, is held by none.
 */
const WATCH = /^\/watch(?:\.html|\/(?:index\.html)?)?$/;

/**
 * The style sheet that TcPlayer 2.2.1 puts into the page while it loads: the element is empty at first, then filled. Without
 * them TcPlayer does not start; the plain player needs neither.
 */
export const TCPLAYER_STYLES = [
  "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "'sha256-f5Nk2Ac+CdBUKFpj+mSol07f0rDmH7gqLSO/I54VRbU='",
];

/**
 * Any host, because streams come from whichever domain an account, a link or a pasted address names. A site that plays from one
 * domain names that domain instead, and `'self'` for its own files.
 */
export const STREAMS = 'https: http:';

/** What the pages may load, run and be held in. */
const POLICY = [
  "default-src 'none'",
  "base-uri 'self'",
  "form-action 'none'",
  // The pages have no code and no styles within their HTML. Compiling WebAssembly is not the evaluation of texts.
  "script-src 'self' 'wasm-unsafe-eval'",
  `style-src 'self' ${TCPLAYER_STYLES.join(' ')}`,
  // The covers of the live list, which hosts choose. `connect-src` allows any host as well.
  `img-src 'self' data: ${STREAMS}`,
  "manifest-src 'self'",
  `connect-src 'self' ${STREAMS}`,
  // What the players put together themselves; and HLS, which Safari on phones plays from its address.
  `media-src blob: ${STREAMS}`,
  // The workers that read lists of rooms and keep the pages for when there is no network, and those that the players put together
  // themselves.
  "worker-src 'self' blob:",
];

/** Devices and sensors: the pages watch, and none of them records. */
const UNUSED = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
];

/**
 * @param {string} path of the file or page that is served, without a query
 * @returns {Record<string, string>}
 */
export function headersOf(path) {
  return {
    'Content-Security-Policy': [...POLICY, ...(WATCH.test(path) ? [] : ["frame-ancestors 'none'"])].join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': UNUSED.map((feature) => `${feature}=()`).join(', '),
    // A window that another page opened, or that a page here opens, cannot reach into the other.
    'Cross-Origin-Opener-Policy': 'same-origin',
    // A page in a sandboxed frame has no origin of its own, so even its own modules and settings come from another one. For the
    // same reason, and because strangers' pages use the element, any page may load the files.
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Cache-Control': NAMED_BY_DIGEST.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
}
