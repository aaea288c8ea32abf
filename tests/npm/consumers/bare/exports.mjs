// Exports only the package's entries, resolved like a customer's imports, for tests of their behaviour.

export * as panglu from 'panglu';
export * as addresses from 'panglu/addresses';
export * as addressesSlim from 'panglu/addresses/slim';
export * as slim from 'panglu/slim';
