// Observes how Trunk loads the page's WebAssembly, and shows an error message if it cannot be started.
const CANNOT_START = [
  `The page could not be loaded. Check your network and reload, or try a recent Chrome, Edge, Firefox or Safari.`,
  `页面加载失败，请检查网络后刷新；如仍无法打开，请换用新版 Chrome、Edge、Firefox 或 Safari。`,
];

export default function loader() {
  const boot = () => document.getElementById('boot');
  return {
    onStart() {},
    onProgress() {},
    onComplete() {},
    onSuccess() {
      boot()?.remove();
    },
    onFailure() {
      const place = boot();
      if (!place) return;
      place.className = 'notice';
      place.setAttribute('role', 'alert');
      place.replaceChildren(
        ...CANNOT_START.map((sentence) => Object.assign(document.createElement('span'), { textContent: sentence })),
      );
    },
  };
}
