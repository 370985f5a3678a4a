package io.assay.metric.snapshot;

import io.assay.exact.Interval;
import java.util.Optional;

/**
 * What a cell says.
 *
 * @param value empty if the figure is stated to be missing
 * @param estimated whether it was marked as approximate
 */
record Figure(Optional<Interval> value, boolean estimated) {
    static final String MISSING_SIGN = "M";
    static final Figure MISSING = new Figure(Optional.empty(), false);

    static Figure of(Interval value) {
        return new Figure(Optional.of(value), false);
    }
}
