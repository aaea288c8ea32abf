import cases from './checks/cases.mjs';
import { sampleOf } from './checks/page.mjs';
import { runChecks } from './checks/run.mjs';
import * as panglu from './node_modules/panglu/dist/index.js';

onmessage = async () => postMessage({ report: await runChecks(panglu, cases), sample: sampleOf(panglu) });
