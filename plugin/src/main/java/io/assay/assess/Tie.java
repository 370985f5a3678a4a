package io.assay.assess;

import io.assay.framework.Guard;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Aspects that can't be looked at one by one, since guards read one and lower another.
 *
 * @param aspects by themselves independent of all others; none for a guard that is about nothing that applies
 * @param guards those that tie them, in the order in which they run
 */
record Tie(List<Aspect> aspects, List<Guard> guards) {
    /** Parts a situation into independent ties; an aspect that no guard touches is one by itself. */
    static List<Tie> of(Situation situation, List<Guard> guards) {
        List<Tie> ties = new ArrayList<>();
        situation.aspects().forEach(aspect -> ties.add(new Tie(List.of(aspect), List.of())));
        for (Guard guard : guards) {
            Set<Aspect> touched = touched(situation, guard);
            List<Tie> joined = ties.stream()
                    .filter(tie -> tie.aspects.stream().anyMatch(touched::contains))
                    .toList();
            ties.removeAll(joined);
            ties.add(join(joined, guard, guards));
        }
        return ties;
    }

    private static Set<Aspect> touched(Situation situation, Guard guard) {
        Set<Aspect> touched = new LinkedHashSet<>();
        guard.when().tests().forEach(test -> situation.aspectOf(test).ifPresent(touched::add));
        guard.caps().keySet().forEach(criterion -> situation.aspectOf(criterion).ifPresent(touched::add));
        return touched;
    }

    private static Tie join(List<Tie> ties, Guard guard, List<Guard> order) {
        List<Guard> members = Stream.concat(ties.stream().flatMap(tie -> tie.guards.stream()), Stream.of(guard))
                .toList();
        return new Tie(
                ties.stream().flatMap(tie -> tie.aspects.stream()).toList(),
                order.stream().filter(members::contains).toList());
    }
}
