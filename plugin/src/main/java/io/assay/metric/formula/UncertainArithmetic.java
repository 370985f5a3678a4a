package io.assay.metric.formula;

import io.assay.exact.Interval;
import io.assay.exact.Rational;
import io.assay.exact.RationalFunction;
import java.util.Iterator;

/**
 * Formulas over numbers that are known within bounds. Each uncertain figure is one unknown number throughout. The result
 * of {@code abs}, {@code min} and {@code max}, and of anything that grows too long to carry along, is taken as an
 * unknown of its own, which can only widen the bounds.
 */
final class UncertainArithmetic implements Arithmetic<RationalFunction> {
    private static final int LARGEST = 200;

    private final Unknowns unknowns;
    private final Iterator<RationalFunction> values;

    UncertainArithmetic(Unknowns unknowns, Iterator<RationalFunction> values) {
        this.unknowns = unknowns;
        this.values = values;
    }

    @Override
    public RationalFunction number(Rational value) {
        return RationalFunction.of(value);
    }

    @Override
    public RationalFunction input(Expression.Input input) {
        return values.next();
    }

    @Override
    public RationalFunction plus(RationalFunction a, RationalFunction b) {
        return limited(a.plus(b));
    }

    @Override
    public RationalFunction minus(RationalFunction a, RationalFunction b) {
        return limited(a.minus(b));
    }

    @Override
    public RationalFunction times(RationalFunction a, RationalFunction b) {
        return limited(a.times(b));
    }

    @Override
    public RationalFunction over(RationalFunction a, RationalFunction b, Expression divisor) {
        Interval range = unknowns.range(b);
        if (range.contains(Rational.ZERO)) {
            throw UndefinedValue.divisionByZero(divisor, range.isExact());
        }
        return limited(a.over(b));
    }

    @Override
    public RationalFunction abs(RationalFunction a) {
        return unknowns.add(unknowns.range(a).abs());
    }

    @Override
    public RationalFunction min(RationalFunction a, RationalFunction b) {
        return unknowns.add(unknowns.range(a).min(unknowns.range(b)));
    }

    @Override
    public RationalFunction max(RationalFunction a, RationalFunction b) {
        return unknowns.add(unknowns.range(a).max(unknowns.range(b)));
    }

    private RationalFunction limited(RationalFunction function) {
        return function.size() > LARGEST ? unknowns.add(unknowns.range(function)) : function;
    }
}
