// Lets a reader sort the comparison of entities, by its heads or by a list, and show those with one verdict alone. The
// address then says so, so that it can be shared.
(function () {
  'use strict';
  const FEWEST = 3;
  const SORT = 'sort';
  const SHOW = 'show';
  const several = document.querySelectorAll('.matrix-figure').length > 1;

  function element(name, className, ...children) {
    const made = document.createElement(name);
    made.className = className;
    made.append(...children);
    return made;
  }

  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (all, key) => values[key]);

  function choice(label, options, changed) {
    const select = element('select', '', ...options.map(([text, value]) => new Option(text, value)));
    select.autocomplete = 'off';
    select.addEventListener('change', changed);
    return [element('label', 'matrix-choice', label + ' ', select), select];
  }

  function enliven(figure) {
    const words = figure.dataset;
    const body = figure.querySelector('tbody');
    const rows = [...body.rows];
    const heads = [...figure.querySelectorAll('thead th')];
    if (rows.length < FEWEST) return;
    const names = heads.map((head) => head.dataset.name);
    const said = (column, down) =>
      fill(column ? (down ? words.worst : words.best) : down ? words.zToA : words.aToZ, { column: names[column] });
    let by = 1; // the verdicts, as the page was written
    let down = false;

    // Ties, and what is unknown, stand as the page has them: unknown is neither best nor worst, so it comes last. Of one
    // level the better value comes first, and one that is not exact last.
    function sorted() {
      const place = new Map(rows.map((row, i) => [row, i]));
      const rank = (row) => Number(row.cells[by].dataset.rank);
      const worth = (row) => Number(row.cells[by].dataset.worth ?? (down ? Infinity : -Infinity));
      const order = (one, other) => {
        if (by === 0) return one.cells[0].textContent.localeCompare(other.cells[0].textContent, document.documentElement.lang);
        if (by === 1) return place.get(one) - place.get(other);
        return rank(other) - rank(one) || worth(other) - worth(one);
      };
      const known = (row) => by === 0 || rank(row) >= 0;
      return [...rows].sort((one, other) =>
        known(other) - known(one) || (known(one) ? order(one, other) * (down ? -1 : 1) : 0) || place.get(one) - place.get(other));
    }

    const status = element('p', 'matrix-status');
    status.setAttribute('role', 'status');

    function show(announced) {
      body.append(...sorted());
      let count = 0;
      rows.forEach((row) => {
        row.hidden = filter.value !== '' && row.cells[1].dataset.verdict !== filter.value;
        count += row.hidden ? 0 : 1;
      });
      heads.forEach((head, i) => {
        if (i === by) head.setAttribute('aria-sort', (i === 0) === down ? 'descending' : 'ascending');
        else head.removeAttribute('aria-sort');
      });
      sort.value = by + (down ? '-' : '');
      if (announced) {
        address();
        status.textContent = said(by, down) + (count < rows.length ? '. ' + fill(words.shown, { count, all: rows.length }) : '') + '.';
      }
    }

    function address() {
      const url = new URL(location.href);
      const put = (key, value) => (value ? url.searchParams.set(key, value) : url.searchParams.delete(key));
      put(SORT, by === 1 && !down ? '' : (down ? '-' : '') + names[by]);
      put(SHOW, filter.value);
      url.hash = figure.id;
      try {
        history.replaceState(null, '', url);
      } catch (e) {
        // a browser may keep the address of a file as it is; the order stands all the same
      }
    }

    // Of several comparisons on a page the address names the one that it speaks of.
    function asked() {
      if (several && location.hash !== '#' + figure.id) return;
      const query = new URLSearchParams(location.search);
      const name = query.get(SORT) || '';
      const column = names.indexOf(name.replace(/^-/, ''));
      if (column >= 0) {
        by = column;
        down = name.startsWith('-');
      }
      if (verdicts.includes(query.get(SHOW))) filter.value = query.get(SHOW);
    }

    const [sortLabel, sort] = choice(words.sort, names.flatMap((name, i) => [[said(i, false), String(i)], [said(i, true), i + '-']]), () => {
      by = parseInt(sort.value, 10);
      down = sort.value.endsWith('-');
      show(true);
    });
    const verdicts = [...new Set(rows.map((row) => row.cells[1].dataset.verdict))];
    const [filterLabel, filter] = choice(words.show, [[words.any, ''], ...verdicts.map((one) => [one, one])], () => show(true));
    figure.prepend(element('div', 'matrix-tools', sortLabel, ...(verdicts.length > 1 ? [filterLabel] : []), status));

    heads.forEach((head, i) => {
      const button = element('button', 'matrix-sort', ...head.childNodes);
      button.type = 'button';
      button.title = fill(words.sortColumn, { column: names[i] });
      button.addEventListener('click', () => {
        down = by === i && !down;
        by = i;
        show(true);
      });
      head.append(button);
    });
    asked();
    show(false);
  }

  // Each comparison brings this script along, and a page may hold several.
  document.querySelectorAll('.matrix-figure:not([data-matrix])').forEach((figure) => {
    figure.dataset.matrix = '';
    enliven(figure);
  });
})();
