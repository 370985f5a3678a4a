package io.assay.assess;

import io.assay.exact.Rational;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A value of a metric at which something changes.
 *
 * @param metric the metric's id
 * @param value the value
 * @param side on which side of it the change is, and whether the value itself is included
 * @param change from the present value; empty if that is not exact
 */
public record Threshold(String metric, Rational value, Side side, Optional<Rational> change) {
    private static final int DIGITS = 3;

    /** Where the change happens as seen from the value. */
    public enum Side {
        AT_LEAST,
        ABOVE,
        AT_MOST,
        BELOW;

        static Side of(boolean rising, boolean included) {
            if (rising) {
                return included ? AT_LEAST : ABOVE;
            }
            return included ? AT_MOST : BELOW;
        }

        public boolean isRising() {
            return this == AT_LEAST || this == ABOVE;
        }

        public boolean includesValue() {
            return this == AT_LEAST || this == AT_MOST;
        }
    }

    /**
     * The nearest value that people would name, at which the change has happened: a whole one from 100 up, else one of three
     * digits. Nobody has a third of a machine.
     */
    public Threshold rounded() {
        RoundingMode mode = side.isRising() ? RoundingMode.CEILING : RoundingMode.FLOOR;
        Rational near = Rational.of(value.round(value.placesFor(DIGITS), mode));
        return near.equals(value)
                ? this
                : new Threshold(
                        metric, near, Side.of(side.isRising(), true), change.map(by -> by.plus(near.minus(value))));
    }
}
