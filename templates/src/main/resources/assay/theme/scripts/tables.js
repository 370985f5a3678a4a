// Lets a reader take along a table that a page's writer wrote: what its cells say, as CSV. Tables that the site makes have
// a file of exact values instead. Other scripts save lines of such a file by an event: assay-csv, its detail their name and text.
(function () {
  'use strict';
  const FORMULA = /^[=+@\t\r-]/;
  const NUMBER = /^[+-]?\d+(\.\d+)?(\.\.[+-]?\d+(\.\d+)?)?$/;

  // As in the site's own files: a spreadsheet must not take a text for a formula.
  function written(text) {
    const safe = FORMULA.test(text) && !NUMBER.test(text) ? "'" + text : text;
    return /[",]|^\s|\s$|^#/.test(safe) ? '"' + safe.replace(/"/g, '""') + '"' : safe;
  }

  const csv = (table) => [...table.rows]
    .map((row) => [...row.cells].map((cell) => written(cell.innerText.replace(/\s+/g, ' ').trim())).join(',') + '\n')
    .join('');

  // What it is called begins with the page's name.
  function save(name, text) {
    const link = document.createElement('a');
    const page = location.pathname.replace(/(\/index\.html|\/)$/, '').split('/').pop().replace(/\.html$/, '');
    link.download = (page || 'table') + '-' + name + '.csv';
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  }

  document.addEventListener('assay-csv', (event) => save(event.detail.name, event.detail.text));
  const pattern = document.getElementById('a-table-csv');
  // The same tables have room below them in markdown.css, so that nothing moves.
  document.querySelectorAll('.prose .table-scroll:not([id], figure *)').forEach((scroll) => {
    const tools = pattern.content.firstElementChild.cloneNode(true);
    const button = tools.firstElementChild;
    const name = scroll.getAttribute('aria-label');
    if (name) button.setAttribute('aria-label', button.textContent + ': ' + name);
    button.addEventListener('click', () => {
      const table = scroll.querySelector('table');
      save([...document.querySelectorAll('table')].indexOf(table) + 1, csv(table));
    });
    scroll.after(tools);
  });
})();
