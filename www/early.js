// Runs before anything else: on the watch page the players' scripts and the settings are asked for at once, while the
// page's own code is still on its way. The console may never need them.
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
