// The exports of `panglu`.

export * from './addresses-api.js';
export { explain, identify, inspectUrl, verifyNotification } from './answers.js';
export { playUrlsStream } from './roster.js';
