package io.assay.metric.snapshot;

import io.assay.exact.Rational;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Guesses what number somebody meant by {@code 1,000}, {@code 1.000.000}, {@code $410k}, {@code 5.2m EUR} or {@code 0,5},
 * to say how it is written here.
 */
final class PlainNumber {
    private static final Pattern GROUPED =
            Pattern.compile("([+-]?\\d{1,3})((?:[,_'\u00A0\u202F ]\\d{3})+)(\\.\\d+)?(%?)");
    private static final Pattern GROUPED_BY_DOTS = Pattern.compile("([+-]?\\d{1,3}(?:\\.\\d{3})+)(?:,(\\d+))?(%?)");
    private static final Pattern ROUND_THOUSANDS = Pattern.compile("([+-]?[1-9]\\d{0,2})\\.000");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("([+-]?\\d+),(\\d+)(%?)");
    private static final Pattern SHORTENED = Pattern.compile("([+-]?\\d+(?:\\.\\d+)?) ?(k|K|m|mn|M|b|bn|B|T)");
    private static final Map<String, Integer> ZEROS = Map.of("k", 3, "m", 6, "mn", 6, "b", 9, "bn", 9, "t", 12);

    private PlainNumber() {}

    /** Both numbers that may be meant by {@code 700.000}, the one that this engine reads first; empty for any other text. */
    static Optional<List<String>> either(String text) {
        Matcher round = ROUND_THOUSANDS.matcher(text);
        return round.matches() ? Optional.of(List.of(round.group(1), round.group(1) + "000")) : Optional.empty();
    }

    /** The same number as this engine reads it; empty if there is no telling. */
    static Optional<String> find(String text) {
        String bare =
                text.replaceFirst("^([+-]?)(?:[$€£¥]|[A-Z]{3} ) ?", "$1").replaceFirst(" ?[$€£¥]$| [A-Z]{3}$", "");
        Matcher grouped = GROUPED.matcher(bare);
        if (grouped.matches()) {
            String fraction = grouped.group(3) == null ? "" : grouped.group(3);
            return Optional.of(
                    grouped.group(1) + grouped.group(2).replaceAll("[^0-9]", "") + fraction + grouped.group(4));
        }
        Matcher dots = GROUPED_BY_DOTS.matcher(bare);
        if (dots.matches() && Rational.parse(bare).isEmpty()) {
            String fraction = dots.group(2) == null ? "" : "." + dots.group(2);
            return Optional.of(dots.group(1).replace(".", "") + fraction + dots.group(3));
        }
        Matcher comma = DECIMAL_COMMA.matcher(bare);
        if (comma.matches()) {
            return Optional.of(comma.group(1) + "." + comma.group(2) + comma.group(3));
        }
        Matcher shortened = SHORTENED.matcher(bare);
        if (shortened.matches()) {
            int zeros = ZEROS.get(shortened.group(2).toLowerCase(Locale.ROOT));
            return Optional.of(
                    new BigDecimal(shortened.group(1)).scaleByPowerOfTen(zeros).toPlainString());
        }
        boolean number = !bare.equals(text) && bare.matches("[+-]?\\d+(\\.\\d+)?");
        return number ? Optional.of(bare) : Optional.empty();
    }
}
