package io.assay.assess;

import io.assay.exact.Rational;
import io.assay.framework.Cut;
import io.assay.framework.NumberLine;
import java.util.Optional;

/**
 * How far a measured value is from a cut of its bands.
 *
 * @param cut where the next level starts or ends
 * @param change from the present value to the cut; negative on the left, 0 if the value is on it
 * @param level the level beyond
 */
public record Distance(Rational cut, Rational change, String level) {
    /** To the nearest cut on the left. */
    static Optional<Distance> below(NumberLine line, Rational value) {
        int index = line.index(value);
        return index == 0
                ? Optional.empty()
                : Optional.of(
                        to(line.cuts().get(index - 1), value, line.levels().get(index - 1)));
    }

    /** To the nearest cut on the right. */
    static Optional<Distance> above(NumberLine line, Rational value) {
        int index = line.index(value);
        return index == line.cuts().size()
                ? Optional.empty()
                : Optional.of(to(line.cuts().get(index), value, line.levels().get(index + 1)));
    }

    private static Distance to(Cut cut, Rational value, String beyond) {
        return new Distance(cut.value(), cut.value().minus(value), beyond);
    }
}
