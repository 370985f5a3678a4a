package io.assay.metric;

import io.assay.exact.Interval;
import io.assay.metric.Reading.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a reading rests on, and how a value that rests on it reads. Its parts are those of {@link Reading}. */
record Basis(
        Optional<LocalDate> asOf,
        Optional<LocalDate> issued,
        Status status,
        Freshness freshness,
        List<Observation> evidence) {
    static final Basis NOTHING =
            new Basis(Optional.empty(), Optional.empty(), Status.MISSING, Freshness.FRESH, List.of());

    /** A value, kept to what is possible. */
    Reading value(Metric metric, String entity, Interval value) {
        Optional<Interval> possible =
                metric.valid().equals(Interval.ALL) ? Optional.of(value) : value.intersect(metric.valid());
        if (possible.isEmpty()) {
            String why = metric.id() + " can only be " + metric.validInWords();
            return reading(metric, entity, State.INVALID, Optional.of(value), Optional.of(why));
        }
        if (freshness == Freshness.STALE) {
            String why = "last known for " + asOf.map(LocalDate::toString).orElse("long ago") + ", which is too old";
            return reading(metric, entity, State.STALE, possible, Optional.of(why));
        }
        return reading(metric, entity, State.KNOWN, possible, Optional.empty());
    }

    Reading without(Metric metric, String entity, State state, String why) {
        return reading(metric, entity, state, Optional.empty(), Optional.of(why));
    }

    private Reading reading(Metric metric, String entity, State state, Optional<Interval> value, Optional<String> why) {
        return new Reading(metric.id(), entity, state, value, asOf, issued, status, freshness, why, evidence);
    }
}
