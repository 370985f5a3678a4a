// Shows the colours that the reader chose, before the page is drawn. It blocks, so that no page flashes.
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
