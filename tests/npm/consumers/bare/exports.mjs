// Nothing but the package's entries, resolved as a customer's import is: what tests of its behaviour call.

export * as panglu from 'panglu';
export * as addresses from 'panglu/addresses';
export * as addressesSlim from 'panglu/addresses/slim';
export * as slim from 'panglu/slim';
