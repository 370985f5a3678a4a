// Lets a reader take along a table that a page's writer wrote: what its cells say, as CSV. Tables that the site makes have
// a file of exact values instead. Other scripts ask for a table of theirs by an event: assay-csv, the table its detail.
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

  function save(table) {
    const link = document.createElement('a');
    const page = location.pathname.replace(/(\/index\.html|\/)$/, '').split('/').pop().replace(/\.html$/, '');
    link.download = (page || 'table') + '-' + ([...document.querySelectorAll('table')].indexOf(table) + 1) + '.csv';
    link.href = URL.createObjectURL(new Blob([csv(table)], { type: 'text/csv;charset=utf-8' }));
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  }

  document.addEventListener('assay-csv', (event) => save(event.detail));
  const pattern = document.getElementById('a-table-csv');
  // The same tables have room below them in markdown.css, so that nothing moves.
  document.querySelectorAll('.prose .table-scroll:not([id], figure *)').forEach((scroll) => {
    const tools = pattern.content.firstElementChild.cloneNode(true);
    const button = tools.firstElementChild;
    const name = scroll.getAttribute('aria-label');
    if (name) button.setAttribute('aria-label', button.textContent + ': ' + name);
    button.addEventListener('click', () => save(scroll.querySelector('table')));
    scroll.after(tools);
  });
})();
