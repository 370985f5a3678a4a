package io.assay.assess;

import io.assay.exact.Interval;
import io.assay.exact.Rational;
import io.assay.metric.Clocks;
import io.assay.metric.Freshness;
import io.assay.metric.MetricView;
import io.assay.metric.Observation;
import io.assay.metric.Reading;
import io.assay.metric.Reading.State;
import io.assay.metric.Status;
import io.assay.metric.TimeSpan;
import io.assay.source.SourceFile;
import io.assay.text.SourceSpan;
import io.assay.words.Message;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Metrics as a test needs them: figures by entity and metric, formulas as functions of other metrics' values. */
final class FakeMetrics implements MetricView {
    private static final SourceFile FILE = new SourceFile("snapshots/figures.csv", "figure\n");

    private record Formula(List<String> inputs, Function<List<Rational>, Rational> value) {}

    private final Clocks clocks;
    private final Map<String, Observation> figures = new LinkedHashMap<>();
    private final Map<String, Formula> formulas = new LinkedHashMap<>();
    private final Map<String, UnaryOperator<Reading>> changes = new LinkedHashMap<>();

    FakeMetrics(String day) {
        this.clocks = new Clocks(LocalDate.parse(day), LocalDate.parse(day));
    }

    private FakeMetrics(FakeMetrics other) {
        this.clocks = other.clocks;
        figures.putAll(other.figures);
        formulas.putAll(other.formulas);
        changes.putAll(other.changes);
    }

    /** @param value {@code 5}, {@code 1/3}, {@code 0.25..0.4}, {@code 0.6..} */
    FakeMetrics figure(String entity, String metric, String value) {
        return figure(entity, metric, interval(value), Status.NORMAL);
    }

    FakeMetrics figure(String entity, String metric, Interval value, Status status) {
        LocalDate day = LocalDate.parse("2026-06-30");
        figures.put(
                entity + "/" + metric,
                new Observation(
                        entity,
                        metric,
                        TimeSpan.day(day),
                        Optional.of(value),
                        day,
                        false,
                        Optional.empty(),
                        status,
                        Optional.of("source-of-" + metric),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        FILE.origin(new SourceSpan(0, 6))));
        return this;
    }

    FakeMetrics formula(String metric, List<String> inputs, Function<List<Rational>, Rational> value) {
        formulas.put(metric, new Formula(inputs, value));
        return this;
    }

    /** Has a reading come out otherwise. */
    FakeMetrics change(String entity, String metric, UnaryOperator<Reading> change) {
        changes.put(entity + "/" + metric, change);
        return this;
    }

    static UnaryOperator<Reading> inState(State state, String why) {
        return reading -> new Reading(
                reading.metric(),
                reading.entity(),
                state,
                state == State.STALE || state == State.INVALID ? reading.value() : Optional.empty(),
                reading.asOf(),
                reading.issued(),
                reading.status(),
                state == State.STALE ? Freshness.STALE : reading.freshness(),
                Optional.of(Message.written(why)),
                reading.evidence());
    }

    static UnaryOperator<Reading> due() {
        return reading -> new Reading(
                reading.metric(),
                reading.entity(),
                reading.state(),
                reading.value(),
                reading.asOf(),
                reading.issued(),
                reading.status(),
                Freshness.DUE,
                reading.why(),
                reading.evidence());
    }

    static Interval interval(String text) {
        String[] ends = text.split("\\.\\.", -1);
        return ends.length == 1
                ? Interval.exactly(number(text))
                : new Interval(end(ends[0]), false, end(ends[1]), false);
    }

    private static Optional<Rational> end(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(number(text));
    }

    static Rational number(String text) {
        String[] parts = text.split("/");
        Rational numerator = Rational.of(new BigDecimal(parts[0]));
        return parts.length == 1 ? numerator : numerator.over(Rational.of(new BigDecimal(parts[1])));
    }

    @Override
    public Clocks clocks() {
        return clocks;
    }

    @Override
    public Reading read(String metric, String entity) {
        Reading reading = formulas.containsKey(metric) ? derived(metric, entity) : observed(metric, entity);
        return changes.getOrDefault(entity + "/" + metric, UnaryOperator.identity())
                .apply(reading);
    }

    private Reading observed(String metric, String entity) {
        Observation figure = figures.get(entity + "/" + metric);
        return figure == null
                ? reading(metric, entity, State.UNKNOWN, Optional.empty(), List.of())
                : reading(metric, entity, State.KNOWN, figure.value(), List.of(figure));
    }

    private Reading derived(String metric, String entity) {
        Formula formula = formulas.get(metric);
        List<Rational> values = new ArrayList<>();
        List<Observation> evidence = new ArrayList<>();
        for (String input : formula.inputs) {
            Reading reading = read(input, entity);
            if (reading.state() != State.KNOWN) {
                return reading(metric, entity, reading.state(), Optional.empty(), reading.evidence());
            }
            values.add(reading.value().orElseThrow().value());
            evidence.addAll(reading.evidence());
        }
        try {
            Rational value = formula.value.apply(values);
            return reading(metric, entity, State.KNOWN, Optional.of(Interval.exactly(value)), evidence);
        } catch (ArithmeticException e) {
            return reading(metric, entity, State.UNDEFINED, Optional.empty(), evidence);
        }
    }

    private static Reading reading(
            String metric, String entity, State state, Optional<Interval> value, List<Observation> evidence) {
        return new Reading(
                metric,
                entity,
                state,
                value,
                Optional.empty(),
                Optional.empty(),
                evidence.stream().map(Observation::status).sorted().findFirst().orElse(Status.NORMAL),
                Freshness.FRESH,
                state == State.KNOWN ? Optional.empty() : Optional.of(Message.written("no value for " + metric)),
                evidence);
    }

    @Override
    public MetricView replacing(Observation observation, Rational value) {
        return new FakeMetrics(this)
                .figure(observation.entity(), observation.metric(), Interval.exactly(value), observation.status());
    }
}
