// The exports of `panglu`.

export * from './addresses-api.js';
export * from './answers.js';
export { playUrlsStream } from './roster.js';
