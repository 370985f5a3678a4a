package io.assay.assess;

import io.assay.exact.Interval;
import io.assay.exact.Rational;
import io.assay.framework.Aggregate;
import io.assay.framework.NumberLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What several combinations come to: the lowest and the highest score of those that leave the same verdicts open. Small
 * whatever the number of combinations, and enough to combine with what other aspects come to.
 *
 * @param ranges of which no two are told alike, in no particular order
 */
record Spread(List<Range> ranges) {
    /**
     * The scores of what is told alike.
     *
     * @param highestVerdict the index of the highest verdict left open
     * @param apart what a criterion amounts to whose score is kept out of the others', if there is one
     * @param low the lowest score
     * @param high the highest score
     */
    record Range(int highestVerdict, Optional<Grade> apart, Rational low, Rational high) {
        boolean isToldAs(Range other) {
            return highestVerdict == other.highestVerdict && apart.equals(other.apart);
        }

        private Range and(Range other, Aggregate aggregate) {
            Rational lowest = aggregate.combine(low, other.low);
            boolean exact = low == high && other.low == other.high;
            return new Range(
                    Math.min(highestVerdict, other.highestVerdict),
                    apart.isPresent() ? apart : other.apart,
                    lowest,
                    exact ? lowest : aggregate.combine(high, other.high));
        }

        private Range hull(Range other) {
            return new Range(highestVerdict, apart, low.min(other.low), high.max(other.high));
        }

        private Range capped(int verdict) {
            return new Range(Math.min(highestVerdict, verdict), apart, low, high);
        }

        private Range joined(Rational share) {
            Grade own = apart.orElseThrow();
            Rational rest = Rational.ONE.minus(share);
            return new Range(
                    highestVerdict,
                    Optional.empty(),
                    own.low().times(share).plus(low.times(rest)),
                    own.high().times(share).plus(high.times(rest)));
        }
    }

    static final Spread EMPTY = new Spread(List.of());

    Spread {
        ranges = List.copyOf(ranges);
    }

    static Spread of(Range range) {
        return new Spread(List.of(range));
    }

    /** Of ranges of which some may be told alike. */
    private static Spread merged(List<Range> all) {
        List<Range> merged = new ArrayList<>(all.size());
        for (Range range : all) {
            int place = 0;
            while (place < merged.size() && !merged.get(place).isToldAs(range)) {
                place++;
            }
            if (place == merged.size()) {
                merged.add(range);
            } else {
                merged.set(place, merged.get(place).hull(range));
            }
        }
        return new Spread(merged);
    }

    /** Either what is here, or what is there. */
    Spread or(Spread other) {
        if (ranges.isEmpty()) {
            return other;
        }
        List<Range> all = new ArrayList<>(ranges);
        all.addAll(other.ranges);
        return merged(all);
    }

    /** What is here together with what is there, the two being independent. */
    Spread and(Spread other, Aggregate aggregate) {
        if (ranges.size() == 1 && other.ranges.size() == 1) {
            return of(ranges.get(0).and(other.ranges.get(0), aggregate));
        }
        List<Range> all = new ArrayList<>(ranges.size() * other.ranges.size());
        for (Range one : ranges) {
            for (Range two : other.ranges) {
                all.add(one.and(two, aggregate));
            }
        }
        return merged(all);
    }

    /** The same with no verdict above one. */
    Spread capped(int highestVerdict) {
        List<Range> all = new ArrayList<>(ranges.size());
        for (Range range : ranges) {
            all.add(range.capped(highestVerdict));
        }
        return merged(all);
    }

    /** The same with what was kept apart put in again, at some share of the whole weight. */
    Spread joined(Rational share) {
        List<Range> all = new ArrayList<>(ranges.size());
        for (Range range : ranges) {
            all.add(range.joined(share));
        }
        return merged(all);
    }

    /** The lowest and the highest score. */
    Interval score() {
        Range all = ranges.get(0);
        for (Range range : ranges) {
            all = all.hull(range);
        }
        return Interval.between(all.low, all.high);
    }

    /** The index of the lowest verdict. */
    int lowest(NumberLine verdicts) {
        int lowest = Integer.MAX_VALUE;
        for (Range range : ranges) {
            lowest = Math.min(lowest, Math.min(range.highestVerdict, verdicts.index(range.low)));
        }
        return lowest;
    }

    /** The index of the highest verdict. */
    int highest(NumberLine verdicts) {
        int highest = 0;
        for (Range range : ranges) {
            highest = Math.max(highest, Math.min(range.highestVerdict, verdicts.index(range.high)));
        }
        return highest;
    }
}
