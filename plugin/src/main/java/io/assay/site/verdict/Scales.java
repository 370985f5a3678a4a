package io.assay.site.verdict;

import io.assay.exact.Interval;
import io.assay.exact.Rational;
import io.assay.framework.Cut;
import io.assay.framework.NumberLine;
import io.assay.site.view.Scale;
import io.assay.site.view.Tone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Lays number lines out on a line from 0 to 100 percent of its width. */
final class Scales {
    private static final Rational HUNDRED = Rational.of(100);

    /** The narrowest a stretch may be, per letter of its name, to be named on a phone. */
    private static final double PERCENT_PER_LETTER = 2.1;

    private static final double PERCENT_BETWEEN_LABELS = 1.5;

    private final NumberLine line;
    private final Rational from;
    private final Rational to;
    private final boolean bestFirst;

    /**
     * @param from the value at the left end
     * @param to the value at the right end, greater
     * @param bestFirst whether the best level is on the left
     */
    Scales(NumberLine line, Rational from, Rational to, boolean bestFirst) {
        this.line = line;
        this.from = from;
        this.to = to;
        this.bestFirst = bestFirst;
    }

    /** Verdicts over scores from 0 to 1. */
    static Scales ofScores(NumberLine verdicts) {
        return new Scales(verdicts, Rational.ZERO, Rational.ONE, false);
    }

    /**
     * A line long enough for its cuts and a value: from 0, or the lowest possible value, to the highest possible value
     * or a bit beyond all that is to be seen.
     */
    static Scales around(NumberLine line, Interval valid, Optional<Interval> value, boolean bestFirst) {
        List<Rational> seen =
                new ArrayList<>(line.cuts().stream().map(Cut::value).toList());
        value.flatMap(Interval::low).ifPresent(seen::add);
        value.flatMap(Interval::high).ifPresent(seen::add);
        Rational least = seen.stream().reduce(Rational.ZERO, Rational::min);
        Rational greatest = seen.stream().reduce(Rational.ZERO, Rational::max);
        Rational margin = greatest.minus(least).over(Rational.of(6));
        Rational from = valid.low().orElseGet(() -> least.signum() < 0 ? least.minus(margin) : Rational.ZERO);
        Rational to = valid.high().filter(high -> high.compareTo(greatest) >= 0).orElseGet(() -> greatest.plus(margin));
        return new Scales(line, from.min(least), to.compareTo(from) > 0 ? to : from.plus(Rational.ONE), bestFirst);
    }

    /**
     * @param value what to mark; nothing if there is no value
     * @param here whether a level is the one, or one of those, that hold
     */
    Scale mark(
            Optional<Interval> value,
            Function<String, Boolean> here,
            Function<Rational, String> label,
            String valueLabel,
            String description) {
        Rational low = value.flatMap(Interval::low).orElse(from).max(from).min(to);
        Rational high = value.flatMap(Interval::high).orElse(to).max(from).min(to);
        boolean range = value.isPresent() && low.compareTo(high) < 0;
        return new Scale(
                stretches(here),
                cuts(label, here),
                value.isPresent(),
                range,
                percent(at(low)),
                percent(at(high)),
                percent(at(high).minus(at(low))),
                percent(at(low).plus(at(high)).over(Rational.of(2))),
                valueLabel,
                description);
    }

    private List<Scale.Stretch> stretches(Function<String, Boolean> here) {
        List<Scale.Stretch> stretches = new ArrayList<>();
        int count = line.levels().size();
        for (int i = 0; i < count; i++) {
            Rational left = i == 0 ? Rational.ZERO : at(line.cuts().get(i - 1).value());
            Rational right = i == count - 1 ? HUNDRED : at(line.cuts().get(i).value());
            Rational width = right.minus(left);
            String name = line.levels().get(i);
            boolean fits = width.toDouble() >= PERCENT_PER_LETTER * name.length();
            stretches.add(new Scale.Stretch(
                    fits ? name : "",
                    percent(left),
                    percent(width),
                    percent(left.plus(right).over(Rational.of(2))),
                    Tone.of(bestFirst ? count - 1 - i : i, count),
                    here.apply(name)));
        }
        return stretches;
    }

    /** The ends of the level that holds are labelled first, since a value is looked at beside them. */
    private List<Scale.Cut> cuts(Function<Rational, String> label, Function<String, Boolean> here) {
        int count = line.cuts().size();
        List<String> labels =
                line.cuts().stream().map(cut -> label.apply(cut.value())).toList();
        List<Integer> labelled = new ArrayList<>();
        IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.comparing(i -> !here.apply(line.levels().get(i))
                        && !here.apply(line.levels().get(i + 1))))
                .filter(i -> labelled.stream().allMatch(other -> fitBeside(i, other, labels)))
                .forEach(labelled::add);
        return IntStream.range(0, count)
                .mapToObj(i -> new Scale.Cut(
                        percent(at(line.cuts().get(i).value())), labelled.contains(i) ? labels.get(i) : ""))
                .toList();
    }

    private boolean fitBeside(int one, int other, List<String> labels) {
        double apart = at(line.cuts().get(one).value())
                .minus(at(line.cuts().get(other).value()))
                .abs()
                .toDouble();
        double letters = (labels.get(one).length() + labels.get(other).length()) / 2.0;
        return apart >= letters * PERCENT_PER_LETTER + PERCENT_BETWEEN_LABELS;
    }

    private Rational at(Rational value) {
        return value.max(from).min(to).minus(from).over(to.minus(from)).times(HUNDRED);
    }

    private static String percent(Rational share) {
        return share.round(2).stripTrailingZeros().toPlainString();
    }
}
