package io.assay.assess;

import io.assay.framework.Guard;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Aspects that can't be looked at one by one, since guards read one and lower another.
 *
 * @param ids of aspects, together independent of all others; none for a guard that is about nothing that applies
 * @param guards those that tie them, in the order in which they run; at least one
 */
record Tie(Set<String> ids, List<Guard> guards) {
    Tie {
        ids = Set.copyOf(ids);
        guards = List.copyOf(guards);
    }

    /** What guards tie together in a situation; an aspect that no guard touches is in none. */
    static List<Tie> of(Situation situation, List<Guard> guards) {
        List<Tie> ties = new ArrayList<>();
        for (Guard guard : guards) {
            Set<String> touched = touched(situation, guard);
            List<Tie> joined = ties.stream()
                    .filter(tie -> !Collections.disjoint(tie.ids, touched))
                    .toList();
            ties.removeAll(joined);
            joined.forEach(tie -> touched.addAll(tie.ids));
            ties.add(new Tie(
                    touched,
                    guards.stream()
                            .filter(one -> one == guard || joined.stream().anyMatch(tie -> tie.guards.contains(one)))
                            .toList()));
        }
        return ties;
    }

    /** Ids of the aspects that a guard reads or lowers. */
    private static Set<String> touched(Situation situation, Guard guard) {
        Set<String> touched = new HashSet<>();
        guard.when().tests().forEach(test -> situation.aspectOf(test).ifPresent(aspect -> touched.add(aspect.id())));
        guard.caps()
                .keySet()
                .forEach(criterion -> situation.aspectOf(criterion).ifPresent(aspect -> touched.add(aspect.id())));
        return touched;
    }
}
