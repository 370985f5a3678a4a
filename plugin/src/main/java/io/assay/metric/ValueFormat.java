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

/** Writes values as people do: {@code $410k} to be read at a glance, {@code 410,000 USD} to be checked. */
public final class ValueFormat {
    private static final List<String> THOUSANDS =
            List.of("value.thousands", "value.millions", "value.billions", "value.trillions");
    private static final int GLANCE = 3;
    private static final int CLOSE_LOOK = 6;
    private static final Rational TINY = Rational.of(1, 10_000);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

    private final Words words;
    private final DecimalFormat grouped;

    /** @param words those of the site's language, whose separators numbers have */
    public ValueFormat(Words words) {
        this.words = words;
        this.grouped = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(words.locale()));
    }

    /** To be read at a glance, with three digits: {@code 1.2k GPUs}, {@code $410k}, {@code 17.5%}. */
    public String brief(Metric metric, Rational value) {
        return one(metric, value, true);
    }

    /** As {@link #brief(Metric, Rational)}; bounds are told in words: {@code 50% to 85%}, {@code over 60%}. */
    public String brief(Metric metric, Interval value) {
        return bounds(value, bound -> brief(metric, bound));
    }

    /** With every digit if there are not too many: {@code 410,000 USD}, {@code 33.3333%}. */
    public String full(Metric metric, Rational value) {
        return one(metric, value, false);
    }

    public String full(Metric metric, Interval value) {
        return bounds(value, bound -> full(metric, bound));
    }

    /** For what need not be exact, such as a difference: whole from 100 up, else with three digits: {@code 1,133,334 USD}. */
    public String near(Metric metric, Rational value) {
        return full(metric, Rational.of(value.round(value.placesFor(GLANCE))));
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

    private String one(Metric metric, Rational value, boolean brief) {
        if (metric.kind() == Metric.Kind.CATEGORY) {
            return metric.levels().get(value.numerator().intValueExact());
        }
        if (metric.display() == Metric.Display.PERCENT) {
            Rational hundredfold = value.times(Rational.of(100));
            String number = brief ? percent(hundredfold.abs()) : whole(hundredfold.abs(), false);
            String share = words.say("percent", "number", number);
            return value.signum() < 0 ? Words.negative(share) : share;
        }
        Unit unit = metric.unit().orElse(Unit.NONE);
        UnitLabel label = UnitLabel.of(unit, brief, words);
        boolean money = UnitLabel.isCurrency(unit);
        Rational size = value.abs();
        String number = size.compareTo(TINY) < 0 && size.signum() > 0
                ? words.scientific(digits(size, brief ? GLANCE : CLOSE_LOOK))
                : brief ? glance(size, money) : whole(size, money);
        String measured =
                (label.sign().isEmpty() ? number : words.say("value.money", "sign", label.sign(), "number", number))
                        + (value.equals(Rational.ONE) ? label.one() : label.many());
        return value.signum() < 0 ? Words.negative(measured) : measured;
    }

    /** One decimal place; two digits for what is smaller than 1. */
    private String percent(Rational value) {
        boolean small = value.abs().compareTo(Rational.ONE) < 0;
        return plain(small ? digits(value, 2) : value.round(1));
    }

    private String glance(Rational value, boolean money) {
        BigDecimal rounded = digits(value, GLANCE);
        if (rounded.compareTo(THOUSAND) < 0) {
            return plain(money ? cents(rounded) : rounded);
        }
        int thousands = Math.min((rounded.precision() - rounded.scale() - 1) / 3, THOUSANDS.size());
        String number = plain(rounded.movePointLeft(3 * thousands).stripTrailingZeros());
        return words.say(THOUSANDS.get(thousands - 1), "number", number);
    }

    private String whole(Rational value, boolean money) {
        BigDecimal decimal = value.toBigDecimal();
        boolean exact = Rational.of(decimal).equals(value) && decimal.scale() <= CLOSE_LOOK;
        BigDecimal shown =
                exact ? decimal : decimal.abs().compareTo(THOUSAND) < 0 ? digits(value, CLOSE_LOOK) : value.round(2);
        return plain(money ? cents(shown) : shown);
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
