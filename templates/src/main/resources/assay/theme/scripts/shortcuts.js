// Keys that lead through the site. A reader can turn them off, since who speaks to a computer types them unawares.
(function () {
  'use strict';
  var KEY = 'assay-keys';
  var dialog = document.getElementById('a-shortcuts');
  if (!dialog) {
    return;
  }
  var box = dialog.querySelector('input');
  var before = '';
  var go = { p: '.neighbours [rel="prev"]', n: '.neighbours [rel="next"]', gh: '.wordmark' };

  try {
    box.checked = localStorage.getItem(KEY) !== 'off';
  } catch (e) {
    // storage may be forbidden: then they are on
  }
  box.addEventListener('change', function () {
    try {
      localStorage.setItem(KEY, box.checked ? 'on' : 'off');
    } catch (e) {
      // the choice holds as long as the page does
    }
  });
  document.getElementById('a-shortcuts-open').addEventListener('click', function () {
    dialog.showModal();
  });
  dialog.querySelector('button').addEventListener('click', function () {
    dialog.close();
  });

  document.addEventListener('keydown', function (event) {
    if (!box.checked || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey
        || document.querySelector('dialog[open]') || event.target.closest('input, select, textarea, [contenteditable]')) {
      return;
    }
    var keys = before + event.key;
    before = event.key === 'g' ? 'g' : '';
    if (event.key === '?') {
      dialog.showModal();
      return;
    }
    var link = Object.hasOwn(go, keys) && document.querySelector(go[keys]);
    if (link) {
      link.click();
    }
  });
})();
