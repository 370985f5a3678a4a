// How long the search takes for each letter that a reader types, in processor time, so that a busy machine matters little:
//   node bench/reader/keystrokes.mjs SITE [QUERY...]
// SITE is the folder of a built site. What is drawn of the results is not counted: that is twenty entries at most.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';

const [site, ...given] = process.argv.slice(2);
const queries = given.length ? given : ['utilisation', 'decision framework', 'incident review of the gateway', 'securty policy', 'market access'];

const theme = join(site, 'theme');
const asset = (folder, start) => join(folder, readdirSync(folder).find((name) => name.startsWith(start) && name.endsWith('.js')));
const self = {};
const world = vm.createContext({ self, console });
world.globalThis = world;
const run = (file) => vm.runInContext(readFileSync(file, 'utf8'), world, file);
run(asset(join(theme, 'vendor'), 'minisearch'));
world.MiniSearch ??= self.MiniSearch;
const load = async (name) => run(join(site, 'search', name + '.js'));

const spent = () => process.cpuUsage().user / 1000;
let before = spent();
await load('titles');
run(asset(theme, 'search-index'));
const index = new self.assaySearch.Index(load);
console.log(`${index.entries.length} entries, ready after ${Math.round(spent() - before)} ms`);

const any = { kind: -1, section: -1, filed: index.taxonomies.map(() => -1) };
for (const round of ['first', 'again']) {
  const times = [];
  for (const query of queries) {
    for (let i = 1; i <= query.length; i++) {
      const typed = query.slice(0, i);
      before = spent();
      let found = index.search(typed, any).length;
      const shown = spent() - before;
      if (await index.prepare(typed)) found = index.search(typed, any).length;
      times.push({ typed, shown, all: spent() - before, found });
    }
  }
  const sorted = times.map((time) => time.shown).sort((a, b) => a - b);
  const at = (share) => sorted[Math.floor(share * (sorted.length - 1))].toFixed(0);
  console.log(`${round}: ${times.length} letters, median ${at(0.5)} ms, 9 in 10 under ${at(0.9)} ms, most ${at(1)} ms`);
  for (const time of [...times].sort((a, b) => b.all - a.all).slice(0, 8)) {
    console.log(`  ${JSON.stringify(time.typed)}: ${time.shown.toFixed(0)} ms, with all of the text ${time.all.toFixed(0)} ms, ${time.found} found`);
  }
}
