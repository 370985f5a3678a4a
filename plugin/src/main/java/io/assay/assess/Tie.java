package io.assay.assess;

import io.assay.framework.Guard;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Aspects that can't be looked at one by one, since guards read one and lower another.
 *
 * @param places of aspects in a list of all, from the first to the last; together independent of all others; none for
 *     guards that are about nothing that applies
 * @param guards those that tie them, in the order in which they run; none for all aspects that no guard touches, which
 *     nothing ties together
 */
record Tie(List<Integer> places, List<Guard> guards) {
    Tie {
        places = List.copyOf(places);
        guards = List.copyOf(guards);
    }

    /** Every aspect of a situation is in one of them. */
    static List<Tie> of(Situation situation, List<Guard> guards) {
        List<Tie> ties = new ArrayList<>();
        SortedSet<Integer> free = new TreeSet<>();
        for (int place = 0; place < situation.aspects().size(); place++) {
            free.add(place);
        }
        for (Guard guard : guards) {
            SortedSet<Integer> touched = touched(situation, guard);
            free.removeAll(touched);
            List<Tie> joined = ties.stream()
                    .filter(tie -> !Collections.disjoint(tie.places, touched))
                    .toList();
            ties.removeAll(joined);
            joined.forEach(tie -> touched.addAll(tie.places));
            ties.add(new Tie(
                    List.copyOf(touched),
                    guards.stream()
                            .filter(one -> one == guard || joined.stream().anyMatch(tie -> tie.guards.contains(one)))
                            .toList()));
        }
        ties.add(new Tie(List.copyOf(free), List.of()));
        return ties;
    }

    /** The places of the aspects that a guard reads or lowers. */
    private static SortedSet<Integer> touched(Situation situation, Guard guard) {
        return Stream.concat(
                        guard.when().tests().map(situation::aspectOf),
                        guard.caps().keySet().stream().map(situation::aspectOf))
                .flatMap(Optional::stream)
                .map(situation.aspects()::indexOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Its own among all aspects. */
    List<Aspect> of(List<Aspect> aspects) {
        List<Aspect> own = new ArrayList<>(places.size());
        for (int place : places) {
            own.add(aspects.get(place));
        }
        return own;
    }
}
