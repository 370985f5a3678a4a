package io.assay.metric;

import io.assay.knowledge.Entities;
import java.util.Set;

/**
 * What the words in a snapshot may refer to.
 *
 * @param metrics those that were defined
 * @param criteria the ids of judged criteria
 * @param entities those that were declared
 * @param sources those that were declared
 */
public record KnownNames(MetricCatalog metrics, Set<String> criteria, Entities entities, SourceCatalog sources) {
    public KnownNames {
        criteria = Set.copyOf(criteria);
    }
}
