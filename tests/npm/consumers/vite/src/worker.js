import cases from '../checks/cases.mjs';
import { sampleOf } from '../checks/page.mjs';
import { runChecks } from '../checks/run.mjs';
import { panglu } from './named.js';

onmessage = async () => postMessage({ report: await runChecks(panglu, cases), sample: sampleOf(panglu) });
