package io.assay.assess;

import io.assay.framework.Condition.MetricTest;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * One way that an aspect may turn out.
 *
 * @param grades by criterion, what it then amounts to
 * @param holding the comparisons with the metric that then hold
 */
record Case(Map<String, Grade> grades, Set<MetricTest> holding) {
    Case {
        grades = Collections.unmodifiableMap(new LinkedHashMap<>(grades));
        holding = Set.copyOf(holding);
    }
}
