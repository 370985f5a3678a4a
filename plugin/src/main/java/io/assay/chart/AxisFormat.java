package io.assay.chart;

import io.assay.exact.Rational;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * How numbers are written on an axis: {@code 12,000}, {@code 1.5M}, {@code 20%}, {@code 2×10⁻⁹}.
 *
 * @param prefix before each number: {@code $}
 * @param suffix after each number: {@code %}
 * @param shift the decimal places that a number is moved by before it is written: 2 for percent
 * @param decimalMark between the whole and its parts
 * @param groupMark between thousands
 */
public record AxisFormat(String prefix, String suffix, int shift, String decimalMark, String groupMark) {
    public static final AxisFormat PLAIN = new AxisFormat("", "", 0, ".", ",");
    public static final AxisFormat PERCENT = new AxisFormat("", "%", 2, ".", ",");

    private static final MathContext SIGNIFICANT = new MathContext(6);
    private static final BigDecimal MILLION = new BigDecimal("1E6");
    private static final BigDecimal BILLION = new BigDecimal("1E9");
    private static final BigDecimal TRILLION = new BigDecimal("1E12");
    private static final BigDecimal VAST = new BigDecimal("1E15");
    private static final BigDecimal TINY = new BigDecimal("0.0001");
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    public static AxisFormat currency(String symbol) {
        return new AxisFormat(symbol, "", 0, ".", ",");
    }

    /** One number on its own, to six significant digits. */
    public String format(Rational value) {
        return written(List.of(value.toBigDecimal().round(SIGNIFICANT))).get(0);
    }

    /** Numbers that stand on one axis: with the same unit and as many decimals as the finest of them needs. */
    public List<String> format(List<Rational> values) {
        return written(values.stream().map(Rational::toBigDecimal).toList());
    }

    private List<String> written(List<BigDecimal> values) {
        List<BigDecimal> numbers =
                values.stream().map(value -> value.movePointRight(shift)).toList();
        BigDecimal greatest = numbers.stream().map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::max);
        if (greatest.signum() != 0 && (greatest.compareTo(TINY) < 0 || greatest.compareTo(VAST) >= 0)) {
            return numbers.stream().map(this::scientific).toList();
        }
        String unit = unit(greatest);
        List<BigDecimal> scaled =
                numbers.stream().map(number -> inUnit(number, unit)).toList();
        int decimals = scaled.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        return scaled.stream()
                .map(number -> written(number, decimals, number.signum() == 0 ? "" : unit))
                .toList();
    }

    private static String unit(BigDecimal greatest) {
        if (greatest.compareTo(TRILLION) >= 0) {
            return "T";
        }
        if (greatest.compareTo(BILLION) >= 0) {
            return "B";
        }
        return greatest.compareTo(MILLION) >= 0 ? "M" : "";
    }

    private static BigDecimal inUnit(BigDecimal number, String unit) {
        int places = switch (unit) {
            case "T" -> 12;
            case "B" -> 9;
            case "M" -> 6;
            default -> 0;
        };
        BigDecimal scaled = number.movePointLeft(places).stripTrailingZeros();
        return scaled.scale() < 0 ? scaled.setScale(0) : scaled;
    }

    private String written(BigDecimal number, int decimals, String unit) {
        String digits =
                number.abs().setScale(number.signum() == 0 ? 0 : decimals).toPlainString();
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        String parts = point < 0 ? "" : decimalMark + digits.substring(point + 1);
        return signed(number, grouped(whole) + parts + unit);
    }

    private String grouped(String whole) {
        StringBuilder grouped = new StringBuilder(whole);
        for (int i = whole.length() - 3; i > 0; i -= 3) {
            grouped.insert(i, groupMark);
        }
        return grouped.toString();
    }

    private String scientific(BigDecimal number) {
        if (number.signum() == 0) {
            return signed(number, "0");
        }
        BigDecimal stripped = number.abs().stripTrailingZeros();
        int exponent = stripped.precision() - stripped.scale() - 1;
        String mantissa = stripped.movePointLeft(exponent).toPlainString().replace(".", decimalMark);
        return signed(number, (mantissa.equals("1") ? "" : mantissa + "×") + "10" + superscript(exponent));
    }

    private static String superscript(int exponent) {
        StringBuilder text = new StringBuilder(exponent < 0 ? "⁻" : "");
        Integer.toString(Math.abs(exponent)).chars().forEach(digit -> text.append(SUPERSCRIPTS.charAt(digit - '0')));
        return text.toString();
    }

    private String signed(BigDecimal number, String text) {
        return (number.signum() < 0 ? "−" : "") + prefix + text + suffix;
    }
}
