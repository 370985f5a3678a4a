package io.assay.search;

import io.assay.notation.JsonWriter;
import io.assay.notation.Mapping;
import io.assay.notation.Node;
import io.assay.notation.Scalar;
import io.assay.notation.Sequence;
import io.assay.notation.TreeReader;
import io.assay.source.ContentHash;
import io.assay.source.SourceFile;
import io.assay.text.SourceSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Makes the files of an index after an edit of one text from those that there are: of the terms that the text has more
 * often or less often now, of its passages, and the first one, which names them. Where an edit reaches further, the index
 * is to be planned anew: it is the same one that comes out.
 */
public final class IndexRevision {
    // What the last keys of the first file begin with; within a text, quotes are written otherwise.
    private static final String LENGTHS = ",\"lengths\":\"";
    private static final String TERMS = ",\"terms\":";
    private static final String NAMES = ",\"termFiles\":[";

    private final UnaryOperator<String> files;
    private final IndexLayout layout;
    private final Map<String, String> written = new HashMap<>();
    private final Set<String> dropped = new HashSet<>();

    /** How often terms occur now in entries where that was another number. */
    private static final class Changes {
        private final Map<String, Map<Integer, Integer>> byTerm = new TreeMap<>();

        void add(int entry, Map<String, Integer> before, Map<String, Integer> now) {
            Set<String> terms = new TreeSet<>(before.keySet());
            terms.addAll(now.keySet());
            for (String term : terms) {
                int count = now.getOrDefault(term, 0);
                if (count != before.getOrDefault(term, 0)) {
                    byTerm.computeIfAbsent(term, same -> new TreeMap<>()).put(entry, count);
                }
            }
        }

        /** Postings as they are now. */
        static String revised(String postings, Map<Integer, Integer> entries) {
            String now = postings;
            for (Map.Entry<Integer, Integer> entry : entries.entrySet()) {
                now = Postings.with(now, entry.getKey(), entry.getValue());
            }
            return now;
        }
    }

    /** Something that more hangs on than can be told here. */
    private static final class TooFar extends Exception {
        private static final long serialVersionUID = 1; // of a class that nobody serializes, as javac wants it
    }

    /**
     * The files that differ.
     *
     * @param written by path in the site
     * @param dropped paths of those that are no more
     */
    public record Revised(Map<String, String> written, Set<String> dropped) {
        public Revised {
            written = Map.copyOf(written);
            dropped = Set.copyOf(dropped);
        }
    }

    private IndexRevision(UnaryOperator<String> files, IndexLayout layout) {
        this.files = files;
        this.layout = layout;
    }

    /**
     * @param files gives the text of a file of the index, by path in the site
     * @param first the page's first entry
     * @param before the page's passages in that index
     * @param now the same with other texts, under the same headings
     * @return empty if the edit reaches further
     */
    public static Optional<Revised> of(
            UnaryOperator<String> files,
            IndexLayout layout,
            int first,
            List<SearchPassage> before,
            List<SearchPassage> now) {
        if (before.equals(now)) {
            return Optional.of(new Revised(Map.of(), Set.of()));
        }
        try {
            IndexRevision revision = new IndexRevision(files, layout);
            revision.revise(first, before, now);
            return Optional.of(new Revised(revision.written, revision.dropped));
        } catch (TooFar e) {
            return Optional.empty();
        }
    }

