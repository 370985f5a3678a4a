package io.assay.metric.snapshot;

import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.exact.Interval;
import io.assay.exact.Rational;
import io.assay.metric.Days;
import io.assay.metric.Metric;
import io.assay.metric.Unit;
import io.assay.notation.Scalar;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Reads the figures that people write in cells: {@code 1100}, {@code 17.5%}, {@code 50%..85%}, {@code >60%},
 * {@code ~30%}, {@code P7D} for seven days, and {@code M} for one that is missing.
 */
final class FigureReader {
    private static final List<String> BOUNDS = List.of(">=", "<=", ">", "<", "≥", "≤");
    private static final Rational HUNDREDTH = Rational.of(1, 100);

    private final Collection<Diagnostic> diagnostics;

    FigureReader(Collection<Diagnostic> diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * A figure of a metric; reported if it is none.
     *
     * @param unit what it is counted in; a bare number of percent means hundredths
     */
    Optional<Figure> read(Scalar scalar, Metric metric, Optional<Unit> unit) {
        if (scalar.text().equals(Figure.MISSING_SIGN)) {
            return Optional.of(Figure.MISSING);
        }
        if (metric.kind() == Metric.Kind.CATEGORY) {
            return level(scalar, metric);
        }
        Optional<Figure> figure = figure(scalar.text(), percent(unit));
        if (figure.isEmpty()) {
            diagnostics.add(notOne(scalar, metric));
        }
        PlainNumber.either(scalar.text())
                .ifPresent(two -> diagnostics.add(Diagnostic.of(
                                Code.AMBIGUOUS_NUMBER,
                                scalar.place(),
                                "'" + scalar.text() + "' is read as " + two.get(0))
                        .withHint("write " + two.get(0) + ", or " + two.get(1) + " if thousands are meant")));
        if (figure.isPresent() && isTime(scalar.text()) && !mayBeDays(unit)) {
            diagnostics.add(Diagnostic.of(
                            Code.NOT_IN_DAYS,
                            scalar.place(),
                            "'" + metric.id() + "' is counted in '" + unit.orElseThrow() + "', not in days")
                    .withHint("write a number, or give the metric unit: day"));
            return Optional.empty();
        }
        return figure;
    }

    /** Whether a cell holds a figure of some kind. */
    static boolean isFigure(Scalar scalar) {
        return scalar.text().equals(Figure.MISSING_SIGN)
                || figure(scalar.text(), false).isPresent()
                || PlainNumber.find(scalar.text()).isPresent();
    }

    /** Whether what holds a number holds it as a length of time. */
    private static boolean isTime(String text) {
        return text.contains("P");
    }

    private static boolean mayBeDays(Optional<Unit> unit) {
        return unit.filter(known -> !known.isNone() && !Days.areCountedIn(known))
                .isEmpty();
    }

    private static boolean percent(Optional<Unit> unit) {
        return unit.filter(Unit::isPercent).isPresent();
    }

    private Optional<Figure> level(Scalar scalar, Metric metric) {
        int index = metric.levels().indexOf(scalar.text());
        if (index < 0) {
            diagnostics.add(Diagnostic.of(
                            Code.UNKNOWN_LEVEL,
                            scalar.place(),
                            "'" + scalar.text() + "' is no level of '" + metric.id() + "'")
                    .withHint("one of " + String.join(", ", metric.levels()))
                    .withNearest(scalar.text(), metric.levels()));
            return Optional.empty();
        }
        return Optional.of(Figure.of(Interval.exactly(Rational.of(index))));
    }

    private static Diagnostic notOne(Scalar scalar, Metric metric) {
        String text = scalar.text();
        Optional<String> turned = turned(text);
        String what = turned.isPresent() ? "have its lower end first" : "be a number";
        return Diagnostic.of(
                        Code.NOT_A_NUMBER,
                        scalar.place(),
                        "'" + metric.id() + "' must " + what + ", not '" + text + "'")
                .withHint(turned.or(() -> PlainNumber.find(text))
                        .map(right -> "write " + right)
                        .orElse("write it as in 1100, 0.5 or 17.5%; M if the figure is missing, nothing if none is"
                                + " stated"));
    }

    private static Optional<Figure> figure(String text, boolean percent) {
        if (text.startsWith("~")) {
            return figure(text.substring(1).strip(), percent)
                    .filter(figure -> !figure.estimated())
                    .map(figure -> new Figure(figure.value(), true));
        }
        int dots = text.indexOf("..");
        if (dots > 0) {
            return between(
                    text.substring(0, dots).strip(), text.substring(dots + 2).strip(), percent);
        }
        return BOUNDS.stream()
                .filter(text::startsWith)
                .findFirst()
                .map(bound -> number(text.substring(bound.length()).strip(), percent)
                        .map(limit -> Figure.of(oneSided(bound, limit))))
                .orElseGet(() -> number(text, percent).map(Interval::exactly).map(Figure::of));
    }

    /** An interval that is written backwards the right way round; empty for any other text. */
    private static Optional<String> turned(String text) {
        String estimated = text.startsWith("~") ? "~" : "";
        int dots = text.indexOf("..");
        if (dots < 0) {
            return Optional.empty();
        }
        String low = text.substring(dots + 2).strip();
        String high = text.substring(estimated.length(), dots).strip();
        String percent = low.endsWith("%") && !high.endsWith("%") ? "%" : "";
        String right = estimated + low + ".." + high + percent;
        return figure(right, false).map(found -> right);
    }

    /** {@code 50..85%} means percent at both ends. */
    private static Optional<Figure> between(String low, String high, boolean percent) {
        boolean both = percent || high.endsWith("%");
        Optional<Rational> from = number(low, both);
        return number(high, both)
                .filter(to -> from.isPresent() && from.get().compareTo(to) <= 0)
                .map(to -> Figure.of(Interval.between(from.orElseThrow(), to)));
    }

    private static Interval oneSided(String bound, Rational limit) {
        boolean open = bound.equals(">") || bound.equals("<");
        return bound.startsWith(">") || bound.equals("≥")
                ? new Interval(Optional.of(limit), open, Optional.empty(), true)
                : new Interval(Optional.empty(), true, Optional.of(limit), open);
    }

    /** @param percent whether a number without a sign means hundredths */
    private static Optional<Rational> number(String text, boolean percent) {
        return Rational.parse(text)
                .map(value -> percent && !text.endsWith("%") ? value.times(HUNDREDTH) : value)
                .or(() -> Days.parse(text));
    }
}
