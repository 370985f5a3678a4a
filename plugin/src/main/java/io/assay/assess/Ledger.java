package io.assay.assess;

import io.assay.framework.Guard;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What criteria and guards come to in the combinations of an entity's aspects, for whoever tells readers of it. */
final class Ledger {
    private final Map<String, List<Grade>> grades = new HashMap<>();
    private final Map<Guard, Set<Truth>> truths = new IdentityHashMap<>();

    void graded(String criterion, Grade grade) {
        List<Grade> known = grades.computeIfAbsent(criterion, id -> new ArrayList<>());
        if (!known.contains(grade)) {
            known.add(grade);
        }
    }

    /** @param truths whether the condition of each guard holds in a combination */
    void decided(List<Guard> guards, List<Truth> truths) {
        for (int i = 0; i < guards.size(); i++) {
            this.truths
                    .computeIfAbsent(guards.get(i), guard -> EnumSet.noneOf(Truth.class))
                    .add(truths.get(i));
        }
    }

    /** Every grade that a criterion has after guards in some combination; none if it does not apply. */
    List<Grade> grades(String criterion) {
        return grades.getOrDefault(criterion, List.of());
    }

    /** Whether a guard's condition holds: in every combination, in some, or in none. */
    Truth holds(Guard guard) {
        return Truth.agreement(truths.get(guard));
    }
}
