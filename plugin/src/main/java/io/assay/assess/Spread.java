package io.assay.assess;

import io.assay.exact.Interval;
import io.assay.exact.Rational;
import io.assay.framework.Aggregate;
import io.assay.framework.NumberLine;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What several combinations come to: for each highest verdict that they leave open, the lowest and the highest score.
 * Small whatever the number of combinations, and enough to combine with what other aspects come to.
 *
 * @param scores by index of the highest verdict left open
 */
record Spread(NavigableMap<Integer, Interval> scores) {
    static final Spread EMPTY = new Spread(new TreeMap<>());

    Spread {
        scores = Collections.unmodifiableNavigableMap(new TreeMap<>(scores));
    }

    static Spread of(int highestVerdict, Rational low, Rational high) {
        return EMPTY.plus(highestVerdict, Interval.between(low, high));
    }

    /** Either what is here, or what is there. */
    Spread or(Spread other) {
        Spread all = this;
        for (var entry : other.scores.entrySet()) {
            all = all.plus(entry.getKey(), entry.getValue());
        }
        return all;
    }

    /** What is here together with what is there, the two being independent. */
    Spread and(Spread other, Aggregate aggregate) {
        Spread all = EMPTY;
        for (var here : scores.entrySet()) {
            for (var there : other.scores.entrySet()) {
                Interval one = here.getValue();
                Interval two = there.getValue();
                all = all.plus(
                        Math.min(here.getKey(), there.getKey()),
                        Interval.between(
                                aggregate.combine(
                                        one.low().orElseThrow(), two.low().orElseThrow()),
                                aggregate.combine(
                                        one.high().orElseThrow(), two.high().orElseThrow())));
            }
        }
        return all;
    }

    /** The same with no verdict above one. */
    Spread capped(int highestVerdict) {
        Spread all = EMPTY;
        for (var entry : scores.entrySet()) {
            all = all.plus(Math.min(entry.getKey(), highestVerdict), entry.getValue());
        }
        return all;
    }

    /** The lowest and the highest score. */
    Interval score() {
        return scores.values().stream().reduce(Spread::hull).orElseThrow();
    }

    /** The index of the lowest verdict. */
    int lowest(NumberLine verdicts) {
        return scores.entrySet().stream()
                .mapToInt(entry -> Math.min(
                        entry.getKey(), verdicts.index(entry.getValue().low().orElseThrow())))
                .min()
                .orElseThrow();
    }

    /** The index of the highest verdict. */
    int highest(NumberLine verdicts) {
        return scores.entrySet().stream()
                .mapToInt(entry -> Math.min(
                        entry.getKey(), verdicts.index(entry.getValue().high().orElseThrow())))
                .max()
                .orElseThrow();
    }

    private Spread plus(int highestVerdict, Interval range) {
        NavigableMap<Integer, Interval> more = new TreeMap<>(scores);
        more.merge(highestVerdict, range, Spread::hull);
        return new Spread(more);
    }

    private static Interval hull(Interval one, Interval other) {
        return Interval.between(
                one.low().orElseThrow().min(other.low().orElseThrow()),
                one.high().orElseThrow().max(other.high().orElseThrow()));
    }
}
