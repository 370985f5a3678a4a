// Gives each heading of a text a link to itself, which a mouse finds beside it. Who uses a keyboard or a screen reader has
// the table of contents.
(function () {
  'use strict';
  document.querySelectorAll('.prose :is(h2, h3, h4, h5, h6)[id]').forEach(function (heading) {
    // What the site itself names begins with a-; what a writer names never does, but with a-a-.
    if (/^a-(?!a-)/.test(heading.id)) {
      return;
    }
    var link = document.createElement('a');
    link.className = 'heading-anchor';
    link.href = '#' + heading.id;
    link.setAttribute('aria-hidden', 'true');
    link.tabIndex = -1;
    heading.append(link);
  });
})();
