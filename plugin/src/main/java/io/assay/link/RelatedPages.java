package io.assay.link;

import io.assay.knowledge.KnowledgeBase;
import io.assay.knowledge.Page;
import io.assay.knowledge.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

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

    private static final int PAGES_A_TASK = 50;

    /** Pages are asked for in their order: of so many runs the first are of no more use. */
    private static final int MOST_FOUND = 16;

    private final LinkGraph graph;
    private final List<Page> pages;
    private final List<String> taxonomies;
    private final Map<Page, Integer> numbers;
    private final RareWords words;

    /** By page: those that it has a link with, in order. */
    private final List<List<Page>> near;

    /** By page: what it may share with others. */
    private final List<List<Trait>> traits;

    private final Map<Kind, Trait> known;

    /** What takes the place of traits, in all lists of them, since texts were revised. */
    private final Map<Kind, Trait> revised;

    private final int pagesATask;

    /** By number of a run of pages, what was asked for, by path: one tally serves a run. */
    private final Map<Integer, Map<String, List<Kinship>>> found = new ConcurrentHashMap<>();

    /** What two pages may share. */
    private sealed interface Kind {
        record Neighbour(Page page) implements Kind {}

        record Tagged(Term term) implements Kind {}

        record Uses(String word) implements Kind {}
    }

    private static final class Trait {
        private final Kind kind;

        /** The numbers of the pages that have it, as many as {@code count}. */
        private int[] sharing = new int[2];

        private int count;

        /** What it adds to the kinship of two pages; 0 if too many share it, or no two. */
        private double weight;

        Trait(Kind kind) {
            this.kind = kind;
        }

        void addAll(Trait other) {
            for (int i = 0; i < other.count; i++) {
                add(other.sharing[i]);
            }
        }

        void remove(int page) {
            for (int i = 0; i < count; i++) {
                if (sharing[i] == page) {
                    sharing[i] = sharing[--count];
                }
            }
        }

        boolean isOf(int page) {
            for (int i = 0; i < count; i++) {
                if (sharing[i] == page) {
                    return true;
                }
            }
            return false;
        }

        void add(int page) {
            if (count == sharing.length) {
                sharing = Arrays.copyOf(sharing, count * 2);
            }
            sharing[count++] = page;
        }
    }

    /** What the kinship of one page with all others comes to; used again for the next page. */
    private final class Tally {
        private final double[] weights = new double[pages.size()];
        private int[] touched = new int[64];
        private int count;

        void add(Trait trait) {
            for (int i = 0; i < trait.count; i++) {
                int other = trait.sharing[i];
                touch(other);
                weights[other] += trait.weight;
            }
        }

        /** Whatever it shares, this page is not akin enough. */
        void leaveOut(int page) {
            touch(page);
            weights[page] = Double.NEGATIVE_INFINITY;
        }

        private void touch(int page) {
            if (weights[page] == 0) {
                if (count == touched.length) {
                    touched = Arrays.copyOf(touched, count * 2);
                }
                touched[count++] = page;
            }
        }

        /** At most four of the pages that are akin enough, the closest first. */
        List<Integer> closest() {
            List<Integer> closest = new ArrayList<>(MOST_SHOWN + 1);
            for (int i = 0; i < count; i++) {
                int page = touched[i];
                if (weights[page] >= LEAST && mayBeAmong(closest, page)) {
                    int at = closest.size();
                    while (at > 0 && isCloser(page, closest.get(at - 1))) {
                        at--;
                    }
                    closest.add(at, page);
                    if (closest.size() > MOST_SHOWN) {
                        closest.remove(MOST_SHOWN);
                    }
                }
            }
            return closest;
        }

        private boolean mayBeAmong(List<Integer> closest, int page) {
            return closest.size() < MOST_SHOWN || isCloser(page, closest.get(MOST_SHOWN - 1));
        }

        /** Of two that are equally close, the first: pages are in the order of their paths. */
        private boolean isCloser(int one, int other) {
            return weights[one] > weights[other] || weights[one] == weights[other] && one < other;
        }

        void clear() {
            for (int i = 0; i < count; i++) {
                weights[touched[i]] = 0;
            }
            count = 0;
        }
    }

    private RelatedPages(KnowledgeBase base, LinkGraph graph, TextMemory memory) {
        this.graph = graph;
        this.pages = base.pages();
        this.taxonomies = base.settings().taxonomies();
        this.numbers = new HashMap<>();
        for (Page page : pages) {
            numbers.put(page, numbers.size());
        }
        this.words = RareWords.of(pages, mostSharing(), memory);
        this.near = pages.parallelStream()
                .map(page -> List.copyOf(neighbours(page))) // takes less room
                .toList();
        this.traits = new ArrayList<>();
        this.known = new HashMap<>();
        this.revised = Map.of();
        this.pagesATask = PAGES_A_TASK;
        for (int number = 0; number < pages.size(); number++) {
            List<Trait> own = new ArrayList<>();
            for (Kind kind : kinds(number)) {
                Trait trait = known.computeIfAbsent(kind, Trait::new);
                trait.add(number);
                own.add(trait);
            }
            traits.add(own);
        }
        known.values().forEach(trait -> trait.weight = weight(trait));
    }

    /** With another text of one page. */
    private RelatedPages(RelatedPages before, KnowledgeBase base, LinkGraph graph, Page page) {
        this.graph = graph;
        this.pages = base.pages();
        this.taxonomies = before.taxonomies;
        this.numbers = before.numbers;
        int number = numbers.get(page);
        this.words = before.words.revised(number, page);
        this.near = new ArrayList<>(before.near);
        near.set(number, List.copyOf(neighbours(page)));
        Stream.concat(before.near.get(number).stream(), near.get(number).stream())
                .filter(other -> !(before.near.get(number).contains(other)
                        && near.get(number).contains(other)))
                .forEach(other -> near.set(numbers.get(other), List.copyOf(neighbours(other))));
        this.traits = new ArrayList<>(before.traits);
        this.known = before.known;
        this.revised = new HashMap<>(before.revised);
        this.pagesATask = 1;
        Set<Kind> touched = new HashSet<>();
        for (int i = 0; i < pages.size(); i++) {
            if (words.of(i) != before.words.of(i) || near.get(i) != before.near.get(i)) {
                revise(i, touched);
            }
        }
        touched.forEach(kind -> revised.get(kind).weight = weight(revised.get(kind)));
    }

    public static RelatedPages in(KnowledgeBase base, LinkGraph graph, TextMemory memory) {
        return new RelatedPages(base, graph, memory);
    }

    /**
     * The same with another text of a page, of the outline that it had.
     *
     * @param base with that text, as the graph
     */
    public RelatedPages revised(KnowledgeBase base, LinkGraph withIt, Page page) {
        return new RelatedPages(this, base, withIt, page);
    }

    /** At most four other pages that a page has no link with, the closest first. Asked by several threads. */
    public List<Kinship> of(Page page) {
        int task = numbers.get(page) / pagesATask;
        if (found.size() > MOST_FOUND) {
            found.clear();
        }
        return found.computeIfAbsent(task, t -> find(t * pagesATask, Math.min(pages.size(), (t + 1) * pagesATask)))
                .get(page.path());
    }

    private List<Kind> kinds(int number) {
        List<Kind> kinds = new ArrayList<>();
        near.get(number).forEach(other -> kinds.add(new Kind.Neighbour(other)));
        taxonomies.forEach(
                taxonomy -> pages.get(number).terms(taxonomy).forEach(term -> kinds.add(new Kind.Tagged(term))));
        words.of(number).forEach(word -> kinds.add(new Kind.Uses(word)));
        return kinds;
    }

    /** @param touched takes in what another number of pages shares now, which this revision may change in place */
    private void revise(int number, Set<Kind> touched) {
        Map<Kind, Trait> before = new HashMap<>();
        traits.get(number).forEach(trait -> before.put(trait.kind, trait));
        List<Trait> own = new ArrayList<>();
        for (Kind kind : kinds(number)) {
            Trait same = before.remove(kind);
            if (same == null) {
                same = own(kind, touched);
                same.add(number);
            }
            own.add(same);
        }
        before.keySet().forEach(kind -> own(kind, touched).remove(number));
        traits.set(number, own);
    }

    /** The trait as this revision may change it. */
    private Trait own(Kind kind, Set<Kind> touched) {
        if (touched.add(kind)) {
            Trait before = revised.getOrDefault(kind, known.get(kind));
            Trait copy = new Trait(kind);
            if (before != null) {
                copy.addAll(before);
            }
            revised.put(kind, copy);
        }
        return revised.get(kind);
    }

    private Trait now(Trait trait) {
        return revised.isEmpty() ? trait : revised.getOrDefault(trait.kind, trait);
    }

    private double weight(Trait trait) {
        if (trait.count < 2 || trait.count > mostSharing()) {
            return 0;
        }
        double rarity = Math.log(1 + pages.size() / (double) trait.count);
        if (trait.kind instanceof Kind.Neighbour) {
            return LINK * rarity;
        }
        return trait.kind instanceof Kind.Tagged ? TERM * rarity : WORD * rarity;
    }

    private int mostSharing() {
        return mostSharing(pages.size());
    }

    /** In a small base too, half of all pages share nothing telling. */
    static int mostSharing(int pages) {
        return Math.max(2, Math.min(MOST_SHARING, pages / 2));
    }

    /** How many pages use each word. */
    public WordUse words() {
        return WordUse.of(words.pagesWith(), pages.size());
    }

    private Set<Page> neighbours(Page page) {
        Set<Page> neighbours = new TreeSet<>(graph.linked(page));
        graph.backlinks(page).forEach(link -> neighbours.add(link.from()));
        return neighbours;
    }

    private Map<String, List<Kinship>> find(int from, int to) {
        Tally tally = new Tally();
        Map<String, List<Kinship>> its = new HashMap<>();
        for (int number = from; number < to; number++) {
            its.put(pages.get(number).path(), of(number, tally));
            tally.clear();
        }
        return its;
    }

    /** @param tally empty */
    private List<Kinship> of(int number, Tally tally) {
        tally.leaveOut(number);
        near.get(number).forEach(linked -> tally.leaveOut(numbers.get(linked)));
        graph.relations().partners(pages.get(number)).forEach(partner -> tally.leaveOut(numbers.get(partner)));
        for (Trait listed : traits.get(number)) {
            Trait trait = now(listed);
            if (trait.weight > 0) {
                tally.add(trait);
            }
        }
        return tally.closest().stream()
                .map(other -> kinship(number, other, tally.weights[other]))
                .toList();
    }

    private Kinship kinship(int one, int other, double weight) {
        List<Kind> shared = traits.get(one).stream()
                .map(this::now)
                .filter(trait -> trait.weight > 0 && trait.isOf(other))
                .map(trait -> trait.kind)
                .toList();
        return new Kinship(
                pages.get(other),
                listed(shared, Kind.Neighbour.class, Kind.Neighbour::page),
                listed(shared, Kind.Tagged.class, Kind.Tagged::term),
                listed(shared, Kind.Uses.class, Kind.Uses::word),
                weight);
    }

    private static <K extends Kind, V> List<V> listed(List<Kind> shared, Class<K> kind, Function<K, V> value) {
        return shared.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .map(value)
                .toList();
    }
}
