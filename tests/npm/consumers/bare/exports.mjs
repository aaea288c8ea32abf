// Nothing but the package, resolved as a customer's import is: what the hostile tests call.

export * as panglu from 'panglu';
export * as slim from 'panglu/slim';
