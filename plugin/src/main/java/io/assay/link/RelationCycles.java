package io.assay.link;

import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.knowledge.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds where a relation that must not leads back to where it began. */
final class RelationCycles {
    private RelationCycles() {}

    /** A problem for each circle, at the relation of it that comes first; no two circles share a relation. */
    static List<Diagnostic> find(List<Relation> relations) {
        List<Diagnostic> found = new ArrayList<>();
        Map<Page, List<Relation>> open = inCircles(relations);
        while (!open.isEmpty()) {
            List<Relation> circle = walk(open);
            found.add(problem(circle));
            Set<Relation> rest = new HashSet<>();
            open.values().forEach(rest::addAll);
            circle.forEach(rest::remove);
            open = inCircles(rest.stream()
                    .sorted((a, b) -> a.place().compareTo(b.place()))
                    .toList());
        }
        return found;
    }

    /** By page, the relations from which one can go on for ever. */
    private static Map<Page, List<Relation>> inCircles(List<Relation> relations) {
        List<Relation> left = relations;
        while (true) {
            Set<Page> sources = left.stream().map(Relation::from).collect(Collectors.toSet());
            List<Relation> kept = left.stream()
                    .filter(relation -> sources.contains(relation.to()))
                    .toList();
            if (kept.size() == left.size()) {
                return kept.stream().collect(Collectors.groupingBy(Relation::from, TreeMap::new, Collectors.toList()));
            }
            left = kept;
        }
    }

    private static List<Relation> walk(Map<Page, List<Relation>> open) {
        List<Relation> way = new ArrayList<>();
        List<Page> passed = new ArrayList<>();
        Page page = open.keySet().iterator().next();
        while (!passed.contains(page)) {
            passed.add(page);
            Relation next = open.get(page).get(0);
            way.add(next);
            page = next.to();
        }
        return way.subList(passed.indexOf(page), way.size());
    }

    private static Diagnostic problem(List<Relation> circle) {
        Relation first = circle.get(0);
        String way = circle.stream().map(relation -> relation.from().path()).collect(Collectors.joining("' → '"));
        return Diagnostic.of(
                        Code.RELATION_CYCLE,
                        first.place(),
                        "'" + first.kind().key() + "' leads in a circle: '" + way + "' → '"
                                + first.from().path() + "'")
                .withHint("take one of these relations out");
    }
}
