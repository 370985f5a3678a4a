package io.assay.metric;

import io.assay.exact.Interval;
import io.assay.exact.Rational;
import io.assay.metric.Reading.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A history under one pair of clocks. */
final class HistoryView implements MetricView {
    private final MetricHistory history;
    private final Clocks clocks;
    private final LocalDate today;
    private final Predicate<Observation> absent;
    private final boolean firstIssued;
    private final Map<Observation, Rational> replaced;
    private final Derivation derivation;
    private final Map<Place, Reading> readings = new ConcurrentHashMap<>();
    private final Map<Place, Reading> latest = new ConcurrentHashMap<>();

    /** @param span empty for the latest */
    private record Place(String metric, String entity, Optional<TimeSpan> span) {}

    /** @param firstIssued whether each figure is taken as it was issued first, not last */
    HistoryView(MetricHistory history, Clocks clocks, boolean firstIssued) {
        this(history, clocks, clocks.knownAt(), figure -> false, firstIssued, Map.of());
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
        this.today = today;
        this.absent = absent;
        this.firstIssued = firstIssued;
        this.replaced = replaced;
        this.derivation = new Derivation(this);
    }

    @Override
    public Clocks clocks() {
        return clocks;
    }

    LocalDate today() {
        return today;
    }

    MetricHistory history() {
        return history;
    }

    @Override
    public MetricView replacing(Observation observation, Rational value) {
        Map<Observation, Rational> more = new HashMap<>(replaced);
        more.put(observation, value);
        return new HistoryView(history, clocks, today, absent, firstIssued, more);
    }

    @Override
    public Reading read(String metric, String entity) {
        Place place = new Place(metric, entity, Optional.empty());
        Reading known = latest.get(place);
        if (known == null) {
            known = spans(metric, entity)
                    .findFirst()
                    .map(span -> readAt(metric, entity, span))
                    .orElseGet(() -> nothing(metric, entity));
            latest.put(place, known);
        }
        return known;
    }

    List<Reading> series(String metric, String entity) {
        List<Reading> series = new ArrayList<>();
        TimeSpan later = null;
        for (TimeSpan span : spans(metric, entity).toList()) {
            if (later == null || !later.end().equals(span.end())) {
                Reading reading = readAt(metric, entity, span);
                series.add(later == null ? reading : reading.withoutAge());
                later = span;
            }
        }
        Collections.reverse(series);
        return series;
    }

    /** The days or periods of which there is a reading, latest first. */
    Stream<TimeSpan> spans(String metric, String entity) {
        return derived(metric)
                .map(known -> derivation.spans(known, entity))
                .orElseGet(() -> history.series(metric, entity).spans(clocks, absent));
    }

    boolean exists(String metric, String entity, TimeSpan span) {
        return derived(metric)
                .map(known -> derivation.inputs(known, entity, span).isPresent())
                .orElseGet(() -> observation(metric, entity, span).isPresent());
    }

    /** The reading of a day or period for which there is one. */
    Reading readAt(String metric, String entity, TimeSpan span) {
        Place place = new Place(metric, entity, Optional.of(span));
        Reading known = readings.get(place);
        if (known == null) {
            known = derived(metric)
                    .map(it -> derivation.read(it, entity, span))
                    .orElseGet(() -> given(
                            history.metrics().get(metric),
                            observation(metric, entity, span).orElseThrow()));
            readings.put(place, known);
        }
        return known;
    }

    private Optional<Metric> derived(String metric) {
        return history.metrics().find(metric).filter(Metric::isDerived);
    }

    private Optional<Observation> observation(String metric, String entity, TimeSpan span) {
        return history.series(metric, entity).find(span, clocks, firstIssued, absent);
    }

    private Reading given(Metric metric, Observation observation) {
        Basis basis = new Basis(
                Optional.of(observation.asOf()),
                Optional.of(observation.issued()),
                observation.status(),
                metric.cadence().on(today, observation.asOf()),
                List.of(observation));
        Optional<Interval> value = replaced.isEmpty()
                ? observation.value()
                : Optional.ofNullable(replaced.get(observation))
                        .map(Interval::exactly)
                        .or(observation::value);
        return value.map(known -> basis.value(metric, observation.entity(), known))
                .orElseGet(() -> basis.without(
                        metric,
                        observation.entity(),
                        State.UNKNOWN,
                        metric.id() + " is stated to be missing for " + observation.period()));
    }

    private Reading nothing(String metric, String entity) {
        Optional<Metric> known = history.metrics().find(metric);
        String why = known.isEmpty()
                ? "there is no metric " + metric
                : known.filter(Metric::isDerived)
                        .map(it -> derivation.whyNot(it, entity))
                        .orElse("no value for " + metric);
        return new Reading(
                metric,
                entity,
                State.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Status.MISSING,
                Freshness.FRESH,
                Optional.of(why),
                List.of());
    }
}
