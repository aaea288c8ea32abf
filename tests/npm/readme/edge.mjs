// Plays an edge host: a `.wasm` that is imported is a compiled module, and the program's default export answers requests.
// Usage: node edge.mjs PROGRAM PATH…

import { register } from 'node:module';
import { pathToFileURL } from 'node:url';

const [program, ...paths] = process.argv.slice(2);

/** Runs beside the program: it must not name anything from above. */
async function load(url, context, next) {
  if (!url.endsWith('.wasm')) return next(url, context);
  const source = `
    import { readFileSync } from 'node:fs';
    export default new WebAssembly.Module(readFileSync(new URL(${JSON.stringify(url)})));
  `;
  return { format: 'module', shortCircuit: true, source };
}

register(`data:text/javascript,${encodeURIComponent(`export ${load}`)}`);
const { default: server } = await import(pathToFileURL(program));
for (const path of paths) {
  const response = await server.fetch(new Request(new URL(path, 'https://edge.example')));
  console.log(await response.text());
}
