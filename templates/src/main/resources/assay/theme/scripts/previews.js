// Shows what a linked page says, while its link is pointed at or has the focus. What is shown comes from the file
// preview.js beside that page, a classic script, since a page opened from disk may load nothing else.
(function () {
  'use strict';
  var DELAY = 300;
  var GAP = 8;
  var root = new URL(document.currentScript.dataset.root || './', location.href);
  var box = document.getElementById('a-preview');
  var known = new Map();
  var shown = null;
  var wanted = null;
  var timer = 0;
  if (!box) {
    return;
  }

  self.assayPreview = function (path, preview) {
    known.set(path, preview);
  };

  // The path in the site, percent-encoded, of the page that a link leads to; nothing for another site, a file or this page.
  function pathOf(link) {
    if (!/^(https?|file):$/.test(link.protocol) || link.origin !== location.origin || link.pathname === location.pathname
        || !link.pathname.startsWith(root.pathname)) {
      return null;
    }
    var path = link.pathname.slice(root.pathname.length).replace(/(^|\/)$/, '$1index.html');
    return /(^|\/)index\.html$/.test(path) ? path : null;
  }

  function load(path, then) {
    if (known.has(path)) {
      then();
      return;
    }
    var script = document.createElement('script');
    script.src = new URL(path.replace(/index\.html$/, 'preview.js'), root);
    script.onload = function () {
      script.remove();
      then();
    };
    document.head.append(script);
  }

  function element(name, className, text) {
    var made = document.createElement(name);
    made.className = className;
    made.textContent = text;
    return made;
  }

  function fill(preview) {
    box.querySelector('.preview-flag').hidden = !preview.illustrative;
    box.querySelector('.preview-kind').textContent = preview.kind;
    box.querySelector('.preview-title').textContent = preview.title;
    box.querySelector('.preview-text').textContent = preview.text;
    box.querySelector('.preview-lines').replaceChildren.apply(
      box.querySelector('.preview-lines'),
      preview.lines.map(function (line) {
        var row = document.createElement('div');
        var value = element('dd', '', '');
        value.append(element('span', 'preview-value', line[1]), element('span', 'cell-note', line[2]));
        row.append(element('dt', '', line[0]), value);
        return row;
      })
    );
  }

  // Below the link, or above it where it fits there alone: never over it.
  function place(link) {
    var at = link.getClientRects()[0];
    var width = document.documentElement.clientWidth;
    box.style.left = Math.max(GAP, Math.min(at.left, width - box.offsetWidth - GAP)) + scrollX + 'px';
    var below = at.bottom + GAP + box.offsetHeight <= innerHeight || at.top < box.offsetHeight + 2 * GAP;
    box.style.top = (below ? at.bottom + GAP : at.top - box.offsetHeight - GAP) + scrollY + 'px';
  }

  function show(link, path) {
    load(path, function () {
      if (wanted !== link || !known.has(path)) {
        return;
      }
      hide();
      fill(known.get(path));
      box.hidden = false;
      place(link);
      link.setAttribute('aria-describedby', box.id);
      shown = link;
    });
  }

  function hide() {
    if (shown) {
      shown.removeAttribute('aria-describedby');
      shown = null;
    }
    box.hidden = true;
  }

  function want(link, delay) {
    var path = link && pathOf(link);
    clearTimeout(timer);
    wanted = path ? link : null;
    if (wanted !== shown || !wanted) {
      timer = setTimeout(path ? function () { show(link, path); } : hide, delay);
    }
  }

  function linkAt(target) {
    return target.closest && target.closest('main a[href]');
  }

  document.addEventListener('pointerover', function (event) {
    if (event.pointerType !== 'mouse') {
      return;
    }
    if (box.contains(event.target)) {
      clearTimeout(timer); // what can be pointed at stays
      wanted = shown;
    } else {
      want(linkAt(event.target), DELAY);
    }
  });
  document.addEventListener('focusin', function (event) {
    var link = linkAt(event.target);
    if (!link || link.matches(':focus-visible')) {
      want(link, link ? DELAY : 0);
    }
  });
  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') {
      want(null, 0);
    }
  });
})();
