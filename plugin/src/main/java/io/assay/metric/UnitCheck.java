package io.assay.metric;

import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.metric.formula.Expression;
import io.assay.metric.formula.Expression.Choosing;
import io.assay.metric.formula.Expression.Input;
import io.assay.metric.formula.Expression.Literal;
import io.assay.metric.formula.Expression.Operation;
import io.assay.metric.formula.Expression.Operator;
import io.assay.metric.formula.Formula;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Works out the unit of a formula and finds where unlike units meet. A bare number has the unit of what it is added to,
 * and none where it multiplies; by hundreds, thousands and the like it makes another unit, which only the writer can name.
 * A metric without a unit may have any.
 */
final class UnitCheck {
    private final MetricCatalog catalog;

    UnitCheck(MetricCatalog catalog) {
        this.catalog = catalog;
    }

    /** Empty if it hangs on a metric without a unit, or counts in thousands or the like. */
    Optional<Unit> unit(Formula formula) {
        Measure measure = measure(formula, formula.expression(), new ArrayList<>());
        return measure.factor == Factor.SCALE ? measure.unit.filter(Unit::isNone) : measure.unit;
    }

    void check(Metric metric, Formula formula, Collection<Diagnostic> diagnostics) {
        Measure measure = measure(formula, formula.expression(), diagnostics);
        Optional<Unit> computed = measure.factor == Factor.OTHER ? Optional.empty() : measure.unit;
        metric.unit()
                .filter(unit -> computed.isPresent() && !computed.get().isLike(unit) && namesNothingNew(unit))
                .ifPresent(unit -> diagnostics.add(Diagnostic.of(
                                Code.UNLIKE_UNITS,
                                formula.origin()
                                        .file()
                                        .place(formula.expression().span()),
                                "'" + metric.id() + "' has the unit '" + unit + "', and its formula gives "
                                        + word(computed.get()))
                        .withHint("leave the unit out, or name one that says what is counted")));
    }

    /** Whether a unit is made of those that other metrics have, or of money: any other word may be the writer's own. */
    private boolean namesNothingNew(Unit unit) {
        Set<String> known = catalog.list().stream()
                .filter(metric -> !metric.isDerived())
                .flatMap(metric -> metric.unit().stream())
                .flatMap(other -> other.powers().keySet().stream())
                .collect(Collectors.toSet());
        return unit.isNone()
                ? unit.isPercent()
                : unit.powers().keySet().stream()
                        .allMatch(symbol -> known.contains(symbol) || UnitLabel.isCurrency(Unit.parse(symbol)));
    }

    /**
     * @param unit empty if unknown
     * @param bare whether it is a number of the formula itself, which takes any unit
     * @param factor what numbers of the formula multiply it
     */
    private record Measure(Optional<Unit> unit, boolean bare, Factor factor) {}

    /** Numbers that multiply, the mightiest last. */
    private enum Factor {
        NONE,
        /** Hundreds, thousands, hundredths. */
        SCALE,
        /** May have a unit of its own, such as hours of a day. */
        OTHER;

        static Factor of(Expression number) {
            if (number instanceof Literal literal) {
                BigDecimal digits = literal.value().abs().toBigDecimal().stripTrailingZeros();
                if (digits.unscaledValue().equals(BigInteger.ONE)) {
                    return digits.scale() == 0 ? NONE : SCALE;
                }
            }
            return OTHER;
        }

        Factor and(Factor other) {
            return compareTo(other) < 0 ? other : this;
        }
    }

    private Measure measure(Formula formula, Expression expression, Collection<Diagnostic> diagnostics) {
        if (expression instanceof Literal) {
            return new Measure(Optional.of(Unit.NONE), true, Factor.NONE);
        }
        if (expression instanceof Input input) {
            return new Measure(catalog.find(input.reference().metric()).flatMap(Metric::unit), false, Factor.NONE);
        }
        List<Measure> parts = expression.operands().stream()
                .map(operand -> measure(formula, operand, diagnostics))
                .toList();
        if (expression instanceof Operation operation) {
            switch (operation.operator()) {
                case TIMES, OVER:
                    return product(operation, parts.get(0), parts.get(1));
                default:
                    return alike(formula, operation, "added or subtracted", parts, diagnostics);
            }
        }
        return alike(formula, (Choosing) expression, "compared", parts, diagnostics);
    }

    private static Measure product(Operation operation, Measure left, Measure right) {
        boolean inverse = operation.operator() == Operator.OVER;
        Optional<Unit> unit = left.unit.flatMap(a -> right.unit.map(b -> inverse ? a.over(b) : a.times(b)));
        Factor factor = left.factor.and(right.factor);
        if (left.bare != right.bare) {
            factor = factor.and(Factor.of(left.bare ? operation.left() : operation.right()));
        }
        return new Measure(unit, left.bare && right.bare, factor);
    }

    private static Measure alike(
            Formula formula,
            Expression expression,
            String act,
            List<Measure> parts,
            Collection<Diagnostic> diagnostics) {
        List<Measure> measured = parts.stream().filter(part -> !part.bare).toList();
        if (measured.isEmpty()) {
            return parts.get(0);
        }
        List<Unit> units = measured.stream().flatMap(part -> part.unit.stream()).toList();
        for (Unit unit : units) {
            if (!unit.isLike(units.get(0))) {
                diagnostics.add(Diagnostic.of(
                        Code.UNLIKE_UNITS,
                        formula.origin().file().place(expression.span()),
                        word(units.get(0)) + " and " + word(unit) + " can't be " + act));
                return new Measure(Optional.empty(), false, Factor.NONE);
            }
        }
        boolean allKnown = units.size() == measured.size();
        Factor factor = measured.stream().map(Measure::factor).reduce(Factor.NONE, Factor::and);
        return new Measure(allKnown ? Optional.of(units.get(0)) : Optional.empty(), false, factor);
    }

    private static String word(Unit unit) {
        return unit.isNone() ? "a share or plain number" : "'" + unit + "'";
    }
}
