// Starts the program of this page. Its wasm is asked for in advance, with its digest.

import start from './live.js';

const { href, integrity } = document.querySelector('link[rel=preload][as=fetch]');
await start({ module_or_path: fetch(href, { integrity }) });
