package io.assay.framework;

import io.assay.exact.Interval;
import io.assay.exact.Rational;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A place that parts all numbers into those on its left and those on its right: just before a value, or just after it.
 *
 * @param value the value that it is next to
 * @param after whether the value itself lies on the left: {@code <=10%} is such a cut, {@code 10%} is not
 */
public record Cut(Rational value, boolean after) implements Comparable<Cut> {
    private static final Comparator<Cut> ORDER =
            Comparator.comparing(Cut::value).thenComparing(Cut::after);

    public static Cut before(Rational value) {
        return new Cut(value, false);
    }

    public static Cut after(Rational value) {
        return new Cut(value, true);
    }

    public boolean isLeftOf(Rational number) {
        int order = value.compareTo(number);
        return after ? order < 0 : order <= 0;
    }

    /** The stretches between neighbouring cuts, from left to right; none is empty, together they hold every number. */
    public static List<Interval> stretches(Collection<Cut> cuts) {
        List<Interval> stretches = new ArrayList<>();
        Optional<Cut> left = Optional.empty();
        for (Cut right : new TreeSet<>(cuts)) {
            stretches.add(between(left, Optional.of(right)));
            left = Optional.of(right);
        }
        stretches.add(between(left, Optional.empty()));
        return stretches;
    }

    private static Interval between(Optional<Cut> left, Optional<Cut> right) {
        return new Interval(
                left.map(Cut::value),
                left.map(Cut::after).orElse(false),
                right.map(Cut::value),
                right.map(cut -> !cut.after()).orElse(false));
    }

    /** From left to right. */
    @Override
    public int compareTo(Cut other) {
        return ORDER.compare(this, other);
    }
}
