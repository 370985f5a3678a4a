package io.assay.chart;

import io.assay.exact.Rational;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * How numbers are written on an axis: {@code 12,000}, {@code $1.5M}, {@code 20%}, {@code 2×10⁻⁹}. The marks, the words of
 * large units and the place of a sign are those of the site's language: {@code 1,5 Mio. $}.
 *
 * @param sign of a currency; may be empty
 * @param shift the decimal places that a number is moved by before it is written: 2 for percent
 * @param isPercent whether it is written as a percentage
 */
public record AxisFormat(String sign, int shift, boolean isPercent) {
    public static final AxisFormat PLAIN = new AxisFormat("", 0, false);
    public static final AxisFormat PERCENT = new AxisFormat("", 2, true);

    /** Of scores: {@code 35} is 0.35. */
    public static final AxisFormat POINTS_OF_100 = new AxisFormat("", 2, false);

    private static final MathContext SIGNIFICANT = new MathContext(6);
    private static final BigDecimal VAST = new BigDecimal("1E15");
    private static final BigDecimal TINY = new BigDecimal("0.0001");

    /** What numbers are counted in from some size on; the words for it; the zeros that they stand for. */
    private record Scale(BigDecimal from, String key, int zeros) {}

    private static final List<Scale> SCALES = List.of(
            new Scale(new BigDecimal("1E12"), "value.trillions", 12),
            new Scale(new BigDecimal("1E9"), "value.billions", 9),
            new Scale(new BigDecimal("1E6"), "value.millions", 6),
            new Scale(new BigDecimal("1E5"), "value.thousands", 3),
            new Scale(BigDecimal.ZERO, "", 0));

    public static AxisFormat currency(String sign) {
        return new AxisFormat(sign, 0, false);
    }

    /** One number on its own, to six significant digits. */
    String format(Rational value, ChartWords words) {
        return written(List.of(value.toBigDecimal().round(SIGNIFICANT)), words).get(0);
    }

    /** Numbers that stand on one axis: with the same unit and as many decimals as the finest of them needs. */
    List<String> format(List<Rational> values, ChartWords words) {
        return written(values.stream().map(Rational::toBigDecimal).toList(), words);
    }

    private List<String> written(List<BigDecimal> values, ChartWords words) {
        List<BigDecimal> numbers =
                values.stream().map(value -> value.movePointRight(shift)).toList();
        BigDecimal greatest = numbers.stream().map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::max);
        if (greatest.signum() != 0 && (greatest.compareTo(TINY) < 0 || greatest.compareTo(VAST) >= 0)) {
            return numbers.stream()
                    .map(number -> signed(number, words.scientific(number.abs()), words))
                    .toList();
        }
        Scale scale = SCALES.stream()
                .filter(one -> greatest.compareTo(one.from) >= 0)
                .findFirst()
                .orElseThrow();
        List<BigDecimal> scaled = numbers.stream()
                .map(number -> number.movePointLeft(scale.zeros))
                .toList();
        int decimals = scaled.stream()
                .mapToInt(number -> number.stripTrailingZeros().scale())
                .max()
                .orElse(0);
        return scaled.stream()
                .map(number -> signed(number, written(number.abs(), Math.max(0, decimals), scale, words), words))
                .toList();
    }

    private static String written(BigDecimal number, int decimals, Scale scale, ChartWords words) {
        // A zero needs neither decimals nor millions.
        String digits = words.decimal(number.setScale(number.signum() == 0 ? 0 : decimals));
        return number.signum() == 0 || scale.key.isEmpty() ? digits : words.say(scale.key, "number", digits);
    }

    private String signed(BigDecimal number, String text, ChartWords words) {
        String measured = isPercent()
                ? words.say("percent", "number", text)
                : sign.isEmpty() ? text : words.say("value.money", "sign", sign, "number", text);
        return number.signum() < 0 ? words.negative(measured) : measured;
    }
}
