package io.assay.metric;

import io.assay.exact.Interval;
import io.assay.exact.Rational;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** A history under one pair of clocks: which vintage of each figure counts, and what was computed from those so far. */
final class HistoryView implements MetricView {
    private static final Predicate<Observation> NONE = figure -> false;

    private final MetricHistory history;
    private final Clocks clocks;
    private final long lastDay;
    private final LocalDate today;
    private final Predicate<Observation> absent;
    private final boolean firstIssued;
    /** A history holds each figure once: figures are told apart as objects. */
    private final Map<Observation, Rational> replaced;

    private final Map<Moment, Derivation> derivations = new ConcurrentHashMap<>();

    private record Moment(DerivedTrack track, TimeSpan span) {
        /** The record's own, written out, as is {@link #hashCode}: until it is compiled well that one is slow. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Moment that && track == that.track && span.equals(that.span);
        }

        @Override
        public int hashCode() {
            return 31 * track.hashCode() + span.hashCode();
        }
    }

    /** @param firstIssued whether each figure is taken as it was issued first, not last */
    HistoryView(MetricHistory history, Clocks clocks, boolean firstIssued) {
        this(history, clocks, clocks.knownAt(), NONE, firstIssued, Map.of());
    }

    /**
     * @param today the day on which the age of figures is told
     * @param absent figures that are taken as never issued
     */
    HistoryView(MetricHistory history, Clocks clocks, LocalDate today, Predicate<Observation> absent) {
        this(history, clocks, today, absent, false, Map.of());
    }

    private HistoryView(
            MetricHistory history,
            Clocks clocks,
            LocalDate today,
            Predicate<Observation> absent,
            boolean firstIssued,
            Map<Observation, Rational> replaced) {
        this.history = history;
        this.clocks = clocks;
        this.lastDay = clocks.asOf().toEpochDay();
        this.today = today;
        this.absent = absent;
        this.firstIssued = firstIssued;
        this.replaced = replaced;
    }

    @Override
    public Clocks clocks() {
        return clocks;
    }

    @Override
    public Reading read(String metric, String entity) {
        return history.track(metric, entity).latest(this);
    }

    @Override
    public MetricView replacing(Observation observation, Rational value) {
        Map<Observation, Rational> more = new IdentityHashMap<>(replaced);
        more.put(observation, value);
        return new HistoryView(history, clocks, today, absent, firstIssued, more);
    }

    /** The day on which the age of figures is told. */
    LocalDate today() {
        return today;
    }

    /** The last day of which figures count, as a number: it is looked up for every reading. */
    long lastDay() {
        return lastDay;
    }

    /** Whether a figure had been issued, and is not taken as if it never was. */
    boolean knows(Observation figure) {
        return !figure.issued().isAfter(clocks.knownAt()) && (absent == NONE || !absent.test(figure));
    }

    boolean isFirstIssued() {
        return firstIssued;
    }

    /** The value of a figure, replaced or as it was issued; empty if it is stated to be missing. */
    Optional<Interval> value(Observation observation) {
        Rational other = replaced.isEmpty() ? null : replaced.get(observation);
        return other == null ? observation.value() : Optional.of(Interval.exactly(other));
    }

    /** How a formula comes out on a day or period: worked out once, since many formulas may use it. */
    Derivation derivation(DerivedTrack track, TimeSpan span) {
        Moment moment = new Moment(track, span);
        Derivation known = derivations.get(moment);
        if (known == null) {
            // Not computeIfAbsent, which must not be nested.
            known = new Derivation(track, span, this);
            derivations.put(moment, known);
        }
        return known;
    }
}
