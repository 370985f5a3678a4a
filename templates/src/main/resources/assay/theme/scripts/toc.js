// Marks the heading that is being read in the table of contents beside the text, or in the row of links to its parts.
(function () {
  'use strict';

  function follow(list) {
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
        show(list, current);
      }
    }

    // All that lies above counts as seen, so that a jump past several headings is noticed, too.
    var observer = new IntersectionObserver(mark, { rootMargin: '1000000px 0px -70% 0px' });
    links.forEach(function (link, heading) {
      observer.observe(heading);
    });
  }

  // Scrolls the list alone: scrollIntoView would move the page, too.
  function show(list, link) {
    var outer = list.getBoundingClientRect();
    var inner = link.getBoundingClientRect();
    list.scrollBy(
      Math.min(0, inner.left - outer.left) || Math.max(0, inner.right - outer.right),
      Math.min(0, inner.top - outer.top) || Math.max(0, inner.bottom - outer.bottom)
    );
  }

  document.querySelectorAll('.rail .toc, .jump').forEach(follow);
})();
