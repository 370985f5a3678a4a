package io.assay.site.figure;

import io.assay.chart.ChangeAcrossEntities;
import io.assay.chart.ChangeAcrossEntities.Form;
import io.assay.chart.ChangeAcrossEntities.Pair;
import io.assay.chart.ChartSpec;
import io.assay.chart.Datum;
import io.assay.knowledge.Entity;
import io.assay.metric.Metric;
import io.assay.metric.Reading;
import io.assay.site.view.Figure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Makes charts that set two values of each entity against each other. */
public final class ChangeFigures {
    private final ChartData data;

    ChangeFigures(ChartData data) {
        this.data = data;
    }

    /** The latest figure of each entity that was issued again: as it was first, and as it is now. */
    public Optional<Figure> revised(Metric metric, List<Entity> entities, Form form, Ask ask) {
        List<Two> all = new ArrayList<>();
        for (Entity entity : entities) {
            List<Reading> latest = known(ask, data.series(metric.id(), entity.id()));
            List<Reading> first = known(ask, data.firstIssued(metric.id(), entity.id()));
            Map<Optional<LocalDate>, List<Reading>> byDay =
                    first.stream().collect(Collectors.groupingBy(Reading::asOf));
            latest.stream()
                    .filter(now -> byDay.getOrDefault(now.asOf(), List.of()).stream()
                            .anyMatch(then -> !then.value().equals(now.value())))
                    .max(Comparator.comparing(now -> now.asOf().orElseThrow()))
                    .ifPresent(now -> {
                        Reading then = first.stream()
                                .filter(reading -> reading.asOf().equals(now.asOf()))
                                .reduce((earlier, later) -> later)
                                .orElseThrow();
                        all.add(new Two(
                                entity.shortName() + ", "
                                        + data.glossary().time(now).orElseThrow(),
                                entity,
                                Optional.of(then),
                                Optional.of(now),
                                List.of(now)));
                    });
        }
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(draw(
                        metric,
                        entities,
                        form,
                        ask,
                        data.glossary().say("figures.revised", "metric", metric.name()),
                        data.glossary().say("figures.first-issued"),
                        data.glossary().say("figures.issued-now"),
                        all));
    }

    /** The two latest dates on which most entities have a figure. */
    public Optional<Figure> since(Metric metric, List<Entity> entities, Form form, Ask ask) {
        List<LocalDate> dates = entities.stream()
                .flatMap(entity -> known(ask, data.series(metric.id(), entity.id())).stream())
                .flatMap(reading -> reading.asOf().stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        boolean spanned = ask.span().from().isPresent();
        if (dates.size() < 2) {
            return Optional.empty();
        }
        LocalDate after = dates.get(0);
        LocalDate before = spanned ? dates.get(dates.size() - 1) : dates.get(1);
        List<Two> all = new ArrayList<>();
        for (Entity entity : entities) {
            List<Reading> series = known(ask, data.series(metric.id(), entity.id()));
            if (!series.isEmpty()) {
                all.add(new Two(entity.shortName(), entity, on(before, series), on(after, series), series));
            }
        }
        return Optional.of(draw(
                metric,
                entities,
                form,
                ask,
                data.glossary().say("figures.since", "metric", metric.name(), "date", time(before, all)),
                time(before, all),
                time(after, all),
                all));
    }

    /** A day, or the period that ends on it, if all that is known of that day is a sum over that one. */
    private String time(LocalDate day, List<Two> all) {
        List<String> times = all.stream()
                .flatMap(two -> on(day, two.readings).stream())
                .flatMap(reading -> data.glossary().time(reading).stream())
                .distinct()
                .toList();
        return times.size() == 1 ? times.get(0) : data.glossary().date(day);
    }

    /**
     * Two values of an entity.
     *
     * @param name what it is called in the chart
     * @param readings those that they are taken from
     */
    private record Two(
            String name, Entity entity, Optional<Reading> before, Optional<Reading> after, List<Reading> readings) {}

    private Optional<Datum> datum(Metric metric, Two two, Optional<Reading> reading) {
        return reading.flatMap(known -> data.datum(metric, two.entity, known));
    }

    private List<Reading> known(Ask ask, List<Reading> series) {
        return ask.span().of(series).stream()
                .filter(ChartData::hasValue)
                .filter(reading -> reading.asOf().isPresent())
                .toList();
    }

    private static Optional<Reading> on(LocalDate day, List<Reading> series) {
        return series.stream()
                .filter(reading -> reading.asOf().filter(day::equals).isPresent())
                .reduce((earlier, later) -> later);
    }

    private Figure draw(
            Metric metric,
            List<Entity> entities,
            Form form,
            Ask ask,
            String title,
            String before,
            String after,
            List<Two> all) {
        List<Reading> readings =
                all.stream().flatMap(two -> two.readings.stream()).toList();
        Supplier<ChartSpec> spec = () -> new ChangeAcrossEntities(
                data.caption(metric, ask.title().orElse(title), readings),
                metric.name(),
                data.axis(metric),
                data.bands(metric.id(), ChartData.commonKind(entities)),
                form,
                before,
                after,
                pairs(metric, all));
        return data.figure(spec, ask.id(), metric, readings);
    }

    /** The highest first. */
    private List<Pair> pairs(Metric metric, List<Two> all) {
        return all.stream()
                .map(two -> new Pair(two.name, datum(metric, two, two.before), datum(metric, two, two.after)))
                .sorted(Comparator.comparingDouble(pair ->
                        -pair.after().or(pair::before).map(ChangeFigures::value).orElse(Double.NEGATIVE_INFINITY)))
                .toList();
    }

    private static double value(Datum datum) {
        return datum.value()
                .flatMap(interval -> interval.low().or(interval::high))
                .map(rational -> rational.toDouble())
                .orElse(Double.NEGATIVE_INFINITY);
    }
}
