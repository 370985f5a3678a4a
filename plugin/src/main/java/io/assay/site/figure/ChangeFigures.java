package io.assay.site.figure;

import io.assay.chart.ChangeAcrossEntities;
import io.assay.chart.ChangeAcrossEntities.Form;
import io.assay.chart.ChangeAcrossEntities.Pair;
import io.assay.chart.Datum;
import io.assay.knowledge.Entity;
import io.assay.metric.Metric;
import io.assay.metric.Reading;
import io.assay.site.view.Figure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes charts that set two values of each entity against each other. */
public final class ChangeFigures {
    private final ChartData data;

    ChangeFigures(ChartData data) {
        this.data = data;
    }

    /** The latest figure of each entity that was issued again: as it was first, and as it is now. */
    public Optional<Figure> revised(Metric metric, List<Entity> entities, Form form, Ask ask) {
        List<Pair> pairs = new ArrayList<>();
        List<Reading> all = new ArrayList<>();
        for (Entity entity : entities) {
            List<Reading> latest = known(ask, data.series(metric.id(), entity.id()));
            List<Reading> first = known(ask, data.firstIssued(metric.id(), entity.id()));
            latest.stream()
                    .filter(now -> first.stream()
                            .anyMatch(then -> then.asOf().equals(now.asOf())
                                    && !then.value().equals(now.value())))
                    .max(Comparator.comparing(now -> now.asOf().orElseThrow()))
                    .ifPresent(now -> {
                        Reading then = first.stream()
                                .filter(reading -> reading.asOf().equals(now.asOf()))
                                .reduce((earlier, later) -> later)
                                .orElseThrow();
                        String date = data.glossary().wording().date(now.asOf().orElseThrow());
                        pairs.add(new Pair(
                                entity.shortName() + ", " + date,
                                data.datum(metric, entity, then),
                                data.datum(metric, entity, now)));
                        all.add(now);
                    });
        }
        return pairs.isEmpty()
                ? Optional.empty()
                : Optional.of(draw(
                        metric,
                        entities,
                        form,
                        ask,
                        data.glossary().say("figures.revised", "metric", metric.name()),
                        data.glossary().say("figures.first-issued"),
                        data.glossary().say("figures.issued-now"),
                        pairs,
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
        List<Pair> pairs = new ArrayList<>();
        List<Reading> all = new ArrayList<>();
        for (Entity entity : entities) {
            List<Reading> series = known(ask, data.series(metric.id(), entity.id()));
            if (!series.isEmpty()) {
                pairs.add(new Pair(
                        entity.shortName(),
                        on(before, series).flatMap(reading -> data.datum(metric, entity, reading)),
                        on(after, series).flatMap(reading -> data.datum(metric, entity, reading))));
                all.addAll(series);
            }
        }
        return Optional.of(draw(
                metric,
                entities,
                form,
                ask,
                data.glossary()
                        .say(
                                "figures.since",
                                "metric",
                                metric.name(),
                                "date",
                                data.glossary().date(before)),
                data.glossary().wording().date(before),
                data.glossary().wording().date(after),
                pairs,
                all));
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
            List<Pair> pairs,
            List<Reading> all) {
        List<Pair> ordered = pairs.stream()
                .sorted(Comparator.comparingDouble(pair ->
                        -pair.after().or(pair::before).map(ChangeFigures::value).orElse(Double.NEGATIVE_INFINITY)))
                .toList();
        ChangeAcrossEntities spec = new ChangeAcrossEntities(
                data.caption(metric, ask.title().orElse(title), all),
                metric.name(),
                data.axis(metric),
                data.bands(metric.id(), ChartData.commonKind(entities)),
                form,
                before,
                after,
                ordered);
        return data.figure(spec, ask.id(), metric, all);
    }

    private static double value(Datum datum) {
        return datum.value()
                .flatMap(interval -> interval.low().or(interval::high))
                .map(rational -> rational.toDouble())
                .orElse(Double.NEGATIVE_INFINITY);
    }
}
