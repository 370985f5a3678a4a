package io.assay.link;

import io.assay.knowledge.Entity;
import io.assay.knowledge.KnowledgeBase;
import io.assay.knowledge.Page;
import io.assay.knowledge.ReadingOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which pages name which entities in their text. Names and aliases count as whole words in the case they are written
 * in; a symbol of one or two letters is too common a word to count.
 */
public final class Mentions {
    private static final int SHORTEST = 3;

    private Mentions() {}

    /** By entity id, the pages that name it with the words around the first mention, by title. */
    public static Map<String, List<Backlink>> find(KnowledgeBase base) {
        Map<String, List<Backlink>> mentions = new TreeMap<>();
        List<Page> pages = base.pages().stream().sorted(ReadingOrder.BY_TITLE).toList();
        for (Entity entity : base.entities().list()) {
            Pattern names = names(entity);
            List<Backlink> found = new ArrayList<>();
            pages.forEach(page -> mention(page, names).ifPresent(words -> found.add(new Backlink(page, words))));
            mentions.put(entity.id(), List.copyOf(found));
        }
        return mentions;
    }

    private static Pattern names(Entity entity) {
        String alternatives = Stream.concat(
                        Stream.concat(Stream.of(entity.name()), entity.symbol().stream()), entity.aliases().stream())
                .filter(name -> name.length() >= SHORTEST)
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return alternatives.isEmpty()
                ? Pattern.compile("(?!)")
                : Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])");
    }

    private static Optional<String> mention(Page page, Pattern names) {
        Matcher matcher = names.matcher(page.document().plainText());
        if (matcher.find()) {
            return Optional.of(Excerpt.around(page.document().plainText(), matcher.start(), matcher.end()));
        }
        boolean inHeading = page.document().headings().stream()
                .anyMatch(heading -> names.matcher(heading.text()).find());
        return inHeading ? Optional.of("") : Optional.empty();
    }
}
