// Adds to the page what is of use with scripts alone. It comes in this script once, and not in each page: assayScripted is
// the theme's scripted.html, in the site's language.
(function () {
  'use strict';
  document.body.insertAdjacentHTML('beforeend', self.assayScripted);
  var tools = document.querySelector('body > .colophon-tools');
  var footer = document.querySelector('.colophon-inner');
  var search = document.getElementById('a-search');
  if (tools && footer) {
    footer.append(tools);
  }
  if (search && document.getElementById('a-search-open')) {
    search.dataset.root = document.currentScript.dataset.root;
  } else if (search) {
    search.remove(); // a site may do without
  }
})();
