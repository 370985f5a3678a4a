package io.assay.framework;

import io.assay.exact.Rational;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * How a system publishes its scores: on a scale of its own, with some decimals. Bounds, flips and stability go by exact
 * scores all the same.
 *
 * @param digits decimals, 0 to 9
 * @param mode what becomes of a score half-way between two
 * @param outOf the published score of 1; positive
 */
public record Rounding(int digits, Mode mode, Rational outOf) {
    private static final Rational HALF = Rational.of(1, 2);

    /** What becomes of a score that has more decimals. */
    public enum Mode {
        HALF_EVEN(RoundingMode.HALF_EVEN),
        HALF_UP(RoundingMode.HALF_UP),
        HALF_DOWN(RoundingMode.HALF_DOWN),
        UP(RoundingMode.CEILING),
        DOWN(RoundingMode.FLOOR),
        /** As programs print binary floating point ({@code %.1f}): the nearest double of 64 bits, then half to even. */
        FLOAT64(RoundingMode.HALF_EVEN);

        private final RoundingMode decimal;

        Mode(RoundingMode decimal) {
            this.decimal = decimal;
        }
    }

    /** @param score exact, 0 to 1 */
    public BigDecimal publish(Rational score) {
        Rational scaled = score.times(outOf);
        return mode == Mode.FLOAT64
                ? new BigDecimal(scaled.toDouble()).setScale(digits, mode.decimal)
                : scaled.round(digits, mode.decimal);
    }

    /**
     * A line of verdicts for published scores, as one for exact scores: an exact score is where its published one is.
     *
     * @return empty if two cuts fall together, so that no published score lies between them
     */
    Optional<NumberLine> beforeRounding(NumberLine verdicts) {
        List<Cut> exact = verdicts.cuts().stream().map(this::beforeRounding).toList();
        return exact.stream().distinct().count() == exact.size()
                ? Optional.of(new NumberLine(verdicts.levels(), exact, verdicts.inPercent()))
                : Optional.empty();
    }

    private Cut beforeRounding(Cut cut) {
        Rational grain = Rational.of(BigDecimal.ONE.movePointLeft(digits));
        Rational published = Rational.of(cut.value().times(outOf).round(digits, RoundingMode.CEILING));
        if (!cut.isLeftOf(published.over(outOf))) {
            published = published.plus(grain);
        }
        // The least published score on the right of the cut; what rounds to it starts at it, below it or half-way
        // below.
        Rational below = published.minus(grain);
        Rational halfway = below.plus(grain.times(HALF));
        return switch (mode) {
            case DOWN -> Cut.before(published.over(outOf));
            case UP -> Cut.after(below.over(outOf));
            default -> {
                boolean reached =
                        Rational.of(halfway.round(digits, mode.decimal)).equals(published);
                yield new Cut(halfway.over(outOf), !reached);
            }
        };
    }
}
