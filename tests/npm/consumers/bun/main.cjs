// The entries through `require` of Bun; the argument says which one.

const { readFileSync } = require('node:fs');
const { default: cases } = require('./checks/cases.mjs');
const { runChecks } = require('./checks/run.mjs');
const { runSlimChecks } = require('./checks/slim.mjs');

const bytesOf = (file) => readFileSync(require.resolve(file));

const ENTRIES = {
  'panglu': () => runChecks(require('panglu'), cases),
  'panglu/slim': () => runSlimChecks(require('panglu/slim'), cases, ({ initSync }) => initSync(bytesOf('panglu/panglu.wasm'))),
};

ENTRIES[process.argv[2]]().then((report) => console.log(JSON.stringify(report)));
