// The wasm file as bytes, with esbuild's loader for binary files.

import wasm from 'panglu/panglu.wasm';
import * as slim from 'panglu/slim';
import cases from './checks/cases.mjs';
import { answersOf, show } from './checks/page.mjs';
import { runSlimChecks } from './checks/slim.mjs';

show('slim', () => answersOf(runSlimChecks, slim, cases, ({ initSync }) => initSync(wasm)));
