package io.assay.site.figure;

import io.assay.chart.Bar;
import io.assay.chart.BarsAcrossEntities;
import io.assay.chart.Bullet;
import io.assay.chart.ChartSpec;
import io.assay.chart.Datum;
import io.assay.chart.LineOverBands;
import io.assay.chart.LinesAcrossEntities;
import io.assay.chart.PartsOverTime;
import io.assay.chart.Sparkline;
import io.assay.chart.Threshold;
import io.assay.chart.Trend;
import io.assay.exact.Rational;
import io.assay.framework.NumberLine;
import io.assay.knowledge.Entity;
import io.assay.metric.Metric;
import io.assay.metric.Reading;
import io.assay.site.fact.SiteFacts;
import io.assay.site.view.Figure;
import io.assay.site.view.Tone;
import io.assay.site.wording.Glossary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Makes charts of metrics. */
public final class Figures {
    private static final int MOST_COLUMNS = 40;

    private final ChartData data;
    private final PartFigures parts;
    private final ChangeFigures changes;

    public Figures(SiteFacts facts, Glossary glossary, Drawing drawing) {
        this.data = new ChartData(facts, glossary, drawing);
        this.parts = new PartFigures(data);
        this.changes = new ChangeFigures(data);
    }

    public PartFigures parts() {
        return parts;
    }

    public ChangeFigures changes() {
        return changes;
    }

