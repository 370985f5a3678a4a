package io.assay.site.figure;

import io.assay.chart.Datum;
import io.assay.chart.PartsOverTime;
import io.assay.chart.PartsOverTime.Arrangement;
import io.assay.chart.PartsOverTime.Part;
import io.assay.exact.Interval;
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
import java.util.TreeMap;

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
        List<Datum> part = data.data(two.first(), entity, first);
        List<Datum> other = data.data(two.second(), entity, second);
        boolean stacked = arrangement == Arrangement.STACKED;
        List<Datum> rest = stacked ? rest(two.second(), part, other) : other;
        if (rest.stream().noneMatch(datum -> datum.value().isPresent())) {
            return Optional.empty();
        }
        List<Reading> all = new ArrayList<>(readings);
        all.addAll(first);
        all.addAll(second);
        PartsOverTime spec = new PartsOverTime(
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
                        new Part(two.first().name(), part),
                        new Part(stacked ? nameOfRest(two) : two.second().name(), rest)));
        return Optional.of(data.figure(spec, ask.id(), share, all));
    }

    /** What is left of the whole on the days on which both are known. */
    private List<Datum> rest(Metric whole, List<Datum> part, List<Datum> all) {
        Map<LocalDate, Rational> parts = new TreeMap<>();
        part.forEach(datum ->
                datum.value().filter(Interval::isExact).ifPresent(value -> parts.put(datum.asOf(), value.value())));
        List<Datum> rest = new ArrayList<>();
        for (Datum datum : all) {
            if (datum.value().filter(Interval::isExact).isPresent() && parts.containsKey(datum.asOf())) {
                Rational left = datum.value().get().value().minus(parts.get(datum.asOf()));
                if (left.signum() >= 0) {
                    rest.add(Datum.of(datum.asOf(), left, data.glossary().brief(whole.id(), left))
                            .withMarks(datum.marks()));
                }
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
