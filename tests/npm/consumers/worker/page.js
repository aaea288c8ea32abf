// Module workers: entries with embedded wasm, and slim entries that download it or receive it compiled.

import { answerOf, show } from './checks/page.mjs';

const start = (name) => new Worker(new URL(name, import.meta.url), { type: 'module' });
const compiled = (file) => WebAssembly.compileStreaming(fetch(`node_modules/panglu/${file}`));

await show('main', () => answerOf(start('main.js')));
await show('fetched', () => answerOf(start('slim.js')));
await show('posted', async () => answerOf(start('slim.js'), await compiled('panglu.wasm')));
await show('addresses', () => answerOf(start('addresses.js')));
await show('addresses-fetched', () => answerOf(start('addresses-slim.js')));
await show('addresses-posted', async () => answerOf(start('addresses-slim.js'), await compiled('addresses.wasm')));
