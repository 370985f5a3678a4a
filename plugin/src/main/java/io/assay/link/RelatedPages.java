package io.assay.link;

import io.assay.knowledge.KnowledgeBase;
import io.assay.knowledge.Page;
import io.assay.knowledge.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds pages that are akin but have no link with each other, by what they share: neighbours in the link graph, terms,
 * rare words. What many pages share tells nothing, so that no page is compared with all others.
 */
public final class RelatedPages {
    /** What more pages than these share is left out of account: the cost of each page is bounded. */
    private static final int MOST_SHARING = 40;

    private static final int MOST_SHOWN = 4;
    private static final double LINK = 2;
    private static final double TERM = 1.5;
    private static final double WORD = 0.5;

    /** One shared link or term alone, or a few words, make no kin. */
    private static final double LEAST = 4;

    private final KnowledgeBase base;
    private final LinkGraph graph;

    /** By trait, the pages that have it, by path. */
    private final Map<Trait, List<Page>> sharing = new LinkedHashMap<>();

    private final Map<String, List<Trait>> traits = new TreeMap<>();

    /** What two pages may share. */
    private sealed interface Trait {
        record Neighbour(Page page) implements Trait {}

        record Tagged(Term term) implements Trait {}

        record Uses(String word) implements Trait {}
    }

    private RelatedPages(KnowledgeBase base, LinkGraph graph) {
        this.base = base;
        this.graph = graph;
    }

    /** By page path, at most four other pages that it has no link with, the closest first. */
    public static Map<String, List<Kinship>> find(KnowledgeBase base, LinkGraph graph) {
        RelatedPages related = new RelatedPages(base, graph);
        related.collect();
        Map<String, List<Kinship>> found = new TreeMap<>();
        base.pages().forEach(page -> found.put(page.path(), related.of(page)));
        return found;
    }

    private void collect() {
        Map<String, List<String>> words = RareWords.of(base.pages(), mostSharing());
        for (Page page : base.pages()) {
            List<Trait> its = new ArrayList<>();
            neighbours(page).forEach(other -> its.add(new Trait.Neighbour(other)));
            base.settings()
                    .taxonomies()
                    .forEach(taxonomy -> page.terms(taxonomy).forEach(term -> its.add(new Trait.Tagged(term))));
            words.get(page.path()).forEach(word -> its.add(new Trait.Uses(word)));
            its.forEach(trait ->
                    sharing.computeIfAbsent(trait, t -> new ArrayList<>()).add(page));
            traits.put(page.path(), its);
        }
    }

    /** In a small base too, half of all pages share nothing telling. */
    private int mostSharing() {
        return Math.max(2, Math.min(MOST_SHARING, base.pages().size() / 2));
    }

    private Set<Page> neighbours(Page page) {
        Set<Page> neighbours = graph.linked(page).stream().collect(Collectors.toCollection(TreeSet::new));
        graph.backlinks(page).forEach(link -> neighbours.add(link.from()));
        return neighbours;
    }

    private List<Kinship> of(Page page) {
        Set<Page> linked = neighbours(page);
        Map<Page, List<Trait>> shared = new TreeMap<>();
        for (Trait trait : traits.get(page.path())) {
            List<Page> others = sharing.get(trait);
            if (others.size() <= mostSharing()) {
                others.stream()
                        .filter(other -> !other.equals(page) && !linked.contains(other))
                        .forEach(other -> shared.computeIfAbsent(other, o -> new ArrayList<>())
                                .add(trait));
            }
        }
        return shared.entrySet().stream()
                .map(entry -> kinship(entry.getKey(), entry.getValue()))
                .filter(kinship -> kinship.weight() >= LEAST)
                .sorted(Comparator.comparingDouble((Kinship kinship) -> -kinship.weight())
                        .thenComparing(Kinship::page))
                .limit(MOST_SHOWN)
                .toList();
    }

    private Kinship kinship(Page other, List<Trait> shared) {
        List<Page> links = new ArrayList<>();
        List<Term> terms = new ArrayList<>();
        List<String> words = new ArrayList<>();
        double weight = 0;
        for (Trait trait : shared) {
            double rarity = Math.log(
                    1 + base.pages().size() / (double) sharing.get(trait).size());
            if (trait instanceof Trait.Neighbour neighbour) {
                links.add(neighbour.page());
                weight += LINK * rarity;
            } else if (trait instanceof Trait.Tagged tagged) {
                terms.add(tagged.term());
                weight += TERM * rarity;
            } else if (trait instanceof Trait.Uses uses) {
                words.add(uses.word());
                weight += WORD * rarity;
            }
        }
        return new Kinship(other, links, terms, words, weight);
    }
}
