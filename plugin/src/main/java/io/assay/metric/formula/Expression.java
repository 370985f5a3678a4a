package io.assay.metric.formula;

import io.assay.exact.Rational;
import io.assay.text.SourceSpan;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A formula taken apart. Spans are places in the file that holds it. */
public sealed interface Expression {
    SourceSpan span();

    /** The expressions that it is made of, in order. */
    default List<Expression> operands() {
        return List.of();
    }

    <V> V evaluate(Arithmetic<V> arithmetic);

    /** Every place where a metric is used, from left to right. */
    default Stream<Input> inputs() {
        return this instanceof Input input
                ? Stream.of(input)
                : operands().stream().flatMap(Expression::inputs);
    }

    /** A number of the formula itself. */
    record Literal(Rational value, SourceSpan span) implements Expression {
        @Override
        public <V> V evaluate(Arithmetic<V> arithmetic) {
            return arithmetic.number(value);
        }
    }

    /** {@code + - * /} */
    enum Operator {
        PLUS,
        MINUS,
        TIMES,
        OVER
    }

    /** Two expressions with an operator between; a leading minus is taken from 0. */
    record Operation(Operator operator, Expression left, Expression right, SourceSpan span) implements Expression {
        @Override
        public List<Expression> operands() {
            return List.of(left, right);
        }

        @Override
        public <V> V evaluate(Arithmetic<V> arithmetic) {
            V a = left.evaluate(arithmetic);
            V b = right.evaluate(arithmetic);
            return switch (operator) {
                case PLUS -> arithmetic.plus(a, b);
                case MINUS -> arithmetic.minus(a, b);
                case TIMES -> arithmetic.times(a, b);
                case OVER -> arithmetic.over(a, b, right);
            };
        }
    }

    /** {@code abs(a)}, {@code min(a, b, …)}, {@code max(a, b, …)} */
    enum Choice {
        ABS,
        MIN,
        MAX
    }

    /** A function that picks among its arguments, of which there is one at least. */
    record Choosing(Choice choice, List<Expression> operands, SourceSpan span) implements Expression {
        public Choosing {
            operands = List.copyOf(operands);
        }

        @Override
        public <V> V evaluate(Arithmetic<V> arithmetic) {
            Stream<V> values = operands.stream().map(operand -> operand.evaluate(arithmetic));
            return switch (choice) {
                case ABS -> values.map(arithmetic::abs).findFirst().orElseThrow();
                case MIN -> values.reduce(arithmetic::min).orElseThrow();
                case MAX -> values.reduce(arithmetic::max).orElseThrow();
            };
        }
    }

    /** A place where figures come in. */
    sealed interface Input extends Expression {
        Reference reference();

        @Override
        default <V> V evaluate(Arithmetic<V> arithmetic) {
            return arithmetic.input(this);
        }
    }

    /** {@code gpu_active}, {@code gpu_hour_usd@aws} */
    record Reference(String metric, Optional<String> entity, SourceSpan span) implements Input {
        @Override
        public Reference reference() {
            return this;
        }
    }

    /** {@code sum} or {@code mean}, over the entities of one kind or over all that are assessed. */
    record Aggregate(boolean mean, Reference reference, Optional<String> kind, SourceSpan span) implements Input {}

    /** {@code mean(m, P90D)}: of the figures of that many days up to the day. */
    record Average(Reference reference, Period length, SourceSpan span) implements Input {}

    /** {@code change(m, P90D)}: the figure less the one from that long before. */
    record Change(Reference reference, Period length, SourceSpan span) implements Input {}

    /** {@code annualized(m)}: what a flow would come to in a year. */
    record Annualized(Reference reference, SourceSpan span) implements Input {}
}
