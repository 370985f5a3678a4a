package io.assay.metric.formula;

import io.assay.exact.Rational;

/**
 * What a formula is evaluated with: numbers, numbers within bounds, units.
 *
 * @param <V> what comes in and goes out
 */
public interface Arithmetic<V> {
    V number(Rational value);

    V input(Expression.Input input);

    V plus(V a, V b);

    V minus(V a, V b);

    V times(V a, V b);

    /** @param divisor where {@code b} comes from, to say what was 0 */
    V over(V a, V b, Expression divisor);

    V abs(V a);

    V min(V a, V b);

    V max(V a, V b);
}
