package io.assay.chart;

import io.assay.exact.Interval;
import io.assay.exact.Rational;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One number of a chart.
 *
 * @param asOf the date that it holds for
 * @param value empty if it is known to be missing: a gap
 * @param label the value as a reader sees it, with its unit; {@code no value} for a gap
 * @param level the name of the level that the value reaches, if it was judged
 * @param marks in the order of {@link Mark}, each once
 * @param issued when it was published
 * @param exact the value in full, where {@code label} is short for it
 * @param source who published it
 * @param turn why the series breaks before it, in a clause of its own; empty if that is not told, or if it doesn't
 * @param period of a sum over one, in words
 */
public record Datum(
        LocalDate asOf,
        Optional<Interval> value,
        String label,
        Optional<String> level,
        List<Mark> marks,
        Optional<LocalDate> issued,
        Optional<String> exact,
        Optional<String> source,
        Optional<String> turn,
        Optional<String> period) {
    private static final double GREATEST = 1e300;

    public Datum {
        marks = marks.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(marks));
        if (value.isPresent() && position(value.get()).isEmpty()) {
            throw new IllegalArgumentException("a value without any bound: " + asOf);
        }
    }

    private Datum(LocalDate asOf, Optional<Interval> value, String label) {
        this(
                asOf,
                value,
                label,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static Datum of(LocalDate asOf, Rational value, String label) {
        return of(asOf, Interval.exactly(value), label);
    }

    public static Datum of(LocalDate asOf, Interval value, String label) {
        return new Datum(asOf, Optional.of(value), label);
    }

    public static Datum missing(LocalDate asOf) {
        return new Datum(asOf, Optional.empty(), "no value");
    }

    public Datum withLevel(String name) {
        return new Datum(asOf, value, label, Optional.of(name), marks, issued, exact, source, turn, period);
    }

    public Datum withMarks(Collection<Mark> all) {
        return new Datum(asOf, value, label, level, List.copyOf(all), issued, exact, source, turn, period);
    }

    public Datum withIssued(LocalDate date) {
        return new Datum(asOf, value, label, level, marks, Optional.of(date), exact, source, turn, period);
    }

    public Datum withExact(String text) {
        return new Datum(asOf, value, label, level, marks, issued, Optional.of(text), source, turn, period);
    }

    public Datum withSource(String name) {
        return new Datum(asOf, value, label, level, marks, issued, exact, Optional.of(name), turn, period);
    }

    /** The same as a sum over a period, which is told in place of its last day. */
    public Datum during(String name) {
        return new Datum(asOf, value, label, level, marks, issued, exact, source, turn, Optional.of(name));
    }

    /** The period that it is a sum over, else its day. */
    String time(ChartWords words) {
        return period.orElseGet(() -> words.date(asOf));
    }

    /**
     * The same as the first of what is counted another way.
     *
     * @param reason empty if it is not told
     */
    public Datum afterBreak(Optional<String> reason) {
        List<Mark> all = Stream.concat(marks.stream(), Stream.of(Mark.BREAK)).toList();
        return new Datum(asOf, value, label, level, all, issued, exact, source, reason, period);
    }

    boolean isAfterBreak() {
        return marks.contains(Mark.BREAK);
    }

    /** What its mark tells when it is pointed at: {@code 30 Jun 2026: 17.5%, provisional, issued 3 Jul 2026}. */
    String told(ChartWords words) {
        return time(words) + ": " + label(words)
                + exact.filter(text -> !text.equals(label))
                        .map(text -> " (" + text + ")")
                        .orElse("")
                + (marks.isEmpty() ? "" : ", " + words.marks(this))
                + issued.map(date -> words.say("chart.issued", "date", words.date(date)))
                        .orElse("")
                + source.map(name -> ". " + name).orElse("");
    }

    private String label(ChartWords words) {
        return isKnown() ? label : words.say("no-value");
    }

    boolean isKnown() {
        return value.isPresent();
    }

    boolean isTentative() {
        return marks.contains(Mark.PROVISIONAL) || marks.contains(Mark.ESTIMATED);
    }

    /** Where the value is drawn: itself, the middle between its bounds, or its only bound; {@code NaN} for a gap. */
    double position() {
        return value.flatMap(Datum::position).map(Datum::drawn).orElse(Double.NaN);
    }

    /** The bounds of a value that is not exact and has both. */
    Optional<Range> spread() {
        return value.filter(v -> !v.isExact())
                .filter(v -> v.low().isPresent() && v.high().isPresent())
                .filter(v -> drawn(v.low().get()) < drawn(v.high().get()))
                .map(v -> new Range(drawn(v.low().get()), drawn(v.high().get())));
    }

    /** Within what a scale in binary floating point can hold. */
    private static double drawn(Rational value) {
        return Math.max(-GREATEST, Math.min(GREATEST, value.toDouble()));
    }

    private static Optional<Rational> position(Interval value) {
        if (value.isExact()) {
            return value.low();
        }
        if (value.low().isPresent() && value.high().isPresent()) {
            return Optional.of(value.low().get().plus(value.high().get()).over(Rational.of(2)));
        }
        return value.low().or(value::high);
    }
}
