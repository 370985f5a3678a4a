package io.assay.link;

import io.assay.knowledge.Alias;
import io.assay.knowledge.KnowledgeBase;
import io.assay.knowledge.Page;
import io.assay.knowledge.ReadingOrder;
import java.util.ArrayList;
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

    private UnlinkedMentions() {}

    /** By path of the page that is named, the pages that name it with the words around the first mention, by title. */
    public static Map<String, List<Backlink>> find(KnowledgeBase base, LinkGraph links) {
        Phrases<Page> titles = titles(base.pages());
        Map<String, List<Backlink>> mentions = new HashMap<>();
        List<Page> byTitle = base.pages().stream().sorted(ReadingOrder.BY_TITLE).toList();
        byTitle.parallelStream()
                .map(page -> mentioned(page, titles, links))
                .toList()
                .forEach(named -> named.forEach(
                        (page, mention) -> mentions.computeIfAbsent(page.path(), path -> new ArrayList<>())
                                .add(mention)));
        return mentions;
    }

    /** The pages that a page names. */
    private static Map<Page, Backlink> mentioned(Page page, Phrases<Page> titles, LinkGraph links) {
        Set<Page> known = new HashSet<>(links.linked(page));
        known.add(page);
        String text = page.document().plainText();
        Map<Page, Backlink> mentioned = new LinkedHashMap<>();
        for (Phrases.Found<Page> found : titles.find(text)) {
            Page named = found.meanings().get(0);
            if (found.meanings().size() == 1 && known.add(named)) {
                mentioned.put(named, new Backlink(page, Excerpt.around(text, found.start(), found.end())));
            }
        }
        return mentioned;
    }

    private static Phrases<Page> titles(List<Page> pages) {
        Phrases<Page> titles = new Phrases<>();
        addTitles(pages, titles);
        return titles;
    }

    /** The titles by which pages are known in a text. */
    static void addTitles(List<Page> pages, Phrases<? super Page> titles) {
        for (Page page : pages) {
            Stream<String> others = page.aliases().stream()
                    .flatMap(alias -> alias instanceof Alias.Title title ? Stream.of(title.text()) : Stream.empty());
            Map<String, String> distinct = new HashMap<>();
            Stream.concat(Stream.of(page.title()), others)
                    .forEach(title -> distinct.putIfAbsent(title.toLowerCase(Locale.ROOT), title));
            distinct.values().forEach(title -> {
                boolean several = SEVERAL_WORDS.matcher(title).matches();
                if (several || NO_COMMON_WORD.matcher(title).matches()) {
                    titles.add(title, several, page);
                }
            });
        }
    }
}
