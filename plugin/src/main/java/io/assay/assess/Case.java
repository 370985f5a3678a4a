package io.assay.assess;

import io.assay.framework.Condition;
import io.assay.framework.Condition.MetricTest;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One way that an aspect may turn out.
 *
 * @param grades by criterion, what it then amounts to
 * @param holding the comparisons with the metric that then hold
 */
record Case(Map<String, Grade> grades, Set<MetricTest> holding) {
    static final Case NOTHING = new Case(Map.of(), Set.of());

    Case {
        grades = grades.size() < 2 ? Map.copyOf(grades) : Collections.unmodifiableMap(new LinkedHashMap<>(grades));
        holding = Set.copyOf(holding);
    }

    /** With how another aspect turns out. */
    Case and(Case other) {
        Map<String, Grade> both = new LinkedHashMap<>(grades);
        both.putAll(other.grades);
        Set<MetricTest> all = new HashSet<>(holding);
        all.addAll(other.holding);
        return new Case(both, all);
    }

    Case with(String criterion, Grade grade) {
        Map<String, Grade> more = new LinkedHashMap<>(grades);
        more.put(criterion, grade);
        return new Case(more, holding);
    }

    /** Without what nobody asks for. */
    Case only(Reads asked) {
        Map<String, Grade> fewer = new LinkedHashMap<>(grades);
        fewer.keySet().retainAll(asked.criteria());
        Set<MetricTest> tests = new HashSet<>(holding);
        tests.retainAll(asked.tests());
        return new Case(fewer, tests);
    }

    /** Whether a condition holds, all that it reads being decided here; what does not apply does not compare. */
    boolean holds(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.parts().stream().allMatch(this::holds);
        } else if (condition instanceof Condition.Any any) {
            return any.parts().stream().anyMatch(this::holds);
        } else if (condition instanceof Condition.Not not) {
            return !holds(not.part());
        } else if (condition instanceof MetricTest test) {
            return holding.contains(test);
        }
        Condition.LevelTest test = (Condition.LevelTest) condition;
        return Optional.ofNullable(grades.get(test.criterion()))
                .flatMap(Grade::level)
                .filter(test::holds)
                .isPresent();
    }
}
