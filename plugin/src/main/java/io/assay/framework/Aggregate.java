package io.assay.framework;

import io.assay.exact.Rational;

/** How the scores of criteria become one score: each is weighed, then all are combined in any order. */
public enum Aggregate {
    /** Σ w·s ÷ Σ w. */
    WEIGHTED_MEAN {
        @Override
        public Rational none() {
            return Rational.ZERO;
        }

        @Override
        public Rational weigh(Rational weight, Rational score) {
            return weight.times(score);
        }

        @Override
        public Rational combine(Rational one, Rational other) {
            return one.plus(other);
        }
    },
    /** The lowest score, whatever the weights. */
    WORST {
        @Override
        public Rational none() {
            return Rational.ONE;
        }

        @Override
        public Rational weigh(Rational weight, Rational score) {
            return score;
        }

        @Override
        public Rational combine(Rational one, Rational other) {
            return one.min(other);
        }
    };

    /** What nothing at all amounts to: combined with anything, it changes nothing. */
    public abstract Rational none();

    /** @param weight the share of all weights, over 0 and at most 1 */
    public abstract Rational weigh(Rational weight, Rational score);

    /** Never falls when either grows. */
    public abstract Rational combine(Rational one, Rational other);
}
