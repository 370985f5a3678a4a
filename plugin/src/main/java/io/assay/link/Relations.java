package io.assay.link;

import io.assay.knowledge.Page;
import io.assay.knowledge.ReadingOrder;
import io.assay.knowledge.RelationKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** All relations of pages, seen from both ends. */
public final class Relations {
    private final Map<String, List<Relation>> byPage = new HashMap<>();

    Relations(List<Relation> all) {
        for (Relation relation : all) {
            byPage.computeIfAbsent(relation.from().path(), path -> new ArrayList<>())
                    .add(relation);
            byPage.computeIfAbsent(relation.to().path(), path -> new ArrayList<>())
                    .add(relation);
        }
    }

    /** By the name of each relation as this page's readers see it, the other pages by title; in the order of kinds. */
    public Map<String, List<Page>> of(Page page, List<RelationKind> kinds) {
        Map<String, List<Page>> named = new LinkedHashMap<>();
        for (RelationKind kind : kinds) {
            for (Relation relation : byPage.getOrDefault(page.path(), List.of())) {
                if (relation.kind().equals(kind)) {
                    boolean forward = relation.from().equals(page);
                    named.computeIfAbsent(forward ? kind.name() : kind.inverseName(), name -> new ArrayList<>())
                            .add(forward ? relation.to() : relation.from());
                }
            }
        }
        named.replaceAll((name, pages) ->
                pages.stream().distinct().sorted(ReadingOrder.BY_TITLE).toList());
        return named;
    }

    /** The pages to which one stands in any relation. */
    public Set<Page> partners(Page page) {
        Set<Page> partners = new TreeSet<>();
        byPage.getOrDefault(page.path(), List.of()).forEach(relation -> {
            partners.add(relation.from());
            partners.add(relation.to());
        });
        return partners;
    }

    /** The pages that take this one's place, by title. */
    public List<Page> supersededBy(Page page) {
        return byPage.getOrDefault(page.path(), List.of()).stream()
                .filter(relation -> relation.kind().key().equals(RelationKind.SUPERSEDES.key())
                        && relation.to().equals(page))
                .map(Relation::from)
                .distinct()
                .sorted(ReadingOrder.BY_TITLE)
                .toList();
    }
}
