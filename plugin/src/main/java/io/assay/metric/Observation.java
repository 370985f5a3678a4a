package io.assay.metric;

import io.assay.exact.Interval;
import io.assay.source.Origin;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * One figure as it was issued once: a cell of a snapshot.
 *
 * @param entity the entity's id
 * @param metric the metric's id
 * @param period what it is a fact of: one day for a gauge, a stretch of days for a flow
 * @param value empty if the figure was stated to be missing
 * @param issued the day it was published
 * @param issuedAssumed whether {@code issued} was not given and taken from another date
 * @param retrieved the day it was copied from its source
 * @param status how sound it is
 * @param source the id of its source
 * @param url where it can be seen
 * @param note what the writer added
 * @param revision why it differs from an earlier vintage
 * @param by who disputes it, revised it or entered it
 * @param illustrative whether the number is invented
 * @param origin the cell
 */
public record Observation(
        String entity,
        String metric,
        TimeSpan period,
        Optional<Interval> value,
        LocalDate issued,
        boolean issuedAssumed,
        Optional<LocalDate> retrieved,
        Status status,
        Optional<String> source,
        Optional<String> url,
        Optional<String> note,
        Optional<Revision> revision,
        Optional<String> by,
        boolean illustrative,
        Origin origin)
        implements Comparable<Observation> {
    private static final Comparator<Observation> ORDER = Comparator.comparing(Observation::entity)
            .thenComparing(Observation::metric)
            .thenComparing(Observation::period)
            .thenComparing(Observation::issued);

    /** The day the figure stands for: a gauge's day, a flow's last day. */
    public LocalDate asOf() {
        return period.end();
    }

    /** The first day on which it counts, with both clocks on that day: it is issued, and what it is a fact of is past. */
    public LocalDate knownFrom() {
        return issued.isAfter(asOf()) ? issued : asOf();
    }

    /** Whether another says the same, wherever in the content it stands. */
    public boolean saysAs(Observation other) {
        return this == other || equals(other.at(origin));
    }

    private Observation at(Origin place) {
        return new Observation(
                entity,
                metric,
                period,
                value,
                issued,
                issuedAssumed,
                retrieved,
                status,
                source,
                url,
                note,
                revision,
                by,
                illustrative,
                place);
    }

    /** By entity, metric, period and day of issue: vintages of one figure stand together, oldest first. */
    @Override
    public int compareTo(Observation other) {
        return ORDER.compare(this, other);
    }
}