    private void revise(int first, List<SearchPassage> before, List<SearchPassage> now) throws TooFar {
        require(before.size() == now.size());
        String path = path(SearchIndex.FIRST);
        String titles = files.apply(path);
        int lengths = titles.indexOf(LENGTHS) + LENGTHS.length();
        int named = titles.lastIndexOf(NAMES);
        require(lengths > LENGTHS.length() && named > 0);
        Changes changes = new Changes();
        Changes leading = new Changes();
        StringBuilder itsLengths = new StringBuilder();
        for (int i = 0; i < now.size(); i++) {
            Map<String, Integer> had = counts(before.get(i).text());
            Map<String, Integer> has = counts(now.get(i).text());
            itsLengths.append(Stretch.magnitude(has.size()));
            changes.add(first + i, had, has);
            leading.add(first + i, leading(had), leading(has));
        }
        StringBuilder revised = new StringBuilder(titles);
        String names = titles.substring(named + 1, titles.length() - ";\n".length());
        Node tail = json("{" + names);
        List<List<String>> termFiles = rows(tail, "termFiles");
        List<List<String>> textFiles = rows(tail, "textFiles");
        reviseTerms(changes, termFiles);
        reviseTexts(first, now, textFiles);
        Map<String, Object> files = new LinkedHashMap<>();
        files.put("termFiles", termFiles);
        files.put(
                "textFiles",
                textFiles.stream()
                        .map(row -> List.of(Integer.valueOf(row.get(0)), row.get(1)))
                        .toList());
        String line = JsonWriter.writeLine(files);
        revised.replace(named + 1, revised.length(), line.substring(1) + ";\n");
        if (!leading.byTerm.isEmpty()) {
            int terms = titles.indexOf(TERMS, lengths) + TERMS.length();
            String lines = text(json(titles.substring(terms, named)));
            revised.replace(terms, named, JsonWriter.writeLine(reviseLeading(lines, leading)));
        }
        revised.replace(lengths + first, lengths + first + itsLengths.length(), itsLengths.toString());
        written.put(path, revised.toString());
    }

    private static void require(boolean holds) throws TooFar {
        if (!holds) {
            throw new TooFar();
        }
    }

    private static String path(String name) {
        return SearchIndex.FOLDER + name + ".js";
    }

    private Map<String, Integer> leading(Map<String, Integer> counts) {
        return LeadingTerms.of(counts, layout::about, layout.entries());
    }

    private static Map<String, Integer> counts(String text) {
        Map<String, Integer> counts = new HashMap<>();
        TermScanner scanner = new TermScanner();
        scanner.read(text);
        while (scanner.next()) {
            counts.merge(scanner.term(), 1, Integer::sum);
        }
        return counts;
    }

    /** The terms of titles and headings, and those that lead passages: a line for each, as {@link SearchIndex} has it. */
    private static String reviseLeading(String text, Changes changes) {
        TreeMap<String, String> lines = lines(text);
        changes.byTerm.forEach((term, entries) -> {
            String line = lines.getOrDefault(term, "\t\t");
            int last = line.lastIndexOf('\t') + 1;
            String now = line.substring(0, last) + Changes.revised(line.substring(last), entries);
            if (now.equals("\t\t")) {
                lines.remove(term);
            } else {
                lines.put(term, now);
            }
        });
        return text(lines);
    }

    private static TreeMap<String, String> lines(String text) {
        TreeMap<String, String> lines = new TreeMap<>();
        text.lines().forEach(line -> {
            int tab = line.indexOf('\t');
            lines.put(line.substring(0, tab), line.substring(tab + 1));
        });
        return lines;
    }

    private static String text(Map<String, String> lines) {
        StringBuilder all = new StringBuilder();
        lines.forEach((term, rest) -> all.append(term).append('\t').append(rest).append('\n'));
        return all.toString();
    }

    private void reviseTerms(Changes changes, List<List<String>> termFiles) throws TooFar {
        require(!termFiles.isEmpty());
        Map<Integer, Set<String>> byFile = new TreeMap<>();
        changes.byTerm
                .keySet()
                .forEach(term -> byFile.computeIfAbsent(place(term, termFiles), file -> new TreeSet<>())
                        .add(term));
        for (Map.Entry<Integer, Set<String>> file : byFile.entrySet()) {
            String name = termFiles.get(file.getKey()).get(1);
            TreeMap<String, String> lines = lines(text(value(name)));
            for (String term : file.getValue()) {
                revise(term, changes.byTerm.get(term), lines);
            }
            require(!lines.isEmpty());
            String all = text(lines);
            termFiles.set(file.getKey(), List.of(lines.firstKey(), replace(name, "terms", ContentHash.of(all), all)));
        }
    }

