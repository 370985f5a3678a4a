package io.assay.metric.snapshot;

import io.assay.metric.Metric;
import io.assay.metric.Observation;
import java.util.List;

/**
 * What all snapshots say.
 *
 * @param observations figures, by entity, metric, period and day of issue
 * @param judged cells in the columns of judged criteria, by file and place
 * @param foundMetrics metrics that nobody defined, by id
 * @param foundEntities entities that nobody declared, by id
 */
public record Snapshots(
        List<Observation> observations,
        List<JudgedCell> judged,
        List<Metric> foundMetrics,
        List<Sighting> foundEntities) {
    public Snapshots {
        observations = List.copyOf(observations);
        judged = List.copyOf(judged);
        foundMetrics = List.copyOf(foundMetrics);
        foundEntities = List.copyOf(foundEntities);
    }
}
