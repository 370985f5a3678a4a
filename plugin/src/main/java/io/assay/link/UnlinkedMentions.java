package io.assay.link;

import io.assay.knowledge.Alias;
import io.assay.knowledge.KnowledgeBase;
import io.assay.knowledge.Page;
import io.assay.knowledge.ReadingOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which pages name which others by their title without a link. A title of several words counts in any case, one of a
 * single word only if it can be no common word: with a digit, or a capital after its first letter. A title that several
 * pages have tells none of them.
 */
public final class UnlinkedMentions {
    private static final Pattern SEVERAL_WORDS = Pattern.compile("[\\p{L}\\p{N}].*[^\\p{L}\\p{N}]+[\\p{L}\\p{N}].*");
    private static final Pattern NO_COMMON_WORD = Pattern.compile("\\p{L}.*[\\p{Lu}\\p{N}].*");

    private static final Comparator<Backlink> BY_TITLE = Comparator.comparing(Backlink::from, ReadingOrder.BY_TITLE);

    private final Map<String, Page> pages;
    private final Phrases<Page> titles;
    private final LinkGraph links;
    private final Map<String, List<Backlink>> all;

    private UnlinkedMentions(
            Map<String, Page> pages, Phrases<Page> titles, LinkGraph links, Map<String, List<Backlink>> all) {
        this.pages = pages;
        this.titles = titles;
        this.links = links;
        this.all = all;
    }

    public static UnlinkedMentions in(KnowledgeBase base, LinkGraph links, TextMemory memory) {
        Map<String, Page> pages = new HashMap<>();
        base.pages().forEach(page -> pages.put(page.path(), page));
        Phrases<Page> titles = new Phrases<>();
        addTitles(base.pages(), titles);
        TextMemory.ByText<List<TextMemory.Mention>> known = memory.mentions(
                base.pages().stream().flatMap(UnlinkedMentions::titles).toList());
        Map<String, List<Backlink>> mentions = new HashMap<>();
        List<Page> byTitle = base.pages().stream().sorted(ReadingOrder.BY_TITLE).toList();
        byTitle.parallelStream()
                .map(page -> mentioned(
                        page, known.get(page, () -> mentions(page.document().plainText(), titles)), pages, links))
                .toList()
                .forEach(named -> named.forEach(
                        (page, mention) -> mentions.computeIfAbsent(page.path(), path -> new ArrayList<>())
                                .add(mention)));
        return new UnlinkedMentions(pages, titles, links, mentions);
    }

    /**
     * The same with another text of a page, of the outline that it had.
     *
     * @param withIt the graph with that text
     */
    public UnlinkedMentions revised(Page before, LinkGraph withIt, Page page) {
        Map<String, List<Backlink>> mentions = new HashMap<>(all);
        named(before, links)
                .keySet()
                .forEach(named -> mentions.computeIfPresent(
                        named.path(),
                        (path, its) -> its.stream()
                                .filter(mention -> !mention.from().equals(page))
                                .toList()));
        named(page, withIt)
                .forEach((named, mention) -> mentions.merge(named.path(), List.of(mention), (its, more) -> {
                    return Stream.concat(its.stream(), more.stream())
                            .sorted(BY_TITLE)
                            .toList();
                }));
        return new UnlinkedMentions(pages, titles, withIt, mentions);
    }

    /** The pages that a page of these names and has no link to, with the words around the first mention. */
    public Map<Page, Backlink> named(Page page) {
        return named(page, links);
    }

    private Map<Page, Backlink> named(Page page, LinkGraph itsLinks) {
        return mentioned(page, mentions(page.document().plainText(), titles), pages, itsLinks);
    }

    /** The pages that name a page with the words around the first mention, by title. */
    public List<Backlink> of(Page page) {
        return all.getOrDefault(page.path(), List.of());
    }

    /** The pages that a text names, each at its first mention. */
    private static List<TextMemory.Mention> mentions(String text, Phrases<Page> titles) {
        Set<Page> known = new HashSet<>();
        List<TextMemory.Mention> mentions = new ArrayList<>();
        for (Phrases.Found<Page> found : titles.find(text)) {
            Page named = found.meanings().get(0);
            if (found.meanings().size() == 1 && known.add(named)) {
                mentions.add(new TextMemory.Mention(named.path(), found.start(), found.end()));
            }
        }
        return mentions;
    }

    /** The pages that a page names and has no link to. */
    private static Map<Page, Backlink> mentioned(
            Page page, List<TextMemory.Mention> mentions, Map<String, Page> pages, LinkGraph links) {
        if (mentions.isEmpty()) {
            return Map.of();
        }
        Set<Page> known = new HashSet<>(links.linked(page));
        known.add(page);
        List<TextMemory.Mention> unlinked = mentions.stream()
                .filter(mention -> known.add(pages.get(mention.path())))
                .toList();
        if (unlinked.isEmpty()) {
            return Map.of();
        }
        String text = page.document().plainText();
        Map<Page, Backlink> mentioned = new LinkedHashMap<>();
        unlinked.forEach(mention -> mentioned.put(
                pages.get(mention.path()), new Backlink(page, Excerpt.around(text, mention.start(), mention.end()))));
        return mentioned;
    }

    /** The titles by which pages are known in a text. */
    static void addTitles(List<Page> pages, Phrases<? super Page> phrases) {
        pages.forEach(page -> titles(page).forEach(title -> phrases.add(title.text(), title.anyCase(), page)));
    }

    static Stream<TextMemory.Title> titles(Page page) {
        Stream<String> others = page.aliases().stream()
                .flatMap(alias -> alias instanceof Alias.Title title ? Stream.of(title.text()) : Stream.empty());
        Map<String, String> distinct = new HashMap<>();
        Stream.concat(Stream.of(page.title()), others)
                .forEach(title -> distinct.putIfAbsent(title.toLowerCase(Locale.ROOT), title));
        return distinct.values().stream()
                .map(title ->
                        new TextMemory.Title(title, SEVERAL_WORDS.matcher(title).matches(), page.path()))
                .filter(title ->
                        title.anyCase() || NO_COMMON_WORD.matcher(title.text()).matches());
    }
}
