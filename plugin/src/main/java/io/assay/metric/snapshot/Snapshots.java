package io.assay.metric.snapshot;

import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.Diagnostics;
import io.assay.metric.Metric;
import io.assay.metric.Observation;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

    /** What they say of other entities than some that nobody declared. */
    public Snapshots without(Set<String> entities) {
        return new Snapshots(
                observations.stream()
                        .filter(figure -> !entities.contains(figure.entity()))
                        .toList(),
                judged.stream()
                        .filter(cell -> !entities.contains(cell.entity()))
                        .toList(),
                foundMetrics,
                foundEntities.stream()
                        .filter(found -> !entities.contains(found.id()))
                        .toList());
    }

    /** A hint for each file with figures that are issued after a day, and for each day from which on they count. */
    public Diagnostics notCountedYet(LocalDate day) {
        Set<String> told = new HashSet<>();
        return Diagnostics.of(observations.stream()
                .filter(figure -> figure.issued().isAfter(day))
                .filter(figure -> told.add(figure.origin().file().path() + " " + figure.knownFrom()))
                .map(figure -> Diagnostic.of(
                                Code.NOT_COUNTED_YET,
                                figure.origin().place(),
                                "this figure counts from " + figure.knownFrom() + " on, and this build looks at " + day)
                        .withHint("correct its day if it is meant to count already"))
                .toList());
    }
}
