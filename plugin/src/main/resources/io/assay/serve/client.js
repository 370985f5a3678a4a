// The preview's part in the browser: shows a page anew when it has changed, and where; tells mistakes and what happened
// elsewhere. Deferred and first of all, so that it sees the page as it was served.
(function () {
  'use strict';
  var me = document.currentScript.dataset;
  var BEFORE = 'assay-preview-before';
  var SEEN = 'assay-preview-seen';
  var TOAST_SECONDS = 12;
  var OFFLINE_AFTER = 2500;
  var RESTORED_AFTER = 500; // a browser that restores where one was does so soon after a page is there
  var main = document.querySelector('main') || document.body;
  var served = main.innerHTML;
  var stream = null;
  var last = null;
  var dismissed = null;
  var leaving = false;

  function recall(key) {
    try {
      return sessionStorage.getItem(key);
    } catch (e) {
      return null; // storage may be forbidden, or full: then the page is shown anew without a mark
    }
  }

  function keep(key, value) {
    try {
      if (value === null) {
        sessionStorage.removeItem(key);
      } else {
        sessionStorage.setItem(key, value);
      }
    } catch (e) {
      // as above
    }
  }

  // Where the page changed

  var WHOLE = /^(P|H[1-6]|LI|TR|PRE|DT|DD|FIGURE|FIGCAPTION|SUMMARY|SVG|IMG|A|SPAN|BUTTON)$/i;

  // The elements of the new tree that the old one has not: the ends that are alike are left out on either side.
  function changes(then, now, found) {
    var old = Array.from(then.childNodes);
    var fresh = Array.from(now.childNodes);
    while (old.length && fresh.length && old[0].isEqualNode(fresh[0])) {
      old.shift();
      fresh.shift();
    }
    while (old.length && fresh.length && old[old.length - 1].isEqualNode(fresh[fresh.length - 1])) {
      old.pop();
      fresh.pop();
    }
    fresh = fresh.filter(function (node) { return node.nodeType !== 3 || node.data.trim(); });
    old = old.filter(function (node) { return node.nodeType !== 3 || node.data.trim(); });
    if (!fresh.length) {
      if (old.length) {
        found.push(now);
      }
      return;
    }
    fresh.forEach(function (node, i) {
      var other = old.length === fresh.length ? old[i] : null;
      if (other && other.isEqualNode(node)) {
        return;
      }
      if (node.nodeType !== 1) {
        found.push(now);
      } else if (other && other.nodeName === node.nodeName && !WHOLE.test(node.nodeName)) {
        changes(other, node, found);
      } else {
        found.push(node);
      }
    });
  }

  function listChanges() {
    var before = JSON.parse(recall(BEFORE) || 'null');
    keep(BEFORE, null);
    if (!before || before.page !== me.page) {
      return { blocks: [], y: null };
    }
    var then = new DOMParser().parseFromString('<main>' + before.html + '</main>', 'text/html').querySelector('main');
    var blocks = [];
    changes(then, main, blocks);
    blocks = blocks.filter(function (block, i) { return block !== main && blocks.indexOf(block) === i; });
    return { blocks: blocks, y: before.y };
  }

  function isSeen(box) {
    return box.bottom > 0 && box.top < innerHeight * 0.9;
  }

  // The text first: what a change does to lists beside it is seldom what its writer looks for.
  function show(found) {
    if (found.y !== null) {
      scrollTo({ top: found.y, behavior: 'instant' });
      setTimeout(function () { history.scrollRestoration = 'auto'; }, RESTORED_AFTER);
    }
    var text = found.blocks.filter(function (block) { return !block.closest('nav, aside, .backlinks, .byline'); });
    var first = text[0] || found.blocks[0];
    if (!first) {
      return;
    }
    for (var fold = first.closest('details:not([open])'); fold; fold = fold.parentElement.closest('details:not([open])')) {
      fold.open = true;
    }
    if (!isSeen(first.getBoundingClientRect())) {
      first.scrollIntoView({ block: 'center', behavior: 'instant' });
    }
    found.blocks.forEach(function (block) {
      block.animate(
        [
          { boxShadow: '-0.25rem 0 0 0 #d58a1f', backgroundColor: 'rgba(213, 138, 31, 0.16)' },
          { boxShadow: '-0.25rem 0 0 0 #d58a1f', backgroundColor: 'rgba(213, 138, 31, 0.16)', offset: 0.35 },
          { boxShadow: '-0.25rem 0 0 0 transparent', backgroundColor: 'transparent' }
        ],
        { duration: 3500, easing: 'ease-out' });
    });
    document.documentElement.dataset.assayChanged = first.textContent.trim().slice(0, 80);
  }

  // What the preview says, kept apart from the page's own styles

  var host = document.createElement('div');
  host.id = 'assay-preview';
  var shadow = host.attachShadow({ mode: 'open' });
  var sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = '/.assay-serve/client.css';
  var frame = document.createElement('div');
  frame.className = 'frame';
  frame.hidden = true;
  sheet.addEventListener('load', function () { frame.hidden = false; });
  frame.innerHTML =
    '<div class="dock" role="status" aria-live="polite"></div>' +
    '<dialog class="sheet" aria-labelledby="title"><header><h2 id="title" tabindex="-1" autofocus></h2>' +
    '<button class="close" type="button">Close <kbd>Esc</kbd></button></header>' +
    '<div class="assay-list"></div><footer></footer></dialog>';
  shadow.append(sheet, frame);
  var dock = shadow.querySelector('.dock');
  var dialog = shadow.querySelector('dialog');
  var pills = {};

  function pill(name, build) {
    if (pills[name]) {
      pills[name].remove();
      delete pills[name];
    }
    if (build) {
      pills[name] = build();
      dock.append(pills[name]);
    }
  }

  function element(tag, className, text) {
    var made = document.createElement(tag);
    made.className = className;
    if (text) {
      made.textContent = text;
    }
    return made;
  }

  function count(number, thing) {
    return number + ' ' + thing + (number === 1 ? '' : 's');
  }

  function openMistakes() {
    if (!dialog.open) {
      dialog.showModal();
    }
  }

  dialog.addEventListener('close', function () {
    dismissed = last && last.mistakes;
    tellMistakes(last);
  });
  dialog.querySelector('.close').addEventListener('click', function () { dialog.close(); });
  dialog.addEventListener('click', function (event) {
    if (event.target === dialog) {
      dialog.close();
    }
  });
  // The page's own keys are not meant while one reads of mistakes.
  dialog.addEventListener('keydown', function (event) { event.stopPropagation(); });

  function tellMistakes(news) {
    var number = news.failed ? news.errors : news.errors + news.warnings;
    var kind = news.errors ? 'error' : 'warning';
    var list = dialog.querySelector('.assay-list');
    if (list.dataset.of !== news.mistakes) {
      list.innerHTML = news.mistakes;
      list.dataset.of = news.mistakes;
    }
    dialog.querySelector('h2').textContent = news.failed
      ? count(news.errors, 'mistake') + (news.errors === 1 ? ' keeps' : ' keep') + ' the site from being built'
      : count(number, kind === 'error' ? 'mistake' : 'warning');
    dialog.querySelector('footer').textContent = news.failed
      ? 'The page behind is the last good one. This closes by itself when you have mended the content.'
      : 'The site is built all the same.';
    dialog.dataset.kind = kind;
    if (news.failed && news.mistakes !== dismissed) {
      openMistakes();
    } else if (!number || (dialog.open && !news.failed && last && last.failed)) {
      dialog.close();
    }
    pill('mistakes', number && !dialog.open && function () {
      var button = element('button', 'pill ' + kind,
        news.failed ? count(news.errors, 'mistake') + ', not up to date' : count(number, kind));
      button.type = 'button';
      button.addEventListener('click', openMistakes);
      return button;
    });
  }

  function tellElsewhere(news) {
    var moves = news.moves || [];
    var pages = news.edited || [];
    if (!moves.length && !pages.length) {
      return;
    }
    pill('toast', function () {
      var toast = element('div', 'toast');
      moves.slice(0, 4).forEach(function (move) { toast.append(element('p', 'move', move)); });
      if (pages.length) {
        var line = element('p', 'elsewhere', 'Changed: ');
        pages.forEach(function (page, i) {
          var link = element('a', '', page.title);
          link.href = page.url;
          line.append(i ? ', ' : '', link);
        });
        toast.append(line);
      }
      var close = element('button', 'dismiss', '×');
      close.type = 'button';
      close.setAttribute('aria-label', 'Dismiss');
      close.addEventListener('click', function () { pill('toast', null); });
      toast.append(close);
      return toast;
    });
    var shown = pills.toast;
    setTimeout(function () {
      if (pills.toast === shown && !shown.matches(':hover, :focus-within')) {
        pill('toast', null);
      }
    }, TOAST_SECONDS * 1000);
  }

  // Drafts: links to them say so, wherever they are and whenever they come

  var drafts = null;

  function isDraft(link) {
    var page = link.pathname.replace(/index\.html$/, '');
    return link.origin === location.origin && drafts.has(page)
      && !(link.hash && page === location.pathname.replace(/index\.html$/, ''));
  }

  function markDrafts() {
    document.querySelectorAll('a[href]').forEach(function (link) {
      var mark = link.querySelector('.assay-draft');
      var wanted = link instanceof HTMLAnchorElement && isDraft(link);
      if (wanted && !mark) {
        link.append(element('span', 'assay-draft', 'Draft'));
      } else if (mark && !wanted) {
        mark.remove();
      }
    });
  }

  function tellDrafts(urls) {
    if (!drafts && urls.length) {
      var style = new CSSStyleSheet();
      style.replaceSync('.assay-draft { display: inline-block; margin-left: 0.5em; text-decoration: none;'
        + ' padding: 0 0.45em; border: 1px dashed #b07a1e; border-radius: 999px; color: light-dark(#7a4f08, #ecc483);'
        + ' font: 500 0.6875rem/1.5 system-ui, sans-serif; letter-spacing: 0.02em; vertical-align: 0.1em; }');
      document.adoptedStyleSheets = document.adoptedStyleSheets.concat(style);
      new MutationObserver(markDrafts).observe(document.body, { childList: true, subtree: true });
    }
    if (drafts || urls.length) {
      drafts = new Set(urls);
      markDrafts();
    }
  }

  // What the server tells

  function swapSheets(sheets) {
    document.querySelectorAll('link[rel="stylesheet"]:not([data-assay-old])').forEach(function (old) {
      var path = old.href.slice(location.origin.length + me.root.length);
      var now = sheets[path.replace(/\.[0-9a-f]{10}\.css$/, '')];
      if (!now || path === now) {
        return;
      }
      var fresh = old.cloneNode();
      fresh.href = me.root + now;
      fresh.addEventListener('load', function () { old.remove(); });
      old.dataset.assayOld = ''; // stays until the new one is there, so that no page is seen without styles
      old.after(fresh);
    });
  }

  function leave(action) {
    leaving = true;
    if (stream) {
      stream.close();
    }
    action();
  }

  function hear(news) {
    if (leaving || !news.serial) {
      return; // without a number the first build is not over
    }
    if ('broken' in me) {
      if (me.serial === '0' || (!news.failed && (news.hash || !me.page || news.serial > Number(me.serial)))) {
        leave(function () { location.reload(); });
      } else {
        var list = document.getElementById('assay-mistakes');
        if (list && news.failed && list.innerHTML !== news.mistakes) {
          list.innerHTML = news.mistakes;
        }
      }
      return;
    }
    if (!news.failed && news.follow && me.hash) {
      keep(SEEN, String(news.serial));
      keep(BEFORE, news.was ? JSON.stringify({ page: news.page, html: news.was, y: null }) : null);
      leave(function () { location.href = news.follow; });
      return;
    }
    if (!news.failed && news.hash !== me.hash) {
      keep(BEFORE, me.hash ? JSON.stringify({ page: me.page, html: served, y: scrollY }) : null);
      // Else the browser scrolls back after the page has gone to what changed.
      history.scrollRestoration = 'manual';
      leave(function () { location.reload(); });
      return;
    }
    tellDrafts(news.drafts || []);
    if (news.sheets) {
      swapSheets(news.sheets);
    }
    tellMistakes(news);
    tellElsewhere(news);
    last = news;
    keep(SEEN, String(news.serial));
    document.documentElement.dataset.assaySerial = news.serial;
  }

  var silence = null;

  // A browser holds six connections to one server for all its tabs: those that nobody sees let go of theirs.
  function listen() {
    if (document.hidden || stream || leaving) {
      return;
    }
    var since = recall(SEEN) || me.serial;
    stream = new EventSource(
      '/.assay-serve/events?page=' + encodeURIComponent(me.page) + '&since=' + encodeURIComponent(since));
    stream.addEventListener('open', function () {
      clearTimeout(silence);
      silence = null;
      pill('offline', null);
    });
    stream.addEventListener('message', function (event) { hear(JSON.parse(event.data)); });
    stream.addEventListener('error', function () {
      if (leaving) {
        return;
      }
      if (stream.readyState === EventSource.CLOSED) {
        stream = null;
        setTimeout(listen, 1000);
      }
      silence = silence || setTimeout(function () {
        pill('offline', function () { return element('p', 'pill offline', 'The preview has ended'); });
      }, OFFLINE_AFTER);
    });
  }

  document.addEventListener('visibilitychange', function () {
    if (document.hidden && stream) {
      stream.close();
      stream = null;
    } else {
      listen();
    }
  });
  addEventListener('pagehide', function () { leaving = true; });
  addEventListener('pageshow', function (event) {
    if (event.persisted) {
      location.reload();
    }
  });

  var found = listChanges();
  if (!('broken' in me)) {
    document.body.append(host);
    if ('draft' in me) {
      pill('draft', function () { return element('p', 'pill draft', 'Draft: not in what is published'); });
    }
  }
  function ready() {
    show(found);
    listen();
  }
  if (document.readyState === 'complete') {
    ready();
  } else {
    addEventListener('load', ready);
  }
})();
