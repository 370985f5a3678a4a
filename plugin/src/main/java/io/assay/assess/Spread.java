package io.assay.assess;

import io.assay.exact.Interval;
import io.assay.exact.Rational;
import io.assay.framework.Aggregate;
import io.assay.framework.NumberLine;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What several combinations come to: the lowest and the highest score of those that leave the same verdicts open. Small
 * whatever the number of combinations, and enough to combine with what other aspects come to.
 *
 * @param scores by what is told apart, in no particular order
 */
record Spread(Map<Key, Interval> scores) {
    /**
     * What is told apart.
     *
     * @param highestVerdict the index of the highest verdict left open
     * @param apart what a criterion amounts to whose score is kept out of the others', if there is one
     */
    record Key(int highestVerdict, Optional<Grade> apart) {
        Key and(Key other) {
            return new Key(Math.min(highestVerdict, other.highestVerdict), apart.or(() -> other.apart));
        }
    }

    static final Spread EMPTY = new Spread(Map.of());

    Spread {
        scores = scores.size() == 1 ? Map.copyOf(scores) : Collections.unmodifiableMap(new LinkedHashMap<>(scores));
    }

    /** Either what is here, or what is there. */
    Spread or(Spread other) {
        if (scores.isEmpty()) {
            return other;
        }
        Map<Key, Interval> all = new LinkedHashMap<>(scores);
        other.scores.forEach((key, range) -> all.merge(key, range, Spread::hull));
        return new Spread(all);
    }

    /** What is here together with what is there, the two being independent. */
    Spread and(Spread other, Aggregate aggregate) {
        if (scores.size() == 1 && other.scores.size() == 1) {
            Map.Entry<Key, Interval> one = scores.entrySet().iterator().next();
            Map.Entry<Key, Interval> two = other.scores.entrySet().iterator().next();
            return new Spread(
                    Map.of(one.getKey().and(two.getKey()), combine(one.getValue(), two.getValue(), aggregate)));
        }
        Map<Key, Interval> all = new LinkedHashMap<>();
        scores.forEach((key, range) -> other.scores.forEach((otherKey, otherRange) ->
                all.merge(key.and(otherKey), combine(range, otherRange, aggregate), Spread::hull)));
        return new Spread(all);
    }

    /** The same with no verdict above one. */
    Spread capped(int highestVerdict) {
        Map<Key, Interval> all = new LinkedHashMap<>();
        scores.forEach(
                (key, range) -> all.merge(key.and(new Key(highestVerdict, Optional.empty())), range, Spread::hull));
        return new Spread(all);
    }

    /** The same with what was kept apart put in again, at some share of the whole weight. */
    Spread joined(Rational share) {
        Rational rest = Rational.ONE.minus(share);
        Map<Key, Interval> all = new LinkedHashMap<>();
        scores.forEach((key, joint) -> {
            Grade own = key.apart.orElseThrow();
            Interval range = Interval.between(
                    own.low().times(share).plus(low(joint).times(rest)),
                    own.high().times(share).plus(high(joint).times(rest)));
            all.merge(new Key(key.highestVerdict, Optional.empty()), range, Spread::hull);
        });
        return new Spread(all);
    }

    /** The lowest and the highest score. */
    Interval score() {
        return scores.values().stream().reduce(Spread::hull).orElseThrow();
    }

    /** The index of the lowest verdict. */
    int lowest(NumberLine verdicts) {
        return scores.entrySet().stream()
                .mapToInt(entry -> Math.min(entry.getKey().highestVerdict, verdicts.index(low(entry.getValue()))))
                .min()
                .orElseThrow();
    }

    /** The index of the highest verdict. */
    int highest(NumberLine verdicts) {
        return scores.entrySet().stream()
                .mapToInt(entry -> Math.min(entry.getKey().highestVerdict, verdicts.index(high(entry.getValue()))))
                .max()
                .orElseThrow();
    }

    /** What two scores come to together, by their extremes. */
    static Interval combine(Interval one, Interval other, Aggregate aggregate) {
        if (one.isExact() && other.isExact()) {
            return Interval.exactly(aggregate.combine(low(one), low(other)));
        }
        return Interval.between(aggregate.combine(low(one), low(other)), aggregate.combine(high(one), high(other)));
    }

    private static Interval hull(Interval one, Interval other) {
        return Interval.between(low(one).min(low(other)), high(one).max(high(other)));
    }

    private static Rational low(Interval range) {
        return range.low().orElseThrow();
    }

    private static Rational high(Interval range) {
        return range.high().orElseThrow();
    }
}
