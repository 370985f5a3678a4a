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

  // The fonts' style lets text be drawn once, and never moves it afterwards; so they have to come early. A browser does
  // not take them early for a page opened from disk, where they are at hand.
  function fetchFonts(names) {
    names.forEach(function (name) {
      var link = document.createElement('link');
      link.rel = 'preload';
      link.as = 'font';
      link.type = 'font/woff2';
      link.crossOrigin = '';
      link.href = new URL('fonts/' + name + '.woff2', document.currentScript.src);
      document.head.append(link);
    });
  }

  if (/^https?:$/.test(location.protocol)) {
    fetchFonts(['assay-serif', 'assay-sans']);
  }
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
