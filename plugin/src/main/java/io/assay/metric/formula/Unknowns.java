package io.assay.metric.formula;

import io.assay.exact.Interval;
import io.assay.exact.Rational;
import io.assay.exact.RationalFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The numbers of which a formula's evaluation knows bounds alone. */
public final class Unknowns {
    /** Some 150 decimal digits. */
    private static final int LONGEST = 500;

    private final List<Interval> bounds = new ArrayList<>();

    /** A number within bounds; the number itself if they leave no choice. */
    public RationalFunction add(Interval within) {
        if (within.isExact()) {
            return RationalFunction.of(within.value());
        }
        if (isLong(within.low()) || isLong(within.high())) {
            throw UndefinedValue.tooManyDigits();
        }
        bounds.add(within);
        return RationalFunction.input(bounds.size() - 1);
    }

    /** @throws UndefinedValue if a division by zero can't be ruled out */
    public Interval range(RationalFunction function) {
        return function.range(bounds).orElseThrow(() -> UndefinedValue.zeroNotRuledOut());
    }

    private static boolean isLong(Optional<Rational> bound) {
        return bound.filter(value -> value.bitLength() > LONGEST).isPresent();
    }
}
