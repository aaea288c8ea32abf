// The package's entries: every consumer that is asked for one entry at a time answers each of these with a report.

export const ENTRIES = ['panglu', 'panglu/slim'];
