// What must be so before the page is drawn: the colours that the reader chose, and fonts on their way. It blocks, so
// that no page flashes.
(function () {
  'use strict';
  var KEY = 'assay-theme';
  var root = document.documentElement;

  function stored() {
    try {
      return localStorage.getItem(KEY);
    } catch (e) {
      return null; // storage may be forbidden: then the system decides
    }
  }

  function store(choice) {
    try {
      if (choice) {
        localStorage.setItem(KEY, choice);
      } else {
        localStorage.removeItem(KEY);
      }
    } catch (e) {
      // the choice holds as long as the page does
    }
  }

  function show(choice) {
    if (choice === 'light' || choice === 'dark') {
      root.dataset.theme = choice;
    } else {
      delete root.dataset.theme;
    }
  }

  // The fonts' style lets text be drawn once, and never moves it afterwards; so they have to come early.
  function fetchFonts(urls) {
    urls.forEach(function (url) {
      var link = document.createElement('link');
      link.rel = 'preload';
      link.as = 'font';
      link.type = 'font/woff2';
      link.crossOrigin = '';
      link.href = url;
      document.head.append(link);
    });
  }

  // From disk a browser takes no file early, and would draw the first text without fonts that are at hand: wait for them.
  function awaitFonts(urls) {
    urls.forEach(function (url, i) {
      document.fonts.add(new FontFace(['Assay Serif', 'Assay Sans'][i], 'url("' + url + '")', { weight: '400 700', display: 'block' }));
    });
  }

  (/^https?:$/.test(location.protocol) ? fetchFonts : awaitFonts)(
    ['assay-serif', 'assay-sans'].map(function (name) {
      return new URL('fonts/' + name + '.woff2', document.currentScript.src).href;
    }));
  root.classList.add('scripted');
  show(stored());
  document.addEventListener('DOMContentLoaded', function () {
    var select = document.getElementById('a-theme');
    if (!select) {
      return;
    }
    select.value = root.dataset.theme || '';
    select.addEventListener('change', function () {
      show(select.value);
      store(select.value);
    });
    addEventListener('storage', function (event) {
      if (event.key === KEY) {
        show(event.newValue);
        select.value = root.dataset.theme || '';
      }
    });
  });
})();
