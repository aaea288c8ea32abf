import { fileURLToPath } from 'node:url';

export default {
  mode: 'production',
  context: fileURLToPath(new URL('.', import.meta.url)),
  entry: './src/main.js',
  output: { path: fileURLToPath(new URL('public', import.meta.url)) },
  // The vectors alone exceed webpack's recommended size for a page; every other warning counts.
  performance: { hints: false },
};
