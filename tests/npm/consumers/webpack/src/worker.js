import cases from '../checks/cases.mjs';
import { answersOf } from '../checks/page.mjs';
import { runChecks } from '../checks/run.mjs';
import { panglu } from './named.js';

self.onmessage = async () => postMessage(await answersOf(runChecks, panglu, cases));
