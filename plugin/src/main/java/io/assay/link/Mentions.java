package io.assay.link;

import io.assay.knowledge.Entity;
import io.assay.knowledge.KnowledgeBase;
import io.assay.knowledge.Page;
import io.assay.knowledge.ReadingOrder;
import io.assay.markdown.Heading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
        Phrases<Entity> names = new Phrases<>();
        Map<String, List<Backlink>> mentions = new TreeMap<>();
        for (Entity entity : base.entities().list()) {
            mentions.put(entity.id(), new ArrayList<>());
            addNames(entity, names);
        }
        List<Page> byTitle = base.pages().stream().sorted(ReadingOrder.BY_TITLE).toList();
        List<Map<Entity, String>> found =
                byTitle.parallelStream().map(page -> mentioned(page, names)).toList();
        for (int i = 0; i < byTitle.size(); i++) {
            Page page = byTitle.get(i);
            found.get(i).forEach((entity, words) -> mentions.get(entity.id()).add(new Backlink(page, words)));
        }
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

    /** By entity, the words around its first mention; no words if only the title names it. */
    private static Map<Entity, String> mentioned(Page page, Phrases<Entity> names) {
        Map<Entity, String> mentioned = new LinkedHashMap<>();
        String text = page.document().plainText();
        names.find(text)
                .forEach(found -> found.meanings()
                        .forEach(entity -> mentioned.computeIfAbsent(
                                entity, e -> Excerpt.around(text, found.start(), found.end()))));
        for (Heading heading : page.document().headings()) {
            names.find(heading.text())
                    .forEach(found -> found.meanings().forEach(entity -> mentioned.putIfAbsent(entity, "")));
        }
        return mentioned;
    }
}
