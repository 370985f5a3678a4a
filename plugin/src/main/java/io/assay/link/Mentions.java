package io.assay.link;

import io.assay.knowledge.Entity;
import io.assay.knowledge.KnowledgeBase;
import io.assay.knowledge.Page;
import io.assay.knowledge.ReadingOrder;
import io.assay.markdown.Heading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Which pages name which entities in their text. Names and aliases count as whole words in the case they are written
 * in; a symbol of one or two letters is too common a word to count.
 */
public final class Mentions {
    private static final int SHORTEST = 3;

    /** Between the cells of a table's row. */
    private static final String CELLS = " · ";

    private Mentions() {}

    /** By entity id, the pages that name it, each with the place that says most about it, by title. */
    public static Map<String, List<EntityMention>> find(KnowledgeBase base) {
        Phrases<Entity> names = new Phrases<>();
        Map<String, List<EntityMention>> mentions = new TreeMap<>();
        for (Entity entity : base.entities().list()) {
            mentions.put(entity.id(), new ArrayList<>());
            addNames(entity, names);
        }
        if (mentions.isEmpty()) {
            return mentions;
        }
        List<Page> byTitle = base.pages().stream().sorted(ReadingOrder.BY_TITLE).toList();
        byTitle.parallelStream()
                .map(page -> mentioned(page, names))
                .toList()
                .forEach(found -> found.forEach(
                        (entity, mention) -> mentions.get(entity.id()).add(mention)));
        mentions.replaceAll((id, its) -> List.copyOf(its));
        return mentions;
    }

    /** The names by which an entity is known in a text. */
    static void addNames(Entity entity, Phrases<? super Entity> names) {
        Stream.concat(Stream.concat(Stream.of(entity.name()), entity.symbol().stream()), entity.aliases().stream())
                .filter(name -> name.length() >= SHORTEST)
                .distinct()
                .forEach(name -> names.add(name, false, entity));
    }

    /** How much a place says about what it names, the most first. */
    private enum Place {
        OWN_SECTION,
        TEXT,
        TABLE_ROW
    }

    /** By entity, the first place of the kind that says most. */
    private static Map<Entity, EntityMention> mentioned(Page page, Phrases<Entity> names) {
        Map<Entity, Place> places = new HashMap<>();
        Map<Entity, EntityMention> mentioned = new LinkedHashMap<>();
        String text = page.document().plainText();
        List<Phrases.Found<Entity>> all = names.find(text);
        List<Section> sections = all.isEmpty() ? List.of() : sections(page);
        for (Phrases.Found<Entity> found : all) {
            Optional<Section> section = sections.stream()
                    .filter(one -> one.start() <= found.start())
                    .reduce((first, second) -> second);
            boolean own = section.filter(one -> found.start() < one.end()).isPresent();
            if (!own
                    && found.meanings().stream()
                            .map(places::get)
                            .allMatch(place -> place != null && place != Place.TABLE_ROW)) {
                continue; // No text says more than one before it, and to cut a sentence out takes its time.
            }
            String sentence = own
                    ? section.map(one -> first(text, one.end())).orElseThrow()
                    : Excerpt.around(text, found.start(), found.end());
            Place place = own ? Place.OWN_SECTION : sentence.contains(CELLS) ? Place.TABLE_ROW : Place.TEXT;
            for (Entity entity : found.meanings()) {
                Place before = places.get(entity);
                if (before == null || place.compareTo(before) < 0) {
                    places.put(entity, place);
                    mentioned.put(entity, new EntityMention(page, section.map(Section::heading), sentence));
                }
            }
        }
        page.document()
                .title()
                .ifPresent(title -> names.find(title.text())
                        .forEach(found -> found.meanings()
                                .forEach(entity ->
                                        mentioned.putIfAbsent(entity, new EntityMention(page, Optional.empty(), "")))));
        return mentioned;
    }

    /** The sentence that begins after a line. */
    private static String first(String text, int lineEnd) {
        return lineEnd + 1 < text.length() ? Excerpt.around(text, lineEnd + 1, lineEnd + 2) : "";
    }

    /**
     * Where a section begins in the text.
     *
     * @param start of the heading's line
     * @param end of the heading's line
     */
    private record Section(int start, int end, Heading heading) {}

    private static List<Section> sections(Page page) {
        String text = page.document().plainText();
        List<Section> sections = new ArrayList<>();
        int from = 0;
        for (Heading heading : page.document().headings()) {
            int start = line(text, heading.text(), from);
            if (start >= 0) {
                from = start + heading.text().length();
                sections.add(new Section(start, from, heading));
            }
        }
        return sections;
    }

    /** Where a line of a text stands that is nothing else; negative if none is. */
    private static int line(String text, String words, int from) {
        int at = words.isEmpty() ? -1 : text.indexOf(words, from);
        while (at >= 0) {
            int end = at + words.length();
            if ((at == 0 || text.charAt(at - 1) == '\n') && (end == text.length() || text.charAt(end) == '\n')) {
                return at;
            }
            at = text.indexOf(words, end);
        }
        return at;
    }
}
