// The rows of the vector files that the checks of an entry use. Rows that are left out are listed here with the reason.

/** `txTime` is made from a number here, so it cannot be passed as text. */
export const badInputOf = (cases) => cases['bad-input'].filter(({ field }) => field !== 'expiresAt');

/** The rows of `errors` about pasted text and about the catalogue itself are for the core only. */
export const listedOf = ({ errors }) => errors.filter(({ check }) => check === 'listed');
export const explainedOf = ({ errors }) => errors.filter(({ check }) => check === 'explained');
export const disconnectedOf = ({ errors }) => errors.filter(({ check }) => check === 'disconnected');

/** The rows that `runAddressChecks` uses. */
export const addressRows = (cases) => [
  ...cases['stream-codes'],
  ...cases['play-urls'],
  ...cases['push-urls'],
  ...cases.candidates,
  ...badInputOf(cases),
];

/** The rows that `runChecks` uses. */
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
