package io.assay.site.prose;

import io.assay.exact.Rational;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as it stands in prose, {@code 17.5%}, {@code $410k}, {@code 1,234 GPUs}, with the precision that its writer
 * chose.
 *
 * @param digits the number without its unit
 * @param unit the sign behind it that changes its size, {@code %} or {@code k}; empty if there is none
 * @param scale what the unit multiplies it by: 1/100 for a percentage, 1000 for {@code k}
 */
record QuotedNumber(BigDecimal digits, String unit, Rational scale) {
    private static final Pattern NUMBER =
            Pattern.compile("([-−+]?)[^0-9.−+-]{0,3}([0-9][0-9,]*(?:\\.[0-9]+)?)\\s*(%|[kKmMbBtT](?![\\p{L}]))?");

    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)(?=(?:\\d{3})+(?:\\.|$))(?<!\\.\\d{0,40})");

    /** The first number in a text. */
    static Optional<QuotedNumber> find(String text) {
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        BigDecimal digits = new BigDecimal(matcher.group(2).replace(",", ""));
        boolean negative = matcher.group(1).equals("-") || matcher.group(1).equals("−");
        String unit = matcher.group(3) == null ? "" : matcher.group(3);
        Rational scale = switch (unit.toLowerCase(Locale.ROOT)) {
            case "%" -> Rational.of(1, 100);
            case "k" -> Rational.of(1_000);
            case "m" -> Rational.of(1_000_000);
            case "b" -> Rational.of(1_000_000_000);
            case "t" -> Rational.of(1_000_000_000_000L);
            default -> Rational.ONE;
        };
        return Optional.of(new QuotedNumber(negative ? digits.negate() : digits, unit, scale));
    }

    /** A text with its first number become a value, all else kept: signs, separators, unit and precision. */
    static Optional<String> rewrite(String text, Rational value) {
        Matcher matcher = NUMBER.matcher(text);
        return find(text).filter(quoted -> matcher.find()).map(quoted -> {
            BigDecimal rounded = quoted.rounded(value, RoundingMode.HALF_EVEN);
            String sign = matcher.group(1);
            boolean keepsSign = rounded.signum() < 0 == (sign.equals("-") || sign.equals("−"));
            String digits = rounded.abs().toPlainString();
            return text.substring(0, matcher.start(1))
                    + (keepsSign ? sign : rounded.signum() < 0 ? "-" : "")
                    + text.substring(matcher.end(1), matcher.start(2))
                    + (matcher.group(2).contains(",") ? grouped(digits) : digits)
                    + text.substring(matcher.end(2));
        });
    }

    /** {@code 1234567.5} as {@code 1,234,567.5}. */
    private static String grouped(String digits) {
        return THOUSANDS.matcher(digits).replaceAll(",");
    }

    /** Whether a value, rounded to as many places, is this; a half may go either way. */
    boolean agreesWith(Rational value) {
        return digits.compareTo(rounded(value, RoundingMode.HALF_EVEN)) == 0
                || digits.compareTo(rounded(value, RoundingMode.HALF_UP)) == 0;
    }

    /** A value as it would stand here. */
    String written(Rational value) {
        return rounded(value, RoundingMode.HALF_EVEN).toPlainString() + unit;
    }

    private BigDecimal rounded(Rational value, RoundingMode mode) {
        return value.over(scale).round(digits.scale(), mode);
    }
}
