// Opens the search: by its button, by "/" and by Ctrl or Cmd with K. What it needs is loaded when a reader first does.
(function () {
  'use strict';
  const dialog = document.getElementById('a-search');
  const opener = document.getElementById('a-search-open');
  const input = dialog.querySelector('input');
  const filters = dialog.querySelector('.search-filters');
  const status = dialog.querySelector('.search-status');
  const list = dialog.querySelector('.search-results');
  const words = dialog.dataset;
  const SHOWN = 20;
  const SHOWN_OF_A_PAGE = 3;
  const scripts = new Map();
  let index;
  let asked = 0;

  function load(url) {
    if (!scripts.has(url)) {
      scripts.set(url, new Promise((done, failed) => {
        const script = document.createElement('script');
        script.src = url;
        script.onload = done;
        script.onerror = () => {
          scripts.delete(url);
          failed(new Error('not loaded: ' + url));
        };
        document.head.append(script);
      }));
    }
    return scripts.get(url);
  }

  const loadPart = (name) => load(words.root + 'search/' + name + '.js');

  async function loadIndex() {
    await Promise.all([load(words.root + words.library), loadPart('titles')]);
    await load(words.root + words.engine);
    if (!index) {
      index = new self.assaySearch.Index(loadPart);
      addFilters();
    }
  }

  function open() {
    if (dialog.open) return;
    dialog.showModal();
    input.focus();
    input.select();
    if (index) return;
    status.textContent = words.loading;
    loadIndex().then(search, () => { status.textContent = words.failed; });
  }

  function element(name, className, ...children) {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...children);
    return made;
  }

  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (all, key) => values[key]);
  const kindWord = (kind) => words['kind' + kind[0].toUpperCase() + kind.slice(1)];

  function addFilter(key, label, names) {
    if (names.length < 2) return;
    const select = element('select', '', new Option(label, -1));
    select.dataset.key = key;
    select.setAttribute('aria-label', label);
    names.forEach((name, i) => name && select.append(new Option(name, i)));
    select.addEventListener('change', search);
    filters.append(select);
  }

  function addFilters() {
    addFilter('kind', words.anyKind, index.kinds.map(kindWord));
    addFilter('section', words.anySection, index.sections);
    index.taxonomies.forEach(({ name, terms }, i) => addFilter(i, fill(words.anyTerm, { name }), terms));
    filters.hidden = !filters.firstChild;
  }

  function chosen() {
    const of = (key) => Number(filters.querySelector('[data-key="' + key + '"]')?.value ?? -1);
    return { kind: of('kind'), section: of('section'), filed: index.taxonomies.map((any, i) => of(i)) };
  }

  // Shows what is known at once, and again when there is more, unless somebody walks the results by then: a list is not
  // taken away from under the focus.
  async function search() {
    if (!index) return;
    const turn = ++asked;
    const query = input.value;
    show(query);
    const more = await index.prepare(query).catch(() => false);
    if (more && turn === asked && !list.contains(document.activeElement)) show(query);
  }

  function show(query) {
    const filter = chosen();
    const filtered = [filter.kind, filter.section, ...filter.filed].some((one) => one >= 0);
    const results = query.trim() || filtered ? index.search(query, filter) : [];
    const values = { count: results.length, words: query.trim() };
    const said = results.length > 1 ? words.many : results.length ? words.one : filtered ? words.noneFiltered : words.none;
    status.textContent = query.trim() || filtered ? fill(said, values) : words.start;
    list.replaceChildren(...best(results).map(item));
  }

  function best(results) {
    const ofPage = new Map();
    return results
      .filter(({ entry }) => {
        const count = (ofPage.get(entry.page) || 0) + 1;
        ofPage.set(entry.page, count);
        return count <= SHOWN_OF_A_PAGE;
      })
      .slice(0, SHOWN);
  }

  const marked = (pieces) => pieces.map(([text, hit]) => (hit ? element('mark', '', text) : text));

  function item(result) {
    const { page, heading, url } = result.entry;
    const kind = index.kinds[page.kind];
    const place = [index.sections[page.section], heading && page.title].filter(Boolean).join(' / ');
    const link = element('a', 'search-title', ...marked(index.mark(heading || page.title, result.terms)));
    link.href = words.root + url;
    const text = element('p', 'search-excerpt');
    index.excerpt(result).then((pieces) => text.append(...marked(pieces)), () => {});
    const where = element('p', 'search-place', element('span', 'search-kind kind-' + kind, kindWord(kind)), place);
    return element('li', '', link, where, text);
  }

  function move(step) {
    const stops = [input, ...list.querySelectorAll('a')];
    const at = Math.max(0, stops.indexOf(document.activeElement));
    stops[Math.min(stops.length - 1, Math.max(0, at + step))].focus();
  }

  dialog.addEventListener('keydown', (event) => {
    const onSelect = event.target.tagName === 'SELECT';
    if (event.key === 'Escape') dialog.close();
    else if (event.key === 'ArrowDown' && !onSelect) move(1);
    else if (event.key === 'ArrowUp' && !onSelect) move(-1);
    else if (event.key === 'Enter' && event.target === input) list.querySelector('a')?.click();
    else return;
    event.preventDefault();
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog || event.target.closest('a, .search-close')) dialog.close();
  });
  input.addEventListener('input', search);
  opener.addEventListener('click', open);
  document.addEventListener('keydown', (event) => {
    const typing = event.target.closest?.('input, textarea, select, [contenteditable]');
    const unused = document.querySelector('#a-shortcuts input:not(:checked)');
    const slash = event.key === '/' && !typing && !unused && !event.ctrlKey && !event.metaKey && !event.altKey;
    const k = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (slash || k) {
      event.preventDefault();
      open();
    }
  });
  opener.setAttribute('aria-haspopup', 'dialog');
  opener.setAttribute('aria-keyshortcuts', '/ Control+K Meta+K');
  opener.hidden = false;
})();
