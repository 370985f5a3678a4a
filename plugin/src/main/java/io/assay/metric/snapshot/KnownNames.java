package io.assay.metric.snapshot;

import io.assay.knowledge.Entities;
import io.assay.metric.Metric;
import io.assay.metric.MetricCatalog;
import io.assay.metric.SourceCatalog;
import java.util.HashSet;
import java.util.List;
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

    /**
     * Equal to another only if all words in snapshots mean the same.
     *
     * @param all metrics, those found in snapshots as well
     */
    Object meaning(MetricCatalog all) {
        return List.of(
                all.list().stream().map(Metric::content).toList(),
                criteria,
                entities.list(),
                List.copyOf(sources.ids()));
    }

    /** The ids that something names, so that finding them in data is no surprise: what is expected, and formulas' inputs. */
    Set<String> named() {
        Set<String> named = new HashSet<>(expected);
        metrics.list().forEach(metric -> metric.formula().ifPresent(formula -> named.addAll(formula.metrics())));
        return named;
    }
}
