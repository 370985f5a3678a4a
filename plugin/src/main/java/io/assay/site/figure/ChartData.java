package io.assay.site.figure;

import io.assay.chart.AxisFormat;
import io.assay.chart.Band;
import io.assay.chart.Caption;
import io.assay.chart.ChartSpec;
import io.assay.chart.Datum;
import io.assay.chart.Mark;
import io.assay.chart.Vintage;
import io.assay.exact.Interval;
import io.assay.exact.Rational;
import io.assay.framework.Criterion;
import io.assay.framework.CriterionKind;
import io.assay.framework.Cut;
import io.assay.framework.Framework;
import io.assay.framework.Grading;
import io.assay.framework.NumberLine;
import io.assay.knowledge.Entity;
import io.assay.metric.Freshness;
import io.assay.metric.Metric;
import io.assay.metric.Reading;
import io.assay.metric.Status;
import io.assay.metric.Unit;
import io.assay.site.fact.SiteFacts;
import io.assay.site.view.Figure;
import io.assay.site.view.Tone;
import io.assay.site.wording.Glossary;
import io.assay.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What charts of metrics are made of: points, bands, captions, axes. */
final class ChartData {
    private static final Map<String, String> CURRENCY_SIGNS = Map.of("USD", "$", "EUR", "€", "GBP", "£", "JPY", "¥");

    private final SiteFacts facts;
    private final Glossary glossary;
    private final Drawing drawing;
    private final Map<Course, List<Reading>> latest = new ConcurrentHashMap<>();
    private final Map<Course, List<Reading>> first = new ConcurrentHashMap<>();

    /** A metric of an entity over time, which several charts show. */
    private record Course(String metric, String entity) {
        /** Spread out: ids such as m1, m2 and e1, e2 would else give the same codes over and over. */
        @Override
        public int hashCode() {
            return metric.hashCode() * 0x9E3779B9 + entity.hashCode();
        }
    }

    ChartData(SiteFacts facts, Glossary glossary, Drawing drawing) {
        this.facts = facts;
        this.glossary = glossary;
        this.drawing = drawing;
    }

    SiteFacts facts() {
        return facts;
    }

    Glossary glossary() {
        return glossary;
    }

    Drawing drawing() {
        return drawing;
    }

    /** @param spec of the chart; asked for when it is drawn */
    Figure figure(Supplier<ChartSpec> spec, String id, Metric metric, Collection<Reading> readings) {
        return drawing.figure(spec, id, isIllustrative(metric, readings));
    }

    Caption caption(Metric metric, String title, Collection<Reading> readings) {
        return new Caption(
                title,
                Optional.of(unit(metric)).filter(words -> !words.isEmpty()),
                List.of(source(readings)),
                isIllustrative(metric, readings));
    }

    boolean isIllustrative(Metric metric, Collection<Reading> readings) {
        return glossary.settings().illustrative()
                || metric.illustrative()
                || readings.stream()
                        .flatMap(reading -> reading.evidence().stream())
                        .anyMatch(observation -> observation.illustrative());
    }

    /** {@code Sources: …. Figures as of …, issued by ….} */
    private String source(Collection<Reading> readings) {
        boolean figures =
                readings.stream().anyMatch(reading -> !reading.evidence().isEmpty());
        List<String> sources = named(readings) ? sources(readings) : List.of();
        Optional<String> asOf = readings.stream()
                .filter(reading -> reading.asOf().isPresent())
                .max(Comparator.comparing(reading -> reading.asOf().orElseThrow()))
                .flatMap(glossary::time);
        Optional<LocalDate> issued = latest(readings.stream().flatMap(reading -> reading.issued().stream()));
        String source = sources.isEmpty()
                ? figures ? glossary.say("figures.no-source") + " " : ""
                : glossary.say("figures.source", "sources", glossary.list(sources)) + " ";
        return source
                + asOf.map(day -> issued.map(on -> glossary.say(
                                        "figures.latest-of-issued", "date", day, "issued", glossary.date(on)))
                                .orElseGet(() -> glossary.say("figures.latest-of", "date", day)))
                        .orElse("");
    }

