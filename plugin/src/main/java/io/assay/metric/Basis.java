package io.assay.metric;

import io.assay.exact.Interval;
import io.assay.exact.Rational;
import io.assay.metric.Reading.State;
import io.assay.words.Message;
import io.assay.words.Named;
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
        Optional<Interval> possible = value.intersect(metric.valid());
        if (possible.isEmpty()) {
            Message why = Message.of("why.possible", "metric", Named.metric(metric.id()), "range", possible(metric));
            return reading(metric, entity, State.INVALID, Optional.of(value), Optional.of(why));
        }
        if (freshness == Freshness.STALE) {
            Message why =
                    asOf.map(day -> Message.of("why.last-known", "date", day)).orElse(Message.of("why.long-ago"));
            return reading(metric, entity, State.STALE, possible, Optional.of(why));
        }
        return reading(metric, entity, State.KNOWN, possible, Optional.empty());
    }

    private static Message possible(Metric metric) {
        Optional<String> low = metric.valid().low().map(Basis::decimal);
        Optional<String> high = metric.valid().high().map(Basis::decimal);
        if (low.isPresent() && high.isPresent()) {
            return Message.of("range", "from", low.get(), "to", high.get());
        }
        return low.map(value -> Message.of("value.at-least", "value", value))
                .or(() -> high.map(value -> Message.of("value.at-most", "value", value)))
                .orElse(Message.of("value.any"));
    }

    private static String decimal(Rational value) {
        return value.toBigDecimal().toPlainString();
    }

    Reading without(Metric metric, String entity, State state, Message why) {
        return reading(metric, entity, state, Optional.empty(), Optional.of(why));
    }

    private Reading reading(
            Metric metric, String entity, State state, Optional<Interval> value, Optional<Message> why) {
        return new Reading(metric.id(), entity, state, value, asOf, issued, status, freshness, why, evidence);
    }
}
