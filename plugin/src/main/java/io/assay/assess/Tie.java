package io.assay.assess;

import io.assay.framework.Guard;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Aspects that can't be looked at one by one, since guards read one and lower another.
 *
 * @param aspects by themselves independent of all others; none for a guard that is about nothing that applies
 * @param guards those that tie them, in the order in which they run; at least one
 */
record Tie(List<Aspect> aspects, List<Guard> guards) {
    /** What guards tie together in a situation; an aspect that no guard touches is in none. */
    static List<Tie> of(Situation situation, List<Guard> guards) {
        List<Tie> ties = new ArrayList<>();
        for (Guard guard : guards) {
            Set<String> touched = touched(situation, guard);
            List<Tie> joined = ties.stream().filter(tie -> tie.touches(touched)).toList();
            ties.removeAll(joined);
            joined.forEach(tie -> tie.aspects.forEach(aspect -> touched.add(aspect.id())));
            ties.add(new Tie(
                    situation.aspects().stream()
                            .filter(aspect -> touched.contains(aspect.id()))
                            .toList(),
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

    private boolean touches(Set<String> ids) {
        return aspects.stream().map(Aspect::id).anyMatch(ids::contains);
    }
}