    private void revise(String term, Map<Integer, Integer> entries, Map<String, String> lines) throws TooFar {
        String before = lines.getOrDefault(term, "");
        String now = Changes.revised(before, entries);
        int all = layout.entries();
        require(LeadingTerms.about(Postings.size(before), all) == LeadingTerms.about(Postings.size(now), all));
        require(ends(term, before) == ends(term, now));
        if (now.isEmpty()) {
            lines.remove(term);
        } else {
            lines.put(term, now);
        }
    }

    private static boolean ends(String term, String postings) {
        return !postings.isEmpty() && SearchIndex.endsFile(term, postings);
    }

    /** The place of the file that has a term, or is to have it. */
    private static int place(String term, List<List<String>> termFiles) {
        int place = termFiles.size() - 1;
        while (place > 0 && termFiles.get(place).get(0).compareTo(term) > 0) {
            place--;
        }
        return place;
    }

    private void reviseTexts(int first, List<SearchPassage> now, List<List<String>> textFiles) throws TooFar {
        int place = textFiles.size() - 1;
        while (Integer.parseInt(textFiles.get(place).get(0)) > first) {
            place--;
        }
        int from = Integer.parseInt(textFiles.get(place).get(0));
        String name = textFiles.get(place).get(1);
        List<String> texts = new ArrayList<>();
        if (value(name) instanceof Sequence sequence) {
            sequence.items().forEach(text -> texts.add(text(text)));
        }
        int[] starts = layout.starts(from, from + texts.size());
        require(isFull(texts, starts, place == textFiles.size() - 1));
        for (int i = 0; i < now.size(); i++) {
            texts.set(first - from + i, now.get(i).text());
        }
        require(isFull(texts, starts, place == textFiles.size() - 1));
        List<String> digests = new ArrayList<>();
        for (int page = 0; page + 1 < starts.length; page++) {
            digests.add(Stretch.digest(texts.subList(starts[page] - from, starts[page + 1] - from)));
        }
        String itsName = replace(name, "texts", ContentHash.of(digests.toString()), texts);
        textFiles.set(place, List.of(textFiles.get(place).get(0), itsName));
    }

    /** Whether a file of passages is full with its last page, and not before, as it is to be if it is not the last one. */
    private static boolean isFull(List<String> texts, int[] starts, boolean last) {
        int size = 0;
        int lastPage = starts[starts.length - 2] - starts[0];
        for (int i = 0; i < lastPage; i++) {
            size += texts.get(i).length();
        }
        boolean fullBefore = size >= SearchIndex.TEXTS_SIZE;
        for (int i = lastPage; i < texts.size(); i++) {
            size += texts.get(i).length();
        }
        return !fullBefore && (last || size >= SearchIndex.TEXTS_SIZE);
    }

    /** Gives the name of the file that takes the place of one. */
    private String replace(String name, String prefix, ContentHash digest, Object value) {
        Shards shards = new Shards();
        String itsName = shards.add(prefix, digest, () -> value);
        if (!itsName.equals(name)) {
            shards.files().forEach((path, text) -> written.put(path, text.get()));
            dropped.add(path(name));
        }
        return itsName;
    }

    /** What a file of the index sets. */
    private Node value(String name) throws TooFar {
        String script = files.apply(path(name));
        return json(script.substring(script.indexOf(" = ", script.indexOf(']')) + " = ".length(), script.length() - 2));
    }

    private static Node json(String text) throws TooFar {
        Optional<Node> node = TreeReader.readJson(new SourceFile("index.json", text), new SourceSpan(0, text.length()))
                .value();
        require(node.isPresent());
        return node.get();
    }

    private static List<List<String>> rows(Node names, String key) throws TooFar {
        require(names instanceof Mapping);
        List<List<String>> rows = new ArrayList<>();
        if (((Mapping) names).find(key).orElse(null) instanceof Sequence list) {
            for (Node row : list.items()) {
                require(row instanceof Sequence);
                rows.add(((Sequence) row)
                        .items().stream().map(IndexRevision::text).toList());
            }
        }
        return rows;
    }

    private static String text(Node node) {
        return ((Scalar) node).text();
    }
}
