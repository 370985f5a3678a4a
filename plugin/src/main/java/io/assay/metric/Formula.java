package io.assay.metric;

import io.assay.source.Origin;
import java.util.List;
import java.util.Objects;

/**
 * How a metric is computed from others.
 *
 * @param text as written: {@code fees_usd / (fees_usd + emissions_usd)}
 * @param expression the text taken apart
 * @param origin where it is written
 */
public record Formula(String text, Expression expression, Origin origin) {
    public Formula {
        Objects.requireNonNull(text);
        Objects.requireNonNull(expression);
        Objects.requireNonNull(origin);
    }

    /** The ids of the metrics that it uses, in the order of their first use. */
    public List<String> metrics() {
        return expression
                .inputs()
                .map(input -> input.reference().metric())
                .distinct()
                .toList();
    }

    /** Whether it divides one figure by another, so that its values may not be averaged. */
    public boolean divides() {
        return divides(expression);
    }

    private static boolean divides(Expression expression) {
        boolean here = expression instanceof Expression.Operation operation
                && operation.operator() == Expression.Operator.OVER
                && operation.right().inputs().findAny().isPresent();
        return here || expression.operands().stream().anyMatch(Formula::divides);
    }
}
