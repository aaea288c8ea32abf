// Opens one page in a new profile under given conditions, and measures what came before its first frame.

/** Runs in the page before its scripts: notes the first frame of any video, also in an open shadow root. */
function noteFirstFrame() {
  window.firstFrame = new Promise((resolve) => {
    const seen = new WeakSet();
    const look = (root) => {
      for (const video of root.querySelectorAll('video')) {
        if (!seen.has(video)) video.requestVideoFrameCallback((now) => resolve(now));
        seen.add(video);
      }
    };
    const watch = (root) => {
      new MutationObserver(() => look(root)).observe(root, { childList: true, subtree: true });
      look(root);
    };
    const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function (options) {
      const root = attachShadow.call(this, options);
      watch(root);
      return root;
    };
    watch(document);
  });
}

/** Adds up what was received, by address, until a point in time. */
async function countBytes(session, streamHost) {
  const requests = new Map();
  const note = (event, change) =>
    session.on(event, (details) => {
      const request = requests.get(details.requestId);
      if (request) change(request, details);
    });
  session.on('Network.requestWillBeSent', ({ requestId, request, timestamp }) => {
    if (/^https?:/.test(request.url) && new URL(request.url).host !== streamHost)
      requests.set(requestId, { url: request.url, sentAt: timestamp, chunks: [] });
  });
  note('Network.dataReceived', (request, { timestamp, encodedDataLength }) => request.chunks.push([timestamp, encodedDataLength]));
  note('Network.loadingFinished', (request, { timestamp, encodedDataLength }) =>
    Object.assign(request, { endedAt: timestamp, size: encodedDataLength }),
  );
  await session.send('Network.enable');
  /** @param {number} after milliseconds after the page was asked for */
  return (after) => {
    const all = [...requests.values()];
    const until = Math.min(...all.map(({ sentAt }) => sentAt)) + after / 1000;
    return all.map(({ url, chunks, endedAt, size }) => {
      // A finished request's size has its headers; of an unfinished one only the parts are known.
      const parts = chunks.filter(([at]) => at <= until).reduce((sum, [, length]) => sum + length, 0);
      return { url, bytes: endedAt <= until ? size : parts };
    });
  };
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {{ network?: object, slowdown: number }} condition
 * @param {string} streamHost not counted
 * @returns {Promise<{ firstFrame: number, loaded: { url: string, bytes: number }[] }>} milliseconds from the start of navigation
 */
export async function load(browser, url, { network, slowdown }, streamHost) {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.addInitScript(noteFirstFrame);
    const session = await context.newCDPSession(page);
    const received = await countBytes(session, streamHost);
    if (network) await session.send('Network.emulateNetworkConditions', { offline: false, ...network });
    if (slowdown > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.goto(url, { waitUntil: 'commit' });
    const firstFrame = await page.evaluate(() => window.firstFrame);
    return { firstFrame, loaded: received(firstFrame) };
  } finally {
    await context.close();
  }
}
