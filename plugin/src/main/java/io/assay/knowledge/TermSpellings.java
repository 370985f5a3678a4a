package io.assay.knowledge;

import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.NearestName;
import io.assay.notation.Node;
import io.assay.notation.Scalar;
import io.assay.notation.Sequence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds terms that are probably one: alike but for a plural, a hyphen, or a single letter of a long word. The one with
 * fewer pages is reported, where it is first written. Takes time in proportion to the terms.
 */
final class TermSpellings {
    private static final int LONG = 7;

    private final Map<String, Use> uses = new TreeMap<>();

    private static final class Use {
        private final Term term;
        private final Scalar first;
        private int pages;

        Use(Term term, Scalar first) {
            this.term = term;
            this.first = first;
        }
    }

    static List<Diagnostic> check(List<Page> pages, List<String> taxonomies) {
        List<Diagnostic> problems = new ArrayList<>();
        for (String taxonomy : taxonomies) {
            TermSpellings spellings = new TermSpellings();
            pages.forEach(page -> spellings.add(taxonomy, page));
            problems.addAll(spellings.problems());
        }
        return problems;
    }

    private void add(String taxonomy, Page page) {
        Optional<Node> value = page.header().find(taxonomy);
        List<Node> items = value.map(node -> node instanceof Sequence list ? list.items() : List.of(node))
                .orElse(List.of());
        for (Node item : items) {
            if (item instanceof Scalar scalar && !scalar.text().isBlank()) {
                Term term = Term.of(taxonomy, scalar.text().strip());
                uses.computeIfAbsent(term.slug(), slug -> new Use(term, scalar)).pages++;
            }
        }
    }

    private List<Diagnostic> problems() {
        List<Use> commonFirst = new ArrayList<>(uses.values());
        commonFirst.sort(Comparator.comparing((Use use) -> -use.pages).thenComparing(use -> use.term.slug()));
        Map<String, Use> known = new HashMap<>();
        List<Diagnostic> problems = new ArrayList<>();
        for (Use use : commonFirst) {
            Optional<Use> other = keys(use).stream()
                    .flatMap(key -> Optional.ofNullable(known.get(key)).stream())
                    .filter(found -> areAlike(use, found))
                    .findFirst();
            if (other.isPresent()) {
                problems.add(problem(use, other.get()));
            } else {
                keys(use).forEach(key -> known.putIfAbsent(key, use));
            }
        }
        return problems;
    }

    /** The term's letters, and those of a long one with one left out: two that differ by a letter share one of these. */
    private static List<String> keys(Use use) {
        String letters = letters(use);
        List<String> keys = new ArrayList<>(List.of(letters));
        for (int i = 0; letters.length() >= LONG && i < letters.length(); i++) {
            if (!Character.isDigit(letters.charAt(i))) {
                keys.add(letters.substring(0, i) + letters.substring(i + 1));
            }
        }
        return keys;
    }

    private static boolean areAlike(Use one, Use other) {
        return NearestName.find(letters(one), List.of(letters(other)), 1).isPresent();
    }

    /** Without hyphens and without the s of a plural. */
    private static String letters(Use use) {
        String bare = use.term.slug().replace("-", "");
        return bare.length() > 3 && bare.endsWith("s") ? bare.substring(0, bare.length() - 1) : bare;
    }

    private static Diagnostic problem(Use use, Use other) {
        return Diagnostic.of(
                        Code.SIMILAR_TERM,
                        use.first.place(),
                        "'" + use.term.name() + "' is much like '" + other.term.name() + "', which "
                                + (other.pages == 1 ? "another page has" : other.pages + " pages have"))
                .withHint("write '" + other.term.name() + "' if it is the same thing");
    }
}
