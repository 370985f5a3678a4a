package io.assay.link;

import io.assay.knowledge.Entity;
import io.assay.knowledge.KnowledgeBase;
import io.assay.knowledge.Page;
import java.util.List;
import java.util.Optional;

/** Finds in a text what it names: pages by their titles, entities by their names. A name of several things names none. */
public final class NamedThings {
    private final Phrases<Object> names = new Phrases<>();

    /**
     * A name in a text; one of page and entity is there.
     *
     * @param start where it begins in the text
     * @param end where it ends
     */
    public record Named(int start, int end, Optional<Page> page, Optional<Entity> entity) {}

    private NamedThings() {}

    public static NamedThings of(KnowledgeBase base) {
        NamedThings things = new NamedThings();
        UnlinkedMentions.addTitles(base.pages(), things.names);
        base.entities().list().forEach(entity -> Mentions.addNames(entity, things.names));
        return things;
    }

    /** From left to right. */
    public List<Named> find(String text) {
        return names.find(text).stream()
                .filter(found -> found.meanings().size() == 1)
                .map(found -> new Named(
                        found.start(),
                        found.end(),
                        Optional.of(found.meanings().get(0))
                                .filter(Page.class::isInstance)
                                .map(Page.class::cast),
                        Optional.of(found.meanings().get(0))
                                .filter(Entity.class::isInstance)
                                .map(Entity.class::cast)))
                .toList();
    }
}
