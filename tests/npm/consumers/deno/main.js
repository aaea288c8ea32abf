// The entries as ES modules of Deno; the argument says which one.

import cases from './checks/cases.mjs';
import { runAddressChecks, runChecks } from './checks/run.mjs';
import { runSlimAddressChecks, runSlimChecks } from './checks/slim.mjs';

const bytesOf = (file) => Deno.readFile(new URL(import.meta.resolve(file)));

const ENTRIES = {
  'panglu': async () => runChecks(await import('panglu'), cases),
  'panglu/slim': async () => runSlimChecks(await import('panglu/slim'), cases, ({ init }) => init(bytesOf('panglu/panglu.wasm'))),
  'panglu/addresses': async () => runAddressChecks(await import('panglu/addresses'), cases),
  'panglu/addresses/slim': async () =>
    runSlimAddressChecks(await import('panglu/addresses/slim'), cases, ({ init }) => init(bytesOf('panglu/addresses.wasm'))),
};

console.log(JSON.stringify(await ENTRIES[Deno.args[0]]()));
