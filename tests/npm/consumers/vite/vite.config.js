// The vectors alone are larger than what Vite finds advisable for a page; nothing else is set.
export default { build: { chunkSizeWarningLimit: 10_000 } };
