// Lets a reader pick two or three entities out of the table of all and set them side by side. The address then names
// them, so that it can be shared; the table of all stays what is there without scripts.
(function () {
  'use strict';
  const MOST = 3;
  const KEY = 'compare';

  function element(name, className, ...children) {
    const made = document.createElement(name);
    made.className = className;
    made.append(...children);
    return made;
  }

  function button(text, className, pressed) {
    const made = element('button', className, text);
    made.type = 'button';
    made.addEventListener('click', pressed);
    return made;
  }

  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (all, key) => values[key]);
  const nameOf = (row) => row.cells[0].querySelector('a').textContent;
  // An entity's page is entities/ID/index.html.
  const idOf = (row) => row.cells[0].querySelector('a').href.split('/').slice(-2)[0];

  function enliven(figure) {
    const words = figure.dataset;
    const rows = [...figure.querySelectorAll('tbody tr')];
    if (rows.length < 2) return;
    const whole = figure.querySelector('.matrix-scroll');
    const boxes = new Map();
    let open = false;
    // In the order in which they were asked for.
    const order = [];

    const said = element('p', 'compare-said');
    said.setAttribute('role', 'status');
    const go = button('', 'compare-go', () => show(true));
    const clear = button(words.compareClear, 'compare-clear', () => {
      boxes.forEach((box) => { box.checked = false; });
      update();
      boxes.values().next().value.focus();
    });
    const bar = element('div', 'compare-bar', said, go, clear);
    const caption = element('caption', '');
    const head = element('tr', '');
    const body = element('tbody', '');
    const table = element('table', 'compare', caption, element('thead', '', head), body);
    const back = button(words.compareAll, 'compare-back', () => show(false));
    const all = figure.querySelector('.table-links');
    const csv = button(all.textContent.trim(), 'table-csv', () => {
      const name = picked().map(idOf).join('-');
      const text = figure.dataset.csv + picked().map((row) => row.dataset.csv).join('');
      document.dispatchEvent(new CustomEvent('assay-csv', { detail: { name, text } }));
    });
    const beside = element('div', 'compare-beside', table, element('p', 'table-links', back, csv));
    beside.tabIndex = -1;
    beside.hidden = true;
    bar.hidden = true;

    const picked = () => order.filter((row) => boxes.get(row).checked);
    const heading = document.getElementById('a-compared');
    const title = heading ? heading.textContent : '';

    rows.forEach((row) => {
      const box = element('input', 'compare-box');
      box.type = 'checkbox';
      box.autocomplete = 'off';
      box.title = fill(words.compareOne, { entity: nameOf(row) });
      box.setAttribute('aria-label', box.title);
      box.addEventListener('change', () => {
        const at = order.indexOf(row);
        if (at >= 0) order.splice(at, 1);
        order.push(row);
        update();
      });
      boxes.set(row, box);
      row.cells[0].append(element('label', 'compare-pick', box, words.comparePick));
    });

    function update() {
      const chosen = picked();
      boxes.forEach((box) => { box.disabled = !box.checked && chosen.length >= MOST; });
      bar.hidden = open || chosen.length === 0;
      go.hidden = chosen.length < 2;
      go.textContent = fill(words.compareShow, { count: chosen.length });
      said.textContent = chosen.map(nameOf).join(', ') + (chosen.length === 1 ? '. ' + words.compareAnother : '');
    }

    const copy = (cell) => element('td', cell.className, ...[...cell.childNodes].map((node) => node.cloneNode(true)));

    // The criteria's names stand in the heads of the table of all, the first of which is the entities'.
    function draw(chosen) {
      table.className = 'compare compare-' + chosen.length;
      const invented = figure.querySelector('.matrix caption .flag');
      caption.replaceChildren(fill(words.compareBeside, { entities: chosen.map(nameOf).join(', ') }), ' ', ...(invented ? [invented.cloneNode(true)] : []));
      head.replaceChildren(element('td', ''), ...chosen.map((row) => {
        const cell = element('th', '', row.cells[0].querySelector('a').cloneNode(true));
        cell.scope = 'col';
        return cell;
      }));
      body.replaceChildren(...[...figure.querySelectorAll('.matrix thead th')].slice(1).map((column, i) => {
        const name = element('th', '', column.dataset.name);
        name.scope = 'row';
        const weight = column.querySelector('.matrix-weight');
        if (weight) name.append(weight.cloneNode(true));
        return element('tr', '', name, ...chosen.map((row) => copy(row.cells[i + 1])));
      }));
    }

    function show(beginning, quiet) {
      open = beginning;
      if (open) draw(picked());
      beside.hidden = !open;
      whole.hidden = open;
      all.hidden = open;
      figure.classList.toggle('compare-open', open);
      if (heading && figure.closest('section') === heading.parentNode) heading.textContent = open ? words.compareTitle : title;
      update();
      if (quiet) return;
      address(open ? picked().map(idOf) : []);
      if (open) beside.focus();
      else figure.querySelector('.compare-box:checked').focus();
    }

    function address(ids) {
      const url = new URL(location.href);
      url.searchParams.delete(KEY);
      const others = url.searchParams.toString();
      const own = ids.length ? KEY + '=' + ids.join(',') : '';
      url.search = [own, others].filter(Boolean).join('&');
      url.hash = url.search ? figure.id : '';
      try {
        history.replaceState(null, '', url);
      } catch (e) {
        // a browser may keep the address of a file as it is; the comparison stands all the same
      }
    }

    figure.insertBefore(beside, whole);
    whole.after(bar);
    const asked = (new URLSearchParams(location.search).get(KEY) || '').split(',');
    order.push(...asked.map((id) => rows.find((row) => idOf(row) === id)).filter((row, i, all) => row && all.indexOf(row) === i).slice(0, MOST));
    order.forEach((row) => { boxes.get(row).checked = true; });
    if (picked().length > 1) show(true, true);
    else update();
  }

  // Each comparison brings this script along, and a page may hold several.
  document.querySelectorAll('.matrix-figure:not([data-compare])').forEach((figure) => {
    figure.dataset.compare = '';
    enliven(figure);
  });
})();
