package io.assay.assess;

import io.assay.framework.Condition;
import io.assay.framework.Condition.LevelTest;
import io.assay.framework.Condition.MetricTest;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What something looks at to be decided.
 *
 * @param criteria ids of criteria whose levels it asks for
 * @param tests comparisons with metrics
 */
record Reads(Set<String> criteria, Set<MetricTest> tests) {
    Reads {
        criteria = Set.copyOf(criteria);
        tests = Set.copyOf(tests);
    }

    static Reads of(Condition condition) {
        return new Reads(
                condition
                        .tests()
                        .filter(LevelTest.class::isInstance)
                        .map(test -> ((LevelTest) test).criterion())
                        .collect(Collectors.toSet()),
                condition.metricTests().collect(Collectors.toSet()));
    }

    static Reads of(Collection<String> criteria) {
        return new Reads(new HashSet<>(criteria), Set.of());
    }

    Reads and(Reads other) {
        Set<String> allCriteria = new HashSet<>(criteria);
        allCriteria.addAll(other.criteria);
        Set<MetricTest> allTests = new HashSet<>(tests);
        allTests.addAll(other.tests);
        return new Reads(allCriteria, allTests);
    }

    boolean touches(Aspect aspect) {
        return aspect.criteria().stream().anyMatch(criteria::contains)
                || tests.stream().anyMatch(test -> aspect.metrics().contains(test.metric()));
    }
}
