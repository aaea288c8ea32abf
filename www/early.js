// Runs before all other code: on the watch page it preloads the players' scripts and the settings while the page's own
// code is still loading. The console may never need them.
if (location.pathname.endsWith('/watch')) {
  const hls = new URLSearchParams(location.search).get('format') === 'hls';
  const wanted = [
    ['profile.json', 'fetch'],
    [hls ? 'vendor/hls.light.min.js' : 'vendor/mpegts.js', 'script'],
    ['vendor/TcPlayer.js', 'script'],
  ];
  for (const [href, as] of wanted) {
    const link = document.createElement('link');
    link.rel = 'preload';
    link.as = as;
    link.href = href;
    if (as === 'fetch') link.crossOrigin = 'anonymous';
    document.head.append(link);
  }
}
