export { streamCode, playUrls, pushUrl } from './addresses.js';
export { playUrlsBatch, playUrlsStream } from './batch.js';
export { inspectUrl, explain, identify, verifyNotification } from './answers.js';
export { PangluError } from './error.js';
