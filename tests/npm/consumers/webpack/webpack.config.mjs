import { fileURLToPath } from 'node:url';

export default {
  mode: 'production',
  context: fileURLToPath(new URL('.', import.meta.url)),
  entry: './src/main.js',
  output: { path: fileURLToPath(new URL('public', import.meta.url)) },
  // The vectors alone are larger than what webpack finds advisable for a page; every other warning counts.
  performance: { hints: false },
};
