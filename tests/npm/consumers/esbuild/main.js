// Bundled without any setting, once as a plain script and once as a module.

import cases from './checks/cases.mjs';
import { sampleOf, show } from './checks/page.mjs';
import { runChecks } from './checks/run.mjs';
import { panglu } from './named.js';

// Only a plain script knows which element it came in.
show(document.currentScript ? 'iife' : 'esm', async () => ({ report: await runChecks(panglu, cases), sample: sampleOf(panglu) }));
