package io.assay.assess;

import io.assay.exact.Rational;
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
}
