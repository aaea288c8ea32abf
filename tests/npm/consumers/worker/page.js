// Three module workers: the plain entry, one that fetches the wasm, and one that is sent it compiled.

import { answerOf, show } from './checks/page.mjs';

const start = (name) => new Worker(new URL(name, import.meta.url), { type: 'module' });
const compiled = await WebAssembly.compileStreaming(fetch('node_modules/panglu/panglu.wasm'));

await show('main', () => answerOf(start('main.js')));
await show('fetched', () => answerOf(start('slim.js')));
await show('posted', () => answerOf(start('slim.js'), compiled));
