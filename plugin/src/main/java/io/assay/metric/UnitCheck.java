package io.assay.metric;

import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.metric.formula.Expression;
import io.assay.metric.formula.Expression.Choosing;
import io.assay.metric.formula.Expression.Input;
import io.assay.metric.formula.Expression.Literal;
import io.assay.metric.formula.Expression.Operation;
import io.assay.metric.formula.Formula;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Works out the unit of a formula and finds where unlike units meet. A bare number has the unit of what it is added to,
 * and none where it multiplies. A metric without a unit may have any.
 */
final class UnitCheck {
    private final MetricCatalog catalog;

    UnitCheck(MetricCatalog catalog) {
        this.catalog = catalog;
    }

    /** Empty if it hangs on a metric without a unit. */
    Optional<Unit> unit(Formula formula) {
        return measure(formula, formula.expression(), new ArrayList<>()).unit();
    }

    void check(Formula formula, Collection<Diagnostic> diagnostics) {
        measure(formula, formula.expression(), diagnostics);
    }

    /**
     * @param unit empty if unknown
     * @param bare whether it is a number of the formula itself, which takes any unit
     */
    private record Measure(Optional<Unit> unit, boolean bare) {}

    private Measure measure(Formula formula, Expression expression, Collection<Diagnostic> diagnostics) {
        if (expression instanceof Literal) {
            return new Measure(Optional.of(Unit.NONE), true);
        }
        if (expression instanceof Input input) {
            return new Measure(catalog.find(input.reference().metric()).flatMap(Metric::unit), false);
        }
        List<Measure> parts = expression.operands().stream()
                .map(operand -> measure(formula, operand, diagnostics))
                .toList();
        if (expression instanceof Operation operation) {
            switch (operation.operator()) {
                case TIMES:
                    return product(parts.get(0), parts.get(1), false);
                case OVER:
                    return product(parts.get(0), parts.get(1), true);
                default:
                    return alike(formula, operation, "added or subtracted", parts, diagnostics);
            }
        }
        return alike(formula, (Choosing) expression, "compared", parts, diagnostics);
    }

    private static Measure product(Measure left, Measure right, boolean inverse) {
        Optional<Unit> unit = left.unit.flatMap(a -> right.unit.map(b -> inverse ? a.over(b) : a.times(b)));
        return new Measure(unit, left.bare && right.bare);
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
                return new Measure(Optional.empty(), false);
            }
        }
        boolean allKnown = units.size() == measured.size();
        return new Measure(allKnown ? Optional.of(units.get(0)) : Optional.empty(), false);
    }

    private static String word(Unit unit) {
        return unit.isNone() ? "a share or plain number" : "'" + unit + "'";
    }
}
