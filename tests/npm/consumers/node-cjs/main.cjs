// Both entries through `require`. The checks are ES modules, which Node 18 can only import.

const { readFileSync } = require('node:fs');
const panglu = require('panglu');
const slim = require('panglu/slim');

async function main() {
  const { default: cases } = await import('./checks/cases.mjs');
  const { runChecks } = await import('./checks/run.mjs');
  const { runSlimChecks } = await import('./checks/slim.mjs');
  const wasm = readFileSync(require.resolve('panglu/panglu.wasm'));
  const reports = {
    main: await runChecks(panglu, cases),
    slim: await runSlimChecks(slim, cases, ({ initSync }) => initSync(wasm)),
  };
  console.log(JSON.stringify(reports));
}

main();
