// All entries through `require`. The checks are ES modules, which Node 18 can only import.

const { readFileSync } = require('node:fs');
const panglu = require('panglu');
const addresses = require('panglu/addresses');
const addressesSlim = require('panglu/addresses/slim');
const slim = require('panglu/slim');

const bytesOf = (file) => readFileSync(require.resolve(file));

async function main() {
  const { default: cases } = await import('./checks/cases.mjs');
  const { runAddressChecks, runChecks } = await import('./checks/run.mjs');
  const { runSlimAddressChecks, runSlimChecks } = await import('./checks/slim.mjs');
  const reports = {
    'panglu': await runChecks(panglu, cases),
    'panglu/slim': await runSlimChecks(slim, cases, ({ initSync }) => initSync(bytesOf('panglu/panglu.wasm'))),
    'panglu/addresses': await runAddressChecks(addresses, cases),
    'panglu/addresses/slim': await runSlimAddressChecks(addressesSlim, cases, ({ initSync }) =>
      initSync(bytesOf('panglu/addresses.wasm')),
    ),
  };
  console.log(JSON.stringify(reports));
}

main();
