// Marks the heading that is being read in the table of contents beside the text.
(function () {
  'use strict';
  var list = document.querySelector('.rail .toc');
  if (!list) {
    return;
  }
  var links = new Map();
  list.querySelectorAll('a').forEach(function (link) {
    var heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (heading) {
      links.set(heading, link);
    }
  });
  var current = null;

  function mark() {
    var read = null;
    links.forEach(function (link, heading) {
      if (heading.getBoundingClientRect().top < innerHeight * 0.3) {
        read = link;
      }
    });
    if (read === current) {
      return;
    }
    if (current) {
      current.removeAttribute('aria-current');
    }
    current = read;
    if (current) {
      current.setAttribute('aria-current', 'location');
      follow(current);
    }
  }

  // Scrolls the list alone: scrollIntoView would move the page, too.
  function follow(link) {
    var outer = list.getBoundingClientRect();
    var inner = link.getBoundingClientRect();
    if (inner.top < outer.top) {
      list.scrollTop -= outer.top - inner.top;
    } else if (inner.bottom > outer.bottom) {
      list.scrollTop += inner.bottom - outer.bottom;
    }
  }

  // All that lies above counts as seen, so that a jump past several headings is noticed, too.
  var observer = new IntersectionObserver(mark, { rootMargin: '1000000px 0px -70% 0px' });
  links.forEach(function (link, heading) {
    observer.observe(heading);
  });
})();
