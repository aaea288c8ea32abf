// The entries through `require` of Bun; the argument says which one.

const { readFileSync } = require('node:fs');
const { default: cases } = require('./checks/cases.mjs');
const { runAddressChecks, runChecks } = require('./checks/run.mjs');
const { runSlimAddressChecks, runSlimChecks } = require('./checks/slim.mjs');

const bytesOf = (file) => readFileSync(require.resolve(file));

const ENTRIES = {
  'panglu': () => runChecks(require('panglu'), cases),
  'panglu/slim': () => runSlimChecks(require('panglu/slim'), cases, ({ initSync }) => initSync(bytesOf('panglu/panglu.wasm'))),
  'panglu/addresses': () => runAddressChecks(require('panglu/addresses'), cases),
  'panglu/addresses/slim': () =>
    runSlimAddressChecks(require('panglu/addresses/slim'), cases, ({ initSync }) => initSync(bytesOf('panglu/addresses.wasm'))),
};

ENTRIES[process.argv[2]]().then((report) => console.log(JSON.stringify(report)));
