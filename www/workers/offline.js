// Keeps the pages for when there is no network. `../workers.mjs` bundles it once for the console and once for the audience's page, each
// with the list of its files and their digests.
//
// A version is kept whole or not at all: the worker is installed when every file of the list has arrived with the digest that it has
// there, and it answers with exactly these until the next worker takes over, which happens when no page of this version is open
// any more, or on a click. Nothing else is kept but the settings, and those are only for when they cannot be fetched.

import { setCacheNameDetails } from 'workbox-core';
import { addPlugins, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { NetworkFirst } from 'workbox-strategies';

/** What `../../crates/viewer/src/services/versions.rs` and this worker say to each other. */
const TAKE_OVER = 'panglu-take-over';
const OTHERS_OPEN = 'panglu-others-open';

/** How long the settings may take before kept ones are used: less than the pages wait for them. */
const SETTINGS_SECONDS = 4;

const settingsUrl = new URL('profile.json', location.href).href;

setCacheNameDetails({ prefix: 'panglu' });

// A file that the browser has already is asked for again, and not sent again if it is still the same.
addPlugins([
  {
    requestWillFetch: async ({ request }) => (request.cache === 'reload' ? new Request(request, { cache: 'no-cache' }) : request),
  },
]);

const settings = new NetworkFirst({
  cacheName: `panglu-settings-${registration.scope}`,
  networkTimeoutSeconds: SETTINGS_SECONDS,
});
registerRoute(({ url }) => url.origin + url.pathname === settingsUrl, settings);

// A room is in the query of a page's address, and no file depends on it.
precacheAndRoute(PANGLU_FILES, { ignoreURLParametersMatching: [/./], cleanURLs: true, directoryIndex: 'index.html' });

/** The settings as they are now: the page that installs this worker has fetched its own without it. */
async function keepSettings(event) {
  const [answer] = settings.handleAll({ event, request: new Request(settingsUrl) });
  // Without them the pages open as well, and say what is missing.
  await answer.catch(() => {});
}

/** Requests to other hosts, such as the one of the stream, do not even wake the worker, where browsers know how. */
async function stepAside(event) {
  const { protocol, hostname, port } = location;
  const own = { protocol: protocol.slice(0, -1), hostname, port };
  try {
    await event.addRoutes({ condition: { not: { urlPattern: own } }, source: 'network' });
  } catch {
    // They pass through it then: it answers for its own files only.
  }
}

addEventListener('install', (event) => event.waitUntil(Promise.all([keepSettings(event), stepAside(event)])));

/** Takes over from the version before, unless another page would then get the files of two versions. */
async function takeOver(page) {
  const open = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  const others = open.filter(({ id, url }) => id !== page.id && url.startsWith(registration.scope));
  if (others.length > 0) page.postMessage(OTHERS_OPEN);
  else await skipWaiting();
}

addEventListener('message', (event) => {
  if (event.data === TAKE_OVER) event.waitUntil(takeOver(event.source));
});
