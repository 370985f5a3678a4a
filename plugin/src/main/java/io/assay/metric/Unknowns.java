package io.assay.metric;

import io.assay.exact.Interval;
import io.assay.exact.RationalFunction;
import java.util.ArrayList;
import java.util.List;

/** The numbers of which a formula's evaluation knows bounds alone. */
final class Unknowns {
    private final List<Interval> bounds = new ArrayList<>();

    /** A number within bounds; the number itself if they leave no choice. */
    RationalFunction add(Interval within) {
        if (within.isExact()) {
            return RationalFunction.of(within.value());
        }
        bounds.add(within);
        return RationalFunction.input(bounds.size() - 1);
    }

    Interval range(RationalFunction function) {
        return function.range(bounds).orElseThrow(() -> new UndefinedValue("division by zero can't be ruled out"));
    }
}
