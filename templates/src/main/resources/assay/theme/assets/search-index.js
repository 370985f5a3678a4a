// Reads the index that the build wrote into MiniSearch, and searches it. Loaded with MiniSearch and search/titles.js
// when a reader first asks. Leaves a class in the global assaySearch, where the index's files leave their values.
(function () {
  'use strict';
  const store = (self.assaySearch = self.assaySearch || {});
  const FIELDS = ['title', 'heading', 'text'];
  const TEXT = 2;
  const BOOST = { title: 6, heading: 3, text: 1 };
  // What a match in a page's title or first lines is worth for one below a heading of it.
  const FROM_PAGE = 0.3;
  // Fewer letters than these ask for too much of the text.
  const SHORTEST_FOR_TEXT = 3;
  const SHORTEST_FOR_TYPOS = 4;
  // A word that this many entries have finds enough by itself, without longer words and typos.
  const MANY = 2000;
  // One that this many have tells little beside a rarer one.
  const COMMON = 10000;
  // So many places of longer words and of typos are looked at, in titles and headings and as many again in texts: a letter
  // is answered before the next one is typed, and what a beginning of two letters leaves out, the third brings.
  const LOOKED_AT = 12000;
  // So many of the results stand in their order; nobody sees more of them.
  const IN_ORDER = 400;
  const EXCERPT = 170;
  const WORDS = /[^\n\r\p{Z}\p{P}]+/gu;

  // As MiniSearch ranks: the more of the words, the better.
  const scoreOf = (raw) => raw.score * raw.terms.length;

  function slug(name) {
    return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'x';
  }

  // "3 1.2" is: once in entry 3, twice in entry 4.
  function readPostings(text) {
    const postings = new Map();
    let entry = 0;
    for (const one of text.split(' ')) {
      const dot = one.indexOf('.');
      entry += parseInt(one, 36);
      postings.set(entry, dot < 0 ? 1 : parseInt(one.slice(dot + 1), 36));
    }
    return postings;
  }

  // What a term has, by field; a field is read when it is asked for, since most terms of a file never are.
  class Postings extends Map {
    get(field) {
      const postings = super.get(field);
      if (typeof postings !== 'string') return postings;
      const read = readPostings(postings);
      this.set(field, read);
      return read;
    }
  }

  function first(map, count) {
    const some = new Map();
    for (const [key, value] of map) {
      if (some.size === count) break;
      some.set(key, value);
    }
    return some;
  }

  // An entry that was found, and the words it has.
  class Result {
    constructor(entry, score, match) {
      this.entry = entry;
      this.score = score;
      this.match = match;
    }

    get terms() {
      return Object.keys(this.match);
    }
  }

  const byRank = (one, other) => other.score - one.score || one.entry.id - other.entry.id;

  // The best in their order, then the rest.
  function ranked(results) {
    if (results.length <= IN_ORDER) return results.sort(byRank);
    const scores = Float64Array.from(results, (result) => result.score).sort();
    const least = scores[scores.length - IN_ORDER];
    const best = results.filter((result) => result.score >= least).sort(byRank);
    return best.concat(results.filter((result) => result.score < least));
  }

  // MiniSearch, filled from the index's own short form instead of from documents.
  class Terms extends MiniSearch {
    constructor(lengths) {
      super({ fields: FIELDS });
      for (let entry = 0; entry < lengths.length; entry++) {
        const magnitude = lengths.charCodeAt(entry) - 97;
        this._documentIds.set(entry, entry);
        this._fieldLength.set(entry, [0, 0, magnitude ? 0.75 * 2 ** magnitude : 0]);
      }
      this._documentCount = lengths.length;
      this._nextId = lengths.length;
    }

    // A line for each term: itself, then its postings in some fields.
    fill(lines, firstField, counted) {
      for (const line of lines.split('\n')) {
        const [term, ...fields] = line.split('\t');
        if (!term) continue;
        const known = this._index.get(term) || new Postings();
        fields.forEach((postings, i) => {
          if (postings) known.set(firstField + i, postings);
        });
        this._index.set(term, known);
        if (counted) {
          for (const field of known.keys()) {
            if (field !== TEXT) known.get(field).forEach((times, entry) => this._fieldLength.get(entry)[field]++);
          }
        }
      }
    }

    // What MiniSearch counts of one term, with bounds to what is not the word itself, or a word that is everywhere.
    termResults(word, term, weight, boost, postings, ...rest) {
      const whole = !postings || (term === word && this.count(term) < COMMON);
      return super.termResults(word, term, weight, boost, whole ? postings : this.bounded(postings), ...rest);
    }

    executeQuery(query, options) {
      this._left = FIELDS.map(() => LOOKED_AT);
      return super.executeQuery(query, options);
    }

    bounded(postings) {
      const seen = new Map();
      [...postings.keys()].forEach((field) => {
        const places = postings.get(field);
        const left = this._left[field];
        this._left[field] = Math.max(0, left - places.size);
        if (places.size <= left) seen.set(field, places);
        else if (left > 0) seen.set(field, first(places, left));
      });
      return seen;
    }

    // How many entries have a term in the field where it is most frequent.
    count(term) {
      let most = 0;
      const postings = this._index.get(term);
      for (const field of postings ? postings.keys() : []) most = Math.max(most, postings.get(field).size);
      return most;
    }

    measure() {
      FIELDS.forEach((name, field) => {
        let sum = 0;
        let count = 0;
        this._fieldLength.forEach((lengths) => {
          sum += lengths[field];
          count += lengths[field] > 0;
        });
        this._avgFieldLength[field] = count ? sum / count : 1;
      });
    }
  }

  store.Index = class {
    // load: gives a promise that a file of the index has been run.
    constructor(load) {
      const first = store.titles;
      this.load = load;
      this.kinds = first.kinds;
      this.sections = first.sections;
      this.taxonomies = first.taxonomies.map((name, i) => ({ name: name, terms: first.filed[i] }));
      this.termFiles = first.termFiles;
      this.textFiles = first.textFiles;
      this.filled = new Set();
      this.entries = [];
      for (const [url, title, kind, section, filed, headings] of first.pages) {
        const page = { url, title, kind, section, filed, first: this.entries.length };
        this.entries.push({ id: page.first, page, heading: '', url });
        for (const one of headings) {
          const [heading, anchor] = Array.isArray(one) ? one : [one, slug(one)];
          this.entries.push({ id: this.entries.length, page, heading, url: url + '#' + encodeURIComponent(anchor) });
        }
      }
      this.terms = new Terms(first.lengths);
      this.terms.fill(first.terms, 0, true);
      this.terms.measure();
      delete store.titles;
    }

    // Loads what the text has on the words of a query. Says whether there was anything that was not loaded before.
    async prepare(query) {
      const wanted = new Set();
      for (const [word] of query.toLowerCase().matchAll(WORDS)) {
        if (word.length < SHORTEST_FOR_TEXT) continue;
        this.termFiles.forEach(([from, name], i) => {
          const next = this.termFiles[i + 1];
          if (from <= word + '\uffff' && (!next || next[0] > word)) wanted.add(name);
        });
      }
      const names = [...wanted].filter((name) => !this.filled.has(name));
      await Promise.all(names.map((name) => this.load(name)));
      for (const name of names) {
        if (!this.filled.has(name)) {
          this.filled.add(name);
          this.terms.fill(store[name], TEXT, false);
          delete store[name];
        }
      }
      return names.length > 0;
    }

    // The entries that have most of the words, best first; without words, the pages that pass the filter.
    // chosen: the number of a kind and of a section, and for each taxonomy that of a term; -1 for any.
    search(query, chosen) {
      const narrowed = [chosen.kind, chosen.section, ...chosen.filed].some((one) => one >= 0);
      const passes = ({ page }) => !narrowed ||
        (chosen.kind < 0 || page.kind === chosen.kind) &&
        (chosen.section < 0 || page.section === chosen.section) &&
        chosen.filed.every((term, i) => term < 0 || page.filed[i].includes(term));
      if (!query.trim()) {
        return this.entries.filter((entry) => !entry.heading && passes(entry)).map((entry) => ({ entry, terms: [] }));
      }
      const words = query.toLowerCase().match(WORDS) || [];
      const telling = words.filter((word) => this.terms.count(word) < COMMON);
      const few = (word) => this.terms.count(word) < MANY;
      const used = telling.length ? telling : words;
      const sought = new Set(used).size;
      const found = this.terms.executeQuery(used.join(' '), {
        fields: words.length === 1 && words[0].length === 1 ? FIELDS.slice(0, 1) : FIELDS,
        prefix: (term, i, terms) => (term.length > 1 || terms.length === 1) && few(term),
        fuzzy: (term) => (term.length >= SHORTEST_FOR_TYPOS && few(term) ? 0.2 : false),
        maxFuzzy: 2,
        boost: BOOST,
      });
      let most = 0;
      let results = [];
      found.forEach((one, id) => {
        const entry = this.entries[id];
        const above = entry.heading ? found.get(entry.page.first) : undefined;
        let met = one.terms.length;
        if (above && met < sought) for (const term of above.terms) if (!one.terms.includes(term)) met++;
        if (met < most || !passes(entry)) return;
        if (met > most) {
          most = met;
          results = [];
        }
        results.push(new Result(entry, scoreOf(one) + (above ? FROM_PAGE * scoreOf(above) : 0), one.match));
      });
      return ranked(results);
    }

    // A piece of a result's text around the words that were found, as [text, whether it is such a word].
    async excerpt(result) {
      const id = result.entry.id;
      const [first, name] = this.textFiles.findLast(([from]) => from <= id);
      await this.load(name);
      const text = store[name][id - first];
      const start = this.bestStart(text, new Set(result.terms));
      const end = start + EXCERPT < text.length ? text.lastIndexOf(' ', start + EXCERPT) : text.length;
      const cut = text.slice(start, end > start ? end : start + EXCERPT);
      return this.mark((start > 0 ? '… ' : '') + cut + (end < text.length ? ' …' : ''), result.terms);
    }

    mark(text, terms) {
      const pieces = [];
      let done = 0;
      for (const word of text.matchAll(WORDS)) {
        if (!terms.includes(word[0].toLowerCase())) continue;
        pieces.push([text.slice(done, word.index), false], [word[0], true]);
        done = word.index + word[0].length;
      }
      pieces.push([text.slice(done), false]);
      return pieces.filter(([piece]) => piece);
    }

    // Where to begin, so that most of the terms are in sight: the start of a word.
    bestStart(text, terms) {
      const hits = [];
      for (const word of text.matchAll(WORDS)) {
        const term = word[0].toLowerCase();
        if (terms.has(term)) hits.push([word.index, term]);
        if (hits.length === 200) break;
      }
      let best = 0;
      let most = 0;
      hits.forEach(([from], i) => {
        const near = new Set();
        for (let j = i; j < hits.length && hits[j][0] < from + EXCERPT - 40; j++) near.add(hits[j][1]);
        if (near.size > most) {
          most = near.size;
          best = from;
        }
      });
      return best < 40 ? 0 : text.indexOf(' ', best - 40) + 1;
    }
  };
})();
