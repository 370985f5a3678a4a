// Links the web manifest, which a browser may not load for a page opened from disk.
(function () {
  'use strict';
  if (/^https?:$/.test(location.protocol)) {
    var link = document.createElement('link');
    link.rel = 'manifest';
    link.href = document.currentScript.dataset.root + 'manifest.webmanifest';
    document.head.append(link);
  }
})();
