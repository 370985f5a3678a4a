package io.assay.metric.formula;

import io.assay.exact.Rational;
import java.util.Iterator;

/** Formulas over exact numbers. */
final class ExactArithmetic implements Arithmetic<Rational> {
    /** Some 1,200 decimal digits. No figure needs them, and formulas that square each other make millions. */
    private static final int LONGEST = 4_000;

    private final Iterator<Rational> values;

    ExactArithmetic(Iterator<Rational> values) {
        this.values = values;
    }

    @Override
    public Rational number(Rational value) {
        return value;
    }

    @Override
    public Rational input(Expression.Input input) {
        return values.next();
    }

    @Override
    public Rational plus(Rational a, Rational b) {
        return limited(a.plus(b));
    }

    @Override
    public Rational minus(Rational a, Rational b) {
        return limited(a.minus(b));
    }

    @Override
    public Rational times(Rational a, Rational b) {
        return limited(a.times(b));
    }

    @Override
    public Rational over(Rational a, Rational b, Expression divisor) {
        if (b.signum() == 0) {
            throw UndefinedValue.divisionByZero(divisor, true);
        }
        return limited(a.over(b));
    }

    @Override
    public Rational abs(Rational a) {
        return a.abs();
    }

    @Override
    public Rational min(Rational a, Rational b) {
        return a.min(b);
    }

    @Override
    public Rational max(Rational a, Rational b) {
        return a.max(b);
    }

    private static Rational limited(Rational value) {
        if (value.bitLength() > LONGEST) {
            throw UndefinedValue.tooManyDigits();
        }
        return value;
    }
}
