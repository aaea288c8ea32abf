// Bundled without any setting, once as a plain script and once as a module.

import cases from './checks/cases.mjs';
import { answersOf, show } from './checks/page.mjs';
import { runChecks } from './checks/run.mjs';
import { panglu } from './named.js';

// Only a plain script knows which element it came in.
show(document.currentScript ? 'iife' : 'esm', () => answersOf(runChecks, panglu, cases));
