// The sentence for people where the wasm does not arrive, in every language. `cargo xtask types` writes it from locales/.

export const CANNOT_START = [
  `The player could not be loaded. Please check your network, or try a recent Chrome, Edge, Firefox or Safari. We keep trying.`,
  `播放器加载失败，请检查网络，或换用新版 Chrome、Edge、Firefox 或 Safari。我们会继续尝试。`,
];
