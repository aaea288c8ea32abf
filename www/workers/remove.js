// Ends an offline worker: put in the place of `worker.js` and `watch-worker.js` on a server, it forgets everything that they have kept
// and removes itself. Pages that are open go on; from the next visit on, everything comes from the server again.

addEventListener('install', () => skipWaiting());

async function remove() {
  const kept = await caches.keys();
  const own = kept.filter((name) => name.startsWith('panglu-') && name.endsWith(registration.scope));
  await Promise.all(own.map((name) => caches.delete(name)));
  await registration.unregister();
}

addEventListener('activate', (event) => event.waitUntil(remove()));