    private static boolean named(Collection<Reading> readings) {
        return readings.stream()
                .flatMap(reading -> reading.evidence().stream())
                .anyMatch(observation -> observation.source().isPresent());
    }

    private List<String> sources(Collection<Reading> readings) {
        return readings.stream()
                .flatMap(reading -> reading.evidence().stream())
                .map(observation -> glossary.sourceName(observation.source()))
                .distinct()
                .sorted()
                .toList();
    }

    private static Optional<LocalDate> latest(Stream<LocalDate> days) {
        return days.max(Comparator.naturalOrder());
    }

    List<Reading> series(String metric, String entity) {
        return latest.computeIfAbsent(
                new Course(metric, entity), any -> facts.history().listSeries(metric, entity, facts.clocks()));
    }

    /** What each reading was with every figure as it was issued first. */
    List<Reading> firstIssued(String metric, String entity) {
        return first.computeIfAbsent(
                new Course(metric, entity), any -> facts.history().listFirstIssued(metric, entity, facts.clocks()));
    }

    /** What was first issued, where it was another than what is issued now. */
    List<Vintage> vintages(Metric metric, Entity entity, List<Reading> latest, Span span) {
        List<Reading> first = span.of(firstIssued(metric.id(), entity.id()));
        return differs(first, latest)
                ? List.of(new Vintage(
                        glossary.say("figures.first-issued"), data(metric, entity, restated(first, latest))))
                : List.of();
    }

    /** Whether something was first issued with another value than it has now. */
    private static boolean differs(List<Reading> first, List<Reading> latest) {
        return first.stream()
                .anyMatch(reading -> latest.stream()
                        .filter(other -> other.asOf().equals(reading.asOf()))
                        .anyMatch(other -> reading.value().isPresent()
                                && other.value().isPresent()
                                && !other.value().equals(reading.value())));
    }

    /** The stretch of the first issue that differs, with a point on either side where the two lines meet. */
    private static List<Reading> restated(List<Reading> first, List<Reading> latest) {
        int from = first.size();
        int to = -1;
        for (int i = 0; i < first.size(); i++) {
            if (differs(List.of(first.get(i)), latest)) {
                from = Math.min(from, i);
                to = i;
            }
        }
        return first.subList(Math.max(0, from - 1), Math.min(first.size(), to + 2));
    }

    static boolean hasValue(Reading reading) {
        return reading.value().isPresent() && reading.state() != Reading.State.INVALID;
    }

    /** Whether there is a value of a day, or a bound of one. */
    static boolean isPoint(Reading reading) {
        return hasValue(reading)
                && reading.asOf().isPresent()
                && reading.value()
                        .filter(value -> value.low().isPresent() || value.high().isPresent())
                        .isPresent();
    }

    /** One for each day: of readings that share their oldest input's day, the last, which has the newest others. */
    List<Datum> data(Metric metric, Entity entity, List<Reading> series) {
        Map<LocalDate, Datum> byDay = new TreeMap<>();
        SeriesBreaks breaks = SeriesBreaks.of(series);
        for (Reading reading : series) {
            datum(metric, entity, reading)
                    .map(breaks::told)
                    .or(() -> reading.asOf().map(Datum::missing).map(datum -> during(reading, datum)))
                    .ifPresent(datum -> byDay.put(datum.asOf(), datum));
        }
        return List.copyOf(byDay.values());
    }

    Optional<Datum> datum(Metric metric, Entity entity, Reading reading) {
        if (!isPoint(reading)) {
            return Optional.empty();
        }
        Interval value = reading.value().orElseThrow();
        Datum datum = Datum.of(reading.asOf().orElseThrow(), value, glossary.brief(metric.id(), value))
                .withMarks(marks(reading))
                .withExact(glossary.exact(metric.id(), value));
        Datum sourced = named(List.of(reading)) ? datum.withSource(glossary.list(sources(List.of(reading)))) : datum;
        Datum dated = during(reading, reading.issued().map(sourced::withIssued).orElse(sourced));
        return Optional.of(line(metric.id(), entity.kind())
                .filter(known -> value.isExact())
                .map(known -> dated.withLevel(known.level(value.value())))
                .orElse(dated));
    }

