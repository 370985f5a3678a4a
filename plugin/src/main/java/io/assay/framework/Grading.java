package io.assay.framework;

import io.assay.exact.Interval;
import io.assay.exact.Rational;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a measured value is worth. */
public sealed interface Grading {
    /** Whether of two values for entities of a kind the lower is worth more. */
    boolean isLowerBetter(Optional<String> kind);

    /** Whether the higher is; neither is where the best values lie between others. */
    boolean isHigherBetter(Optional<String> kind);

    /**
     * Levels by number lines.
     *
     * @param levels worst to best; the same for every line
     * @param lines by kind of entity, or one alone under {@link #ANY_KIND}
     */
    record Bands(Levels levels, Map<String, NumberLine> lines) implements Grading {
        public static final String ANY_KIND = "";

        public Bands {
            lines = Collections.unmodifiableSortedMap(new TreeMap<>(lines));
        }

        /** The line for entities of a kind; empty if there is none for it, or if it takes a kind to choose one. */
        public Optional<NumberLine> line(Optional<String> kind) {
            NumberLine common = lines.get(ANY_KIND);
            return common != null ? Optional.of(common) : kind.map(lines::get);
        }

        @Override
        public boolean isLowerBetter(Optional<String> kind) {
            return line(kind).filter(this::isBestFirst).isPresent();
        }

        @Override
        public boolean isHigherBetter(Optional<String> kind) {
            return line(kind)
                    .filter(line -> line.levels().get(line.levels().size() - 1).equals(best()))
                    .isPresent();
        }

        /** Whether the lowest values of a line of it are the best. */
        public boolean isBestFirst(NumberLine line) {
            return line.levels().get(0).equals(best());
        }

        private String best() {
            return levels.list().get(levels.list().size() - 1).id();
        }
    }

    /**
     * A score that runs linearly from 0 at one value to 1 at another, and stops at both.
     *
     * @param zero the value that scores 0
     * @param full the value that scores 1; below {@code zero} where less is better
     */
    record Scale(Rational zero, Rational full) implements Grading {
        public Scale {
            if (zero.equals(full)) {
                throw new IllegalArgumentException("both ends of the scale are " + zero);
            }
        }

        @Override
        public boolean isLowerBetter(Optional<String> kind) {
            return full.compareTo(zero) < 0;
        }

        @Override
        public boolean isHigherBetter(Optional<String> kind) {
            return full.compareTo(zero) > 0;
        }

        public Rational score(Rational value) {
            return value.minus(zero).over(full.minus(zero)).max(Rational.ZERO).min(Rational.ONE);
        }

        /** The value that a score strictly between 0 and 1 stands for. */
        public Rational value(Rational score) {
            return zero.plus(score.times(full.minus(zero)));
        }

        /** The lowest and the highest score of the values in a stretch, its ends included. */
        public Interval score(Interval stretch) {
            boolean rising = full.compareTo(zero) > 0;
            Optional<Rational> worst = rising ? stretch.low() : stretch.high();
            Optional<Rational> best = rising ? stretch.high() : stretch.low();
            return Interval.between(
                    worst.map(this::score).orElse(Rational.ZERO),
                    best.map(this::score).orElse(Rational.ONE));
        }
    }
}
