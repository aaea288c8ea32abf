// The deployment's settings (`profile="…json"`), fetched while the wasm is on its way, once for all elements of a page.

/** How long they may take: they are a few bytes. */
const TIMEOUT_MS = 10_000;

const fetched = new Map<string, Promise<string>>();

/** The text of the settings at an address; the Rust reads it. A failure is not kept, so that the next element asks again. */
export function settingsAt(address: string): Promise<string> {
  const url = new URL(address, document.baseURI).href;
  let settings = fetched.get(url);
  if (settings === undefined) {
    settings = load(url);
    fetched.set(url, settings);
    settings.catch(() => fetched.delete(url));
  }
  return settings;
}

/** Asks for settings anew: whoever runs the site may have mended them. */
export function forget(address: string): void {
  fetched.delete(new URL(address, document.baseURI).href);
}

async function load(url: string): Promise<string> {
  const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  return response.text();
}
