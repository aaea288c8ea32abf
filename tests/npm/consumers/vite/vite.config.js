// The vectors alone exceed Vite's recommended size for a page; nothing else is configured.
export default { build: { chunkSizeWarningLimit: 10_000 } };
