package io.assay.metric;

import io.assay.exact.Interval;
import io.assay.exact.Rational;
import io.assay.words.Words;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Writes values as people do: {@code $410k} to be read at a glance, {@code 410,000 USD} to be checked. No rounding
 * carries a value over a cut: one of 49.96% that misses 50% is written with the digit that shows it.
 */
public final class ValueFormat {
    private static final List<String> THOUSANDS =
            List.of("value.thousands", "value.millions", "value.billions", "value.trillions");
    private static final int GLANCE = 3;
    private static final int CLOSE_LOOK = 6;
    private static final int MOST_DIGITS_MORE = 30;
    private static final Rational HUNDRED = Rational.of(100);
    private static final Rational TINY = Rational.of(1, 10_000);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

    private final Words words;
    private final Sides sides;
    private final DecimalFormat grouped;

    /** Tells values that mean different things apart. */
    public interface Sides {
        /** For values of no consequence, all on one side. */
        Sides ONE = (metric, value) -> 0;

        /** The same for two values only if no cut of the metric parts them. */
        int of(String metric, Rational value);
    }

    /** @param words those of the site's language, whose separators numbers have */
    public ValueFormat(Words words, Sides sides) {
        this.words = words;
        this.sides = sides;
        this.grouped = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(words.locale()));
    }

    /** To be read at a glance, with three digits: {@code 1.2k GPUs}, {@code $410k}, {@code 17.5%}. */
    public String brief(Metric metric, Rational value) {
        return one(metric, value, true, sides);
    }

    /** As {@link #brief(Metric, Rational)}; bounds are told in words: {@code 50% to 85%}, {@code over 60%}. */
    public String brief(Metric metric, Interval value) {
        return bounds(value, bound -> brief(metric, bound));
    }

    /** With every digit if there are not too many: {@code 410,000 USD}, {@code 33.3333%}. */
    public String full(Metric metric, Rational value) {
        return one(metric, value, false, sides);
    }

    public String full(Metric metric, Interval value) {
        return bounds(value, bound -> full(metric, bound));
    }

    /**
     * How far two values are from each other, which need not be exact: whole from 100 up, else with three digits, as
     * {@code 1,133,334 USD}; a share as {@link #brief(Metric, Rational)}.
     */
    public String distance(Metric metric, Rational size) {
        return metric.display() == Metric.Display.PERCENT
                ? one(metric, size, true, Sides.ONE)
                : one(metric, Rational.of(size.round(size.placesFor(GLANCE))), false, Sides.ONE);
    }

    private String bounds(Interval value, Function<Rational, String> text) {
        Optional<String> low = value.low().map(text);
        Optional<String> high = value.high().map(text);
        if (value.isExact()) {
            return low.orElseThrow();
        }
        if (low.isPresent() && high.isPresent()) {
            return low.equals(high)
                    ? words.say("value.about", "value", low.get())
                    : words.say("range", "from", low.get(), "to", high.get());
        }
        return low.map(from -> words.say(value.lowOpen() ? "value.over" : "value.at-least", "value", from))
                .or(() -> high.map(to -> words.say(value.highOpen() ? "value.under" : "value.at-most", "value", to)))
                .orElseGet(() -> words.say("value.any"));
    }

    private String one(Metric metric, Rational value, boolean brief, Sides sides) {
        if (metric.kind() == Metric.Kind.CATEGORY) {
            return metric.levels().get(value.numerator().intValueExact());
        }
        Rational size = value.abs();
        if (metric.display() == Metric.Display.PERCENT) {
            Rational hundredfold = size.times(HUNDRED);
            BigDecimal number = onItsSide(
                    more -> brief ? percent(hundredfold, more) : whole(hundredfold, more),
                    shown -> side(metric, signed(value, shown.over(HUNDRED)), sides),
                    side(metric, value, sides));
            String share = words.say("percent", "number", plain(number));
            return value.signum() < 0 ? Words.negative(share) : share;
        }
        Unit unit = metric.unit().orElse(Unit.NONE);
        UnitLabel label = UnitLabel.of(unit, brief, words);
        boolean tiny = size.compareTo(TINY) < 0 && size.signum() > 0;
        BigDecimal rounded = onItsSide(
                more -> brief || tiny ? digits(size, (brief ? GLANCE : CLOSE_LOOK) + more) : whole(size, more),
                shown -> side(metric, signed(value, shown), sides),
                side(metric, value, sides));
        boolean money = UnitLabel.isCurrency(unit);
        String number = tiny
                ? words.scientific(rounded)
                : brief ? glance(rounded, money) : plain(money ? cents(rounded) : rounded);
        String measured =
                (label.sign().isEmpty() ? number : words.say("value.money", "sign", label.sign(), "number", number))
                        + (value.equals(Rational.ONE) ? label.one() : label.many());
        return value.signum() < 0 ? Words.negative(measured) : measured;
    }

    private static int side(Metric metric, Rational value, Sides sides) {
        return sides.of(metric.id(), value);
    }

    private static Rational signed(Rational value, Rational size) {
        return value.signum() < 0 ? size.negate() : size;
    }

    /** Rounded with as few digits more than usual as leave a value on its side. */
    private static BigDecimal onItsSide(IntFunction<BigDecimal> rounded, ToIntFunction<Rational> sideOf, int side) {
        return IntStream.range(0, MOST_DIGITS_MORE)
                .mapToObj(rounded)
                .filter(shown -> sideOf.applyAsInt(Rational.of(shown)) == side)
                .findFirst()
                .orElseGet(() -> rounded.apply(MOST_DIGITS_MORE));
    }

    /** One decimal place; two digits for what is smaller than 1. */
    private static BigDecimal percent(Rational value, int more) {
        boolean small = value.compareTo(Rational.ONE) < 0;
        return small ? digits(value, 2 + more) : value.round(1 + more);
    }

    private String glance(BigDecimal rounded, boolean money) {
        if (rounded.compareTo(THOUSAND) < 0) {
            return plain(money ? cents(rounded) : rounded);
        }
        int thousands = Math.min((rounded.precision() - rounded.scale() - 1) / 3, THOUSANDS.size());
        String number = plain(rounded.movePointLeft(3 * thousands).stripTrailingZeros());
        return words.say(THOUSANDS.get(thousands - 1), "number", number);
    }

    private static BigDecimal whole(Rational value, int more) {
        BigDecimal decimal = value.toBigDecimal();
        boolean exact = Rational.of(decimal).equals(value) && decimal.scale() <= CLOSE_LOOK + more;
        return exact
                ? decimal
                : decimal.compareTo(THOUSAND) < 0 ? digits(value, CLOSE_LOOK + more) : value.round(2 + more);
    }

    /** Money that is not whole has two decimal places at least: 0.90, not 0.9. */
    private static BigDecimal cents(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() == 1 ? stripped.setScale(2) : stripped;
    }

    private static BigDecimal digits(Rational value, int digits) {
        MathContext context = new MathContext(digits, RoundingMode.HALF_EVEN);
        return new BigDecimal(value.numerator()).divide(new BigDecimal(value.denominator()), context);
    }

    private String plain(BigDecimal value) {
        BigDecimal stripped = value.scale() == 2 ? value : value.stripTrailingZeros();
        // A copy, since no two threads may use one, takes a tenth of what a new one does.
        DecimalFormat format = (DecimalFormat) grouped.clone();
        format.setMinimumFractionDigits(Math.max(0, stripped.scale()));
        format.setMaximumFractionDigits(Math.max(0, stripped.scale()));
        return format.format(stripped);
    }
}