    /** The entities that have a value of a metric at some time, benchmarks last, by name. */
    public List<Entity> entitiesWith(String metric) {
        return data.facts().knowledge().entities().list().stream()
                .filter(entity -> data.series(metric, entity.id()).stream().anyMatch(ChartData::hasValue))
                .sorted(Comparator.comparing(Entity::isBenchmark)
                        .thenComparing(Entity::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /**
     * The form that fits: of one entity a line over its bands, columns for a flow, a bullet for a value that stands
     * alone; of several entities lines, or bars while each has one value.
     */
    public Optional<Figure> fitting(Metric metric, List<Entity> entities, Ask ask) {
        long most = entities.stream()
                .mapToLong(entity -> ask.span().of(data.series(metric.id(), entity.id())).stream()
                        .filter(ChartData::hasValue)
                        .count())
                .max()
                .orElse(0);
        if (entities.size() != 1) {
            return most == 1 ? now(metric, entities, ask) : overTime(metric, entities, ask);
        }
        Entity entity = entities.get(0);
        if (most == 1) {
            return bullet(metric, entity, ask).or(() -> now(metric, entities, ask));
        }
        return metric.isFlow() && data.bands(metric.id(), entity.kind()).isEmpty() && most <= MOST_COLUMNS
                ? columns(metric, entity, ask)
                : overTime(metric, entity, ask);
    }

    /** One entity over time, over its bands, with what was first issued beside what is issued now. */
    public Optional<Figure> overTime(Metric metric, Entity entity, Ask ask) {
        List<Reading> latest = ask.span().of(data.series(metric.id(), entity.id()));
        if (latest.stream().noneMatch(ChartData::hasValue)) {
            return Optional.empty();
        }
        Supplier<ChartSpec> spec = () -> new LineOverBands(
                data.caption(metric, ask.title().orElseGet(() -> of(metric, entity)), latest),
                metric.name(),
                entity.name(),
                data.axis(metric),
                data.bands(metric.id(), entity.kind()),
                data.data(metric, entity, latest),
                data.vintages(metric, entity, latest, ask.span()));
        return Optional.of(data.figure(spec, ask.id(), metric, latest));
    }

    /** Several entities over time. */
    public Optional<Figure> overTime(Metric metric, List<Entity> entities, Ask ask) {
        List<Course> courses = new ArrayList<>();
        entities.forEach(entity -> course(entity.shortName(), metric, entity, ask, courses));
        if (courses.isEmpty()) {
            return Optional.empty();
        }
        List<Reading> all = readings(courses);
        Supplier<ChartSpec> spec = () -> new LinesAcrossEntities(
                data.caption(metric, ask.title().orElseGet(() -> say("figures.over-time", metric)), all),
                metric.name(),
                data.axis(metric),
                data.bands(metric.id(), ChartData.commonKind(entities)),
                trends(courses));
        return Optional.of(data.figure(spec, ask.id(), metric, all));
    }

    /** Several metrics of one unit, of one entity, over time. */
    public Optional<Figure> together(List<Metric> metrics, Entity entity, Ask ask) {
        List<Course> courses = new ArrayList<>();
        metrics.forEach(metric -> course(metric.name(), metric, entity, ask, courses));
        if (courses.isEmpty()) {
            return Optional.empty();
        }
        List<Reading> all = readings(courses);
        Metric first = metrics.get(0);
        String title =
                ask.title().orElseGet(() -> data.glossary().say("figures.over-time-of", "entity", entity.name()));
        Supplier<ChartSpec> spec = () -> new LinesAcrossEntities(
                data.caption(first, title, all),
                entity.name(),
                data.axis(first),
                List.of(),
                trends(courses),
                LinesAcrossEntities.Compared.METRICS);
        return Optional.of(data.figure(spec, ask.id(), first, all));
    }

    /** A metric of an entity over time, and what it is called in a chart of several. */
    private record Course(String name, Metric metric, Entity entity, List<Reading> readings) {}

    private void course(String name, Metric metric, Entity entity, Ask ask, List<Course> courses) {
        List<Reading> readings = ask.span().of(data.series(metric.id(), entity.id()));
        if (readings.stream().anyMatch(ChartData::hasValue)) {
            courses.add(new Course(name, metric, entity, readings));
        }
    }

    private static List<Reading> readings(List<Course> courses) {
        return courses.stream().flatMap(course -> course.readings.stream()).toList();
    }

    private List<Trend> trends(List<Course> courses) {
        return courses.stream()
                .map(course -> new Trend(course.name, data.data(course.metric, course.entity, course.readings)))
                .toList();
    }

    /** A flow of one entity, a column for each period. */
    private Optional<Figure> columns(Metric metric, Entity entity, Ask ask) {
        List<Reading> series = ask.span().of(data.series(metric.id(), entity.id()));
        if (series.stream().noneMatch(ChartData::hasValue)) {
            return Optional.empty();
        }
        Supplier<ChartSpec> spec = () -> new PartsOverTime(
                data.caption(metric, ask.title().orElseGet(() -> of(metric, entity)), series)
                        .withoutSubtitle(),
                entity.name(),
                Optional.empty(),
                data.unit(metric),
                data.axis(metric),
                PartsOverTime.Arrangement.STACKED,
                List.of(new PartsOverTime.Part(metric.name(), data.data(metric, entity, series))));
        return Optional.of(data.figure(spec, ask.id(), metric, series));
    }

    /** Several entities now. */
    public Optional<Figure> now(Metric metric, List<Entity> entities, Ask ask) {
        List<Reading> all =
                entities.stream().map(entity -> latest(metric, entity)).toList();
        if (all.stream().noneMatch(ChartData::hasValue)) {
            return Optional.empty();
        }
        Supplier<ChartSpec> spec = () -> new BarsAcrossEntities(
                data.caption(metric, ask.title().orElseGet(() -> say("figures.now", metric)), all),
                metric.name(),
                data.axis(metric),
                data.bands(metric.id(), ChartData.commonKind(entities)),
                IntStream.range(0, all.size())
                        .mapToObj(i -> bar(metric, entities.get(i), all.get(i)))
                        .toList());
        return Optional.of(data.figure(spec, ask.id(), metric, all));
    }

    private Bar bar(Metric metric, Entity entity, Reading reading) {
        return new Bar(entity.shortName(), data.datum(metric, entity, reading));
    }

    /** The latest value on its bands with the nearest threshold; empty for a metric without bands. */
    public Optional<Figure> bullet(Metric metric, Entity entity, Ask ask) {
        Reading reading = latest(metric, entity);
        if (data.bands(metric.id(), entity.kind()).isEmpty()) {
            return Optional.empty();
        }
        Optional<Datum> datum = data.datum(metric, entity, reading);
        Supplier<ChartSpec> spec = () -> new Bullet(
                metric.name(),
                entity.name(),
                data.axis(metric),
                data.bands(metric.id(), entity.kind()),
                datum,
                datum.flatMap(known -> nearest(metric, entity, reading)),
                data.isIllustrative(metric, List.of(reading)));
        return Optional.of(data.figure(spec, ask.id(), metric, List.of(reading)));
    }

    /** The cut that takes the least to reach, and what it takes. */
    private Optional<Threshold> nearest(Metric metric, Entity entity, Reading reading) {
        Optional<NumberLine> line = data.line(metric.id(), entity.kind());
        if (line.isEmpty() || !reading.value().orElseThrow().isExact()) {
            return Optional.empty();
        }
        Rational value = reading.value().get().value();
        int level = line.get().index(value);
        Optional<Integer> cut = IntStream.range(0, line.get().cuts().size())
                .filter(i -> i == level - 1 || i == level)
                .boxed()
                .min(Comparator.comparing(
                        i -> line.get().cuts().get(i).value().minus(value).abs()));
        return cut.map(i -> {
            Rational at = line.get().cuts().get(i).value();
            boolean above = i == level;
            String name = line.get().levels().get(above ? i + 1 : i);
            String way = data.glossary().distance(metric.id(), at.minus(value).abs());
            if (at.equals(value)) {
                return new Threshold(at, data.glossary().say("distance.on-the-line"));
            }
            String key = above ? "figures.distance-below" : "figures.distance-above";
            return new Threshold(at, data.glossary().say(key, "distance", way, "level", name));
        });
    }

    /** A metric's course as a line in a row of text, without a table of its own. */
    public String spark(Metric metric, Entity entity, String id) {
        List<Reading> series = data.series(metric.id(), entity.id());
        if (series.stream().filter(ChartData::hasValue).count() < 2) {
            return "";
        }
        return data.drawing()
                .inline(
                        new Sparkline(
                                metric.name(),
                                entity.name(),
                                data.data(metric, entity, series),
                                data.isIllustrative(metric, series)),
                        id);
    }

    private String of(Metric metric, Entity entity) {
        return data.glossary().say("figures.of", "metric", metric.name(), "entity", entity.name());
    }

    private String say(String key, Metric metric) {
        return data.glossary().say(key, "metric", metric.name());
    }

    private Reading latest(Metric metric, Entity entity) {
        return data.facts().history().view(data.facts().clocks()).read(metric.id(), entity.id());
    }

    Optional<NumberLine> line(String metric, Optional<String> kind) {
        return data.line(metric, kind);
    }

    /** The tone of a value's level. */
    Tone tone(String metric, Optional<String> kind, Rational value) {
        return data.tone(metric, kind, value);
    }
}
