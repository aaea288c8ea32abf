// Which rows of the vector files the checks of an entry ask. What is left out is said here, so that nothing goes missing.

/** `txTime` is made from a number here, so nobody can pass it as text. */
export const badInputOf = (cases) => cases['bad-input'].filter(({ field }) => field !== 'expiresAt');

/** Rows of `errors` about pasted texts and about the catalogue itself are for the core. */
export const listedOf = ({ errors }) => errors.filter(({ check }) => check === 'listed');
export const explainedOf = ({ errors }) => errors.filter(({ check }) => check === 'explained');
export const disconnectedOf = ({ errors }) => errors.filter(({ check }) => check === 'disconnected');

/** What `runAddressChecks` asks. */
export const addressRows = (cases) => [
  ...cases['stream-codes'],
  ...cases['play-urls'],
  ...cases['push-urls'],
  ...cases.candidates,
  ...badInputOf(cases),
];

/** What `runChecks` asks. */
export const allRows = (cases) => [
  ...addressRows(cases),
  ...cases.signatures,
  ...cases.inspect.addresses,
  ...cases.inspect.faults,
  ...listedOf(cases),
  ...explainedOf(cases),
  ...disconnectedOf(cases),
  ...cases.identify,
  ...cases.notification,
];
