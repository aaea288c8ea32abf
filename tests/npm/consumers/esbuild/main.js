// Bundled without configuration, once as a classic script and once as a module.

import cases from './checks/cases.mjs';
import { answersOf, show } from './checks/page.mjs';
import { runChecks } from './checks/run.mjs';
import { panglu } from './named.js';

// Only a classic script knows its own script element.
show(document.currentScript ? 'iife' : 'esm', () => answersOf(runChecks, panglu, cases));
