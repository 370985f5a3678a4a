package io.assay.metric.formula;

import io.assay.exact.Rational;
import io.assay.exact.RationalFunction;
import io.assay.metric.formula.Expression.Input;
import io.assay.source.Origin;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

/** How a metric is computed from others. */
public final class Formula {
    private final String text;
    private final Expression expression;
    private final List<Input> inputs;
    private final Origin origin;

    /**
     * @param text as written: {@code fees_usd / (fees_usd + emissions_usd)}
     * @param expression the text taken apart
     * @param origin where it is written
     */
    public Formula(String text, Expression expression, Origin origin) {
        this.text = Objects.requireNonNull(text);
        this.expression = Objects.requireNonNull(expression);
        this.inputs = expression.inputs().toList();
        this.origin = Objects.requireNonNull(origin);
    }

    public String text() {
        return text;
    }

    public Expression expression() {
        return expression;
    }

    /** Every place where a metric is used, from left to right. */
    public List<Input> inputs() {
        return inputs;
    }

    public Origin origin() {
        return origin;
    }

    /** The ids of the metrics that it uses, in the order of their first use. */
    public List<String> metrics() {
        return inputs.stream()
                .map(input -> input.reference().metric())
                .distinct()
                .toList();
    }

    /** Whether it divides one figure by another, so that its values may not be averaged. */
    public boolean divides() {
        return divides(expression);
    }

    /**
     * @param values what comes in for each of {@link #inputs}, in their order
     * @throws UndefinedValue if it divides by zero
     */
    public Rational evaluate(Iterator<Rational> values) {
        return expression.evaluate(new ExactArithmetic(values));
    }

    /**
     * The same for numbers of which bounds alone are known.
     *
     * @param values what comes in for each of {@link #inputs}, in their order and in terms of the unknowns
     * @throws UndefinedValue if a division by zero can't be ruled out
     */
    public RationalFunction evaluate(Unknowns unknowns, Iterator<RationalFunction> values) {
        return expression.evaluate(new UncertainArithmetic(unknowns, values));
    }

    private static boolean divides(Expression expression) {
        boolean here = expression instanceof Expression.Operation operation
                && operation.operator() == Expression.Operator.OVER
                && operation.right().inputs().findAny().isPresent();
        return here || expression.operands().stream().anyMatch(Formula::divides);
    }

    @Override
    public String toString() {
        return text;
    }
}
