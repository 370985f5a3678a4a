package io.assay.metric.snapshot;

import io.assay.knowledge.Entities;
import io.assay.metric.MetricCatalog;
import io.assay.metric.SourceCatalog;
import java.util.HashSet;
import java.util.Set;

/**
 * What the words in a snapshot may refer to.
 *
 * @param metrics those that were defined
 * @param expected the ids of metrics that measured criteria name, whether defined or not
 * @param criteria the ids of judged criteria
 * @param entities those that were declared
 * @param sources those that were declared
 */
public record KnownNames(
        MetricCatalog metrics, Set<String> expected, Set<String> criteria, Entities entities, SourceCatalog sources) {
    public KnownNames {
        expected = Set.copyOf(expected);
        criteria = Set.copyOf(criteria);
    }

    /** The ids that something names, so that finding them in data is no surprise: what is expected, and formulas' inputs. */
    Set<String> named() {
        Set<String> named = new HashSet<>(expected);
        metrics.list().forEach(metric -> metric.formula().ifPresent(formula -> named.addAll(formula.metrics())));
        return named;
    }
}
