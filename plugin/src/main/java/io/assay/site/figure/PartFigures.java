package io.assay.site.figure;

import io.assay.chart.ChartSpec;
import io.assay.chart.Datum;
import io.assay.chart.PartsOverTime;
import io.assay.chart.PartsOverTime.Arrangement;
import io.assay.chart.PartsOverTime.Part;
import io.assay.exact.Rational;
import io.assay.knowledge.Entity;
import io.assay.metric.Metric;
import io.assay.metric.Reading;
import io.assay.metric.formula.Expression;
import io.assay.metric.formula.Expression.Operation;
import io.assay.metric.formula.Expression.Operator;
import io.assay.metric.formula.Expression.Reference;
import io.assay.site.view.Figure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Makes charts of a share with what it is a share of: of {@code a / b} the stack of a and what else b holds, of
 * {@code a / (a + c)} a and c side by side.
 */
public final class PartFigures {
    private final ChartData data;

    PartFigures(ChartData data) {
        this.data = data;
    }

    /** @return empty if the metric is no such share, or if there is nothing to draw */
    public Optional<Figure> of(Metric share, Entity entity, Ask ask) {
        return pair(share)
                .flatMap(pair -> draw(share, entity, ask, pair, Arrangement.PAIRED))
                .or(() -> whole(share).flatMap(pair -> draw(share, entity, ask, pair, Arrangement.STACKED)));
    }

    /** Whether a metric is a share whose parts can be shown. */
    public boolean isShare(Metric metric) {
        return pair(metric).isPresent() || whole(metric).isPresent();
    }

    private record Two(Metric first, Metric second) {}

    /** Of {@code a / (a + c)}, a and c. */
    private Optional<Two> pair(Metric share) {
        return quotient(share).flatMap(quotient -> {
            if (quotient.right() instanceof Operation sum
                    && sum.operator() == Operator.PLUS
                    && sum.left() instanceof Reference left
                    && sum.right() instanceof Reference right
                    && quotient.left() instanceof Reference part) {
                if (same(part, left)) {
                    return two(left, right);
                }
                return same(part, right) ? two(right, left) : Optional.empty();
            }
            return Optional.empty();
        });
    }

    /** Of {@code a / b}, which can't be over one, a and b. */
    private Optional<Two> whole(Metric share) {
        boolean isPart = share.valid()
                .high()
                .filter(high -> high.compareTo(Rational.ONE) <= 0)
                .isPresent();
        return quotient(share)
                .filter(quotient -> isPart)
                .flatMap(quotient ->
                        quotient.left() instanceof Reference part && quotient.right() instanceof Reference whole
                                ? two(part, whole)
                                : Optional.empty());
    }

    private static Optional<Operation> quotient(Metric metric) {
        return metric.formula()
                .flatMap(formula ->
                        formula.expression() instanceof Operation operation && operation.operator() == Operator.OVER
                                ? Optional.of(operation)
                                : Optional.empty());
    }

    private static boolean same(Reference one, Reference other) {
        return one.metric().equals(other.metric()) && one.entity().equals(other.entity());
    }

    private Optional<Two> two(Reference first, Reference second) {
        if (first.entity().isPresent() || second.entity().isPresent()) {
            return Optional.empty();
        }
        return data.facts()
                .metrics()
                .find(first.metric())
                .flatMap(one -> data.facts().metrics().find(second.metric()).map(other -> new Two(one, other)));
    }

    private Optional<Figure> draw(Metric share, Entity entity, Ask ask, Two two, Arrangement arrangement) {
        List<Reading> readings = ask.span().of(data.series(share.id(), entity.id()));
        List<Reading> first = ask.span().of(data.series(two.first().id(), entity.id()));
        List<Reading> second = ask.span().of(data.series(two.second().id(), entity.id()));
        boolean stacked = arrangement == Arrangement.STACKED;
        boolean any = stacked ? !left(first, second).isEmpty() : second.stream().anyMatch(ChartData::isPoint);
        if (!any) {
            return Optional.empty();
        }
        List<Reading> all = new ArrayList<>(readings);
        all.addAll(first);
        all.addAll(second);
        Supplier<ChartSpec> spec = () -> new PartsOverTime(
                data.caption(
                        share,
                        ask.title()
                                .orElseGet(() -> data.glossary()
                                        .say("figures.parts", "metric", share.name(), "entity", entity.name())),
                        all),
                entity.name(),
                Optional.of(new PartsOverTime.Share(
                        share.name(),
                        data.axis(share),
                        data.bands(share.id(), entity.kind()),
                        data.data(share, entity, readings),
                        data.vintages(share, entity, readings, ask.span()))),
                stacked ? two.second().name() : data.unit(two.first()),
                data.axis(two.first()),
                arrangement,
                List.of(
                        new Part(two.first().name(), data.data(two.first(), entity, first)),
                        stacked
                                ? new Part(nameOfRest(two), rest(two.second(), entity, first, second))
                                : new Part(two.second().name(), data.data(two.second(), entity, second))));
        return Optional.of(data.figure(spec, ask.id(), share, all));
    }

    /** By day on which both are known, what is left of the whole. */
    private static SortedMap<LocalDate, Rational> left(List<Reading> part, List<Reading> whole) {
        SortedMap<LocalDate, Rational> left = exact(whole);
        Map<LocalDate, Rational> parts = exact(part);
        left.keySet().retainAll(parts.keySet());
        left.replaceAll((day, all) -> all.minus(parts.get(day)));
        left.values().removeIf(value -> value.signum() < 0);
        return left;
    }

    /** By day what is exactly known; as in a chart, the last word on a day counts. */
    private static SortedMap<LocalDate, Rational> exact(List<Reading> readings) {
        SortedMap<LocalDate, Rational> exact = new TreeMap<>();
        for (Reading reading : readings) {
            if (ChartData.isPoint(reading) && reading.value().orElseThrow().isExact()) {
                exact.put(
                        reading.asOf().orElseThrow(),
                        reading.value().orElseThrow().value());
            } else {
                reading.asOf().ifPresent(exact::remove);
            }
        }
        return exact;
    }

    /** What is left of the whole on the days on which both are known. */
    private List<Datum> rest(Metric metric, Entity entity, List<Reading> part, List<Reading> whole) {
        Map<LocalDate, Rational> left = left(part, whole);
        List<Datum> rest = new ArrayList<>();
        for (Datum datum : data.data(metric, entity, whole)) {
            if (left.containsKey(datum.asOf())) {
                Rational value = left.get(datum.asOf());
                Datum known = Datum.of(datum.asOf(), value, data.glossary().brief(metric.id(), value))
                        .withMarks(datum.marks());
                Datum issued = datum.issued().map(known::withIssued).orElse(known);
                rest.add(datum.source().map(issued::withSource).orElse(issued));
            }
        }
        return rest;
    }

    /** The name of a metric that is defined as the whole less the part, if there is one. */
    private String nameOfRest(Two two) {
        return data.facts().metrics().list().stream()
                .filter(metric -> metric.formula()
                        .filter(formula -> formula.expression() instanceof Operation minus
                                && minus.operator() == Operator.MINUS
                                && isOf(minus.left(), two.second())
                                && isOf(minus.right(), two.first()))
                        .isPresent())
                .map(Metric::name)
                .findFirst()
                .orElseGet(() -> data.glossary().say("figures.rest"));
    }

    private static boolean isOf(Expression expression, Metric metric) {
        return expression instanceof Reference reference && reference.metric().equals(metric.id());
    }
}
