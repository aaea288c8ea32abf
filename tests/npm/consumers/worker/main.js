import cases from './checks/cases.mjs';
import { answersOf } from './checks/page.mjs';
import { runChecks } from './checks/run.mjs';
import * as panglu from './node_modules/panglu/dist/index.js';

self.onmessage = async () => postMessage(await answersOf(runChecks, panglu, cases));
