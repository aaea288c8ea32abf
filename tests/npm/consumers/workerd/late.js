// The entries with embedded wasm, called for the first time when workerd no longer compiles; the path selects the entry.

import * as panglu from 'panglu';
import * as addresses from 'panglu/addresses';
import { sampleOf } from './checks/page.mjs';

const ENTRIES = {
  '/panglu': panglu,
  '/panglu/addresses': addresses,
};

export default {
  fetch(request) {
    const entry = ENTRIES[new URL(request.url).pathname];
    try {
      return Response.json(sampleOf(entry));
    } catch (error) {
      const { code, message, cause } = error;
      return Response.json({ own: error instanceof entry.PangluError, code, message, cause: cause?.name });
    }
  },
};
