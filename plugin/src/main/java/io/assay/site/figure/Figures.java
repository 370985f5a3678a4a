package io.assay.site.figure;

import io.assay.chart.AxisFormat;
import io.assay.chart.Band;
import io.assay.chart.Bar;
import io.assay.chart.BarsAcrossEntities;
import io.assay.chart.Caption;
import io.assay.chart.Chart;
import io.assay.chart.ChartRenderer;
import io.assay.chart.ChartSpec;
import io.assay.chart.DataTable;
import io.assay.chart.Datum;
import io.assay.chart.LineOverBands;
import io.assay.chart.LinesAcrossEntities;
import io.assay.chart.Mark;
import io.assay.chart.Trend;
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
import io.assay.site.fact.SiteFacts;
import io.assay.site.view.Figure;
import io.assay.site.view.Tone;
import io.assay.site.wording.Glossary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes charts of metrics. */
public final class Figures {
    private final SiteFacts facts;
    private final Glossary glossary;
    private final ChartRenderer renderer = new ChartRenderer();

    public Figures(SiteFacts facts, Glossary glossary) {
        this.facts = facts;
        this.glossary = glossary;
    }

    /** The entities that have a value of a metric at some time, benchmarks last, by name. */
    public List<Entity> entitiesWith(String metric) {
        return facts.knowledge().entities().list().stream()
                .filter(entity -> series(metric, entity.id()).stream().anyMatch(Figures::hasValue))
                .sorted(Comparator.comparing(Entity::isBenchmark)
                        .thenComparing(Entity::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** One entity over time, over its bands, with what was first issued beside what is issued now. */
    public Optional<Figure> overTime(Metric metric, Entity entity, Optional<String> title, String id) {
        List<Reading> latest = series(metric.id(), entity.id());
        if (latest.stream().noneMatch(Figures::hasValue)) {
            return Optional.empty();
        }
        List<Reading> first = facts.history().listFirstIssued(metric.id(), entity.id(), facts.clocks());
        List<Vintage> earlier = differs(first, latest)
                ? List.of(new Vintage(
                        glossary.say("figures.first-issued"), data(metric, entity, restated(first, latest))))
                : List.of();
        LineOverBands spec = new LineOverBands(
                caption(
                        metric,
                        title.orElseGet(
                                () -> glossary.say("figures.of", "metric", metric.name(), "entity", entity.name())),
                        latest),
                metric.name(),
                entity.name(),
                axis(metric),
                bands(metric.id(), entity.kind()),
                data(metric, entity, latest),
                earlier);
        return Optional.of(figure(spec, id, metric, latest));
    }

    /** Several entities over time. */
    public Optional<Figure> overTime(Metric metric, List<Entity> entities, Optional<String> title, String id) {
        List<Trend> trends = new ArrayList<>();
        List<Reading> all = new ArrayList<>();
        for (Entity entity : entities) {
            List<Reading> series = series(metric.id(), entity.id());
            if (series.stream().anyMatch(Figures::hasValue)) {
                trends.add(new Trend(entity.shortName(), data(metric, entity, series)));
                all.addAll(series);
            }
        }
        if (trends.isEmpty()) {
            return Optional.empty();
        }
        LinesAcrossEntities spec = new LinesAcrossEntities(
                caption(metric, title.orElseGet(() -> glossary.say("figures.over-time", "metric", metric.name())), all),
                metric.name(),
                axis(metric),
                bands(metric.id(), commonKind(entities)),
                trends);
        return Optional.of(figure(spec, id, metric, all));
    }

    /** Several entities now. */
    public Optional<Figure> now(Metric metric, List<Entity> entities, Optional<String> title, String id) {
        List<Bar> bars = new ArrayList<>();
        List<Reading> all = new ArrayList<>();
        for (Entity entity : entities) {
            Reading reading = facts.history().view(facts.clocks()).read(metric.id(), entity.id());
            all.add(reading);
            bars.add(new Bar(entity.shortName(), datum(metric, entity, reading)));
        }
        if (all.stream().noneMatch(Figures::hasValue)) {
            return Optional.empty();
        }
        BarsAcrossEntities spec = new BarsAcrossEntities(
                caption(metric, title.orElseGet(() -> glossary.say("figures.now", "metric", metric.name())), all),
                metric.name(),
                axis(metric),
                bands(metric.id(), commonKind(entities)),
                bars);
        return Optional.of(figure(spec, id, metric, all));
    }

    private Figure figure(ChartSpec spec, String id, Metric metric, Collection<Reading> readings) {
        Chart chart = renderer.render(spec, id);
        DataTable table = chart.table();
        return new Figure(
                id,
                chart.title(),
                chart.wide(),
                chart.narrow(),
                chart.description(),
                isIllustrative(metric, readings),
                table.columns(),
                table.rows().stream()
                        .map(row -> row.stream().map(DataTable.Cell::shown).toList())
                        .toList());
    }

    private Caption caption(Metric metric, String title, Collection<Reading> readings) {
        return new Caption(title, Optional.empty(), List.of(source(readings)), isIllustrative(metric, readings));
    }

    private boolean isIllustrative(Metric metric, Collection<Reading> readings) {
        return glossary.settings().illustrative()
                || metric.illustrative()
                || readings.stream()
                        .flatMap(reading -> reading.evidence().stream())
                        .anyMatch(observation -> observation.illustrative());
    }

    /** {@code Sources: …. Figures as of …, issued by ….} */
    private String source(Collection<Reading> readings) {
        List<String> sources = readings.stream()
                .flatMap(reading -> reading.evidence().stream())
                .map(observation -> glossary.sourceName(observation.source()))
                .distinct()
                .sorted()
                .toList();
        Optional<LocalDate> asOf = latest(readings.stream().flatMap(reading -> reading.asOf().stream()));
        Optional<LocalDate> issued = latest(readings.stream().flatMap(reading -> reading.issued().stream()));
        String source =
                sources.isEmpty() ? "" : glossary.say("figures.source", "sources", glossary.list(sources)) + " ";
        return source
                + asOf.map(day -> issued.map(on -> glossary.say(
                                        "figures.latest-of-issued",
                                        "date",
                                        glossary.date(day),
                                        "issued",
                                        glossary.date(on)))
                                .orElseGet(() -> glossary.say("figures.latest-of", "date", glossary.date(day))))
                        .orElse("");
    }

    private static Optional<LocalDate> latest(Stream<LocalDate> days) {
        return days.max(Comparator.naturalOrder());
    }

    private List<Reading> series(String metric, String entity) {
        return facts.history().listSeries(metric, entity, facts.clocks());
    }

    private static boolean hasValue(Reading reading) {
        return reading.value().isPresent() && reading.state() != Reading.State.INVALID;
    }

    /** One for each day: of readings that share their oldest input's day, the last, which has the newest others. */
    private List<Datum> data(Metric metric, Entity entity, List<Reading> series) {
        Map<LocalDate, Datum> byDay = new TreeMap<>();
        for (Reading reading : series) {
            datum(metric, entity, reading)
                    .or(() -> reading.asOf().map(Datum::missing))
                    .ifPresent(datum -> byDay.put(datum.asOf(), datum));
        }
        return List.copyOf(byDay.values());
    }

    private Optional<Datum> datum(Metric metric, Entity entity, Reading reading) {
        if (!hasValue(reading) || reading.asOf().isEmpty()) {
            return Optional.empty();
        }
        Interval value = reading.value().orElseThrow();
        if (value.low().isEmpty() && value.high().isEmpty()) {
            return Optional.empty();
        }
        Datum datum = Datum.of(reading.asOf().get(), value, glossary.brief(metric.id(), value))
                .withMarks(marks(reading));
        Datum dated = reading.issued().map(datum::withIssued).orElse(datum);
        return Optional.of(line(metric.id(), entity.kind())
                .filter(known -> value.isExact())
                .map(known -> dated.withLevel(known.level(value.value())))
                .orElse(dated));
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

    private static Optional<String> commonKind(List<Entity> entities) {
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

    private List<Band> bands(String metric, Optional<String> kind) {
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

    private static AxisFormat axis(Metric metric) {
        if (metric.display() == Metric.Display.PERCENT) {
            return AxisFormat.PERCENT;
        }
        String unit = metric.unit().map(known -> known.text()).orElse("");
        return unit.startsWith("USD") ? AxisFormat.currency("$") : AxisFormat.PLAIN;
    }
}