    private Datum during(Reading reading, Datum datum) {
        return glossary.period(reading)
                .map(period -> datum.during(glossary.wording().period(period)))
                .orElse(datum);
    }

    private static List<Mark> marks(Reading reading) {
        List<Mark> marks = new ArrayList<>();
        if (reading.status() == Status.PROVISIONAL) {
            marks.add(Mark.PROVISIONAL);
        } else if (reading.status() == Status.ESTIMATED) {
            marks.add(Mark.ESTIMATED);
        } else if (reading.status() == Status.DISPUTED) {
            marks.add(Mark.DISPUTED);
        } else if (reading.status() == Status.BREAK) {
            marks.add(Mark.BREAK);
        }
        if (reading.freshness() == Freshness.STALE) {
            marks.add(Mark.STALE);
        }
        return marks;
    }

    static Optional<String> commonKind(List<Entity> entities) {
        List<Optional<String>> kinds = entities.stream()
                .filter(entity -> !entity.isBenchmark())
                .map(Entity::kind)
                .distinct()
                .toList();
        return kinds.size() == 1 ? kinds.get(0) : Optional.empty();
    }

    /** The grading of a metric by the first framework that judges it. */
    private Optional<Grading.Bands> grading(String metric) {
        return facts.frameworks().stream()
                .map(Framework::criteria)
                .flatMap(List::stream)
                .map(Criterion::kind)
                .filter(CriterionKind.Measured.class::isInstance)
                .map(CriterionKind.Measured.class::cast)
                .filter(measured -> measured.metric().equals(metric))
                .map(CriterionKind.Measured::grading)
                .filter(Grading.Bands.class::isInstance)
                .map(Grading.Bands.class::cast)
                .findFirst();
    }

    Optional<NumberLine> line(String metric, Optional<String> kind) {
        return grading(metric).flatMap(bands -> bands.line(kind));
    }

    /** The tone of a value's level. */
    Tone tone(String metric, Optional<String> kind, Rational value) {
        return grading(metric)
                .flatMap(bands -> bands.line(kind)
                        .map(line ->
                                Tone.of(bands.levels().get(line.level(value)).score())))
                .orElse(Tone.UNKNOWN);
    }

    List<Band> bands(String metric, Optional<String> kind) {
        Optional<Grading.Bands> grading = grading(metric);
        Optional<NumberLine> line = grading.flatMap(bands -> bands.line(kind));
        if (line.isEmpty()) {
            return List.of();
        }
        List<Band> bands = new ArrayList<>();
        int count = line.get().levels().size();
        boolean bestFirst = grading.get().isBestFirst(line.get());
        for (int i = 0; i < count; i++) {
            bands.add(new Band(
                    line.get().levels().get(i),
                    i == 0 ? Optional.empty() : Optional.of(cut(line.get(), i - 1)),
                    i == count - 1 ? Optional.empty() : Optional.of(cut(line.get(), i)),
                    bestFirst ? count - 1 - i : i,
                    count));
        }
        return bands;
    }

    private static Rational cut(NumberLine line, int index) {
        Cut cut = line.cuts().get(index);
        return cut.value();
    }

    /** How a metric's values are written on an axis. */
    AxisFormat axis(Metric metric) {
        if (metric.display() == Metric.Display.PERCENT) {
            return AxisFormat.PERCENT;
        }
        String unit = metric.unit().map(Unit::text).orElse("");
        return CURRENCY_SIGNS.entrySet().stream()
                .filter(entry -> unit.equals(entry.getKey()) || unit.startsWith(entry.getKey() + "/"))
                .map(entry -> AxisFormat.currency(entry.getValue()))
                .findFirst()
                .orElse(AxisFormat.PLAIN);
    }

    /** What a metric's numbers count, in words: {@code GPUs}, {@code USD}; empty for shares and bare numbers. */
    String unit(Metric metric) {
        return metric.display() == Metric.Display.PERCENT
                ? ""
                : Words.typed(glossary.values().full(metric, Rational.of(2)))
                        .replaceFirst("2", "")
                        .strip();
    }
}
