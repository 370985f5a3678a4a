package io.assay.site.prose;

import io.assay.exact.Rational;
import io.assay.metric.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as it stands in prose, {@code 17.5%}, {@code $410k}, {@code 0.41 million dollars}, {@code 1,234 GPUs}, with
 * the precision that its writer chose.
 *
 * @param digits the number without its unit
 * @param unit the sign or word behind it that changes its size, {@code %} or {@code million}; empty if there is none
 * @param scale what the unit multiplies it by: 1/100 for a percentage, 1000 for {@code k}
 * @param around the rest of the text: a currency, what is counted, anything else
 */
record QuotedNumber(BigDecimal digits, String unit, Rational scale, String around) {
    private static final Pattern NUMBER = Pattern.compile(
            "([-−+]?)[^0-9.−+-]{0,3}([0-9][0-9,]*(?:\\.[0-9]+)?)"
                    + "(?:\\s*(%|(?:per ?cent|prozent|thousand|tsd|millions?|mio|mn|billions?|mrd|bn|trillions?|[kmbt])"
                    + "(?!\\p{L})))?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)(?=(?:\\d{3})+(?:\\.|$))(?<!\\.\\d{0,40})");

    /** {@code 0,41} or {@code 1,2}, as other languages than English write a fraction. */
    private static final Pattern DECIMAL_COMMA = Pattern.compile("0,\\d+|\\d+,(?!\\d{3}$)\\d+");

    /** {@code 410.000}: thousands in one language, a fraction in another. */
    private static final Pattern AMBIGUOUS = Pattern.compile("[1-9]\\d{0,2}\\.\\d{3}");

    /** The same by a comma, where a size follows: {@code 1,234 million}. */
    private static final Pattern AMBIGUOUS_OF_MANY = Pattern.compile("[1-9]\\d{0,2},\\d{3}");

    /** A digit that is not part of a name such as {@code A100} or {@code Q2}. */
    private static final Pattern DIGIT = Pattern.compile("(?<![\\p{L}\\d])\\d");

    private static final Pattern WORD = Pattern.compile("\\p{L}+|\\p{Sc}");

    private static final Map<String, String> CURRENCIES = Map.ofEntries(
            Map.entry("$", "usd"),
            Map.entry("dollar", "usd"),
            Map.entry("dollars", "usd"),
            Map.entry("usd", "usd"),
            Map.entry("€", "eur"),
            Map.entry("euro", "eur"),
            Map.entry("euros", "eur"),
            Map.entry("eur", "eur"),
            Map.entry("£", "gbp"),
            Map.entry("gbp", "gbp"),
            Map.entry("¥", "jpy"),
            Map.entry("yen", "jpy"),
            Map.entry("jpy", "jpy"));

    /** The first number in a text. */
    static Optional<QuotedNumber> find(String text) {
        Matcher matcher = NUMBER.matcher(text);
        return matcher.find() ? Optional.of(read(text, matcher)) : Optional.empty();
    }

    private static QuotedNumber read(String text, MatchResult match) {
        BigDecimal digits = new BigDecimal(match.group(2).replace(",", hasDecimalComma(match) ? "." : ""));
        String unit = match.group(3) == null ? "" : match.group(3);
        Rational scale = switch (unit.toLowerCase(Locale.ROOT)) {
            case "%", "percent", "per cent", "prozent" -> Rational.of(1, 100);
            case "k", "thousand", "tsd" -> Rational.of(1_000);
            case "m", "mn", "mio", "million", "millions" -> Rational.of(1_000_000);
            case "b", "bn", "mrd", "billion", "billions" -> Rational.of(1_000_000_000);
            case "t", "trillion", "trillions" -> Rational.of(1_000_000_000_000L);
            default -> Rational.ONE;
        };
        String around = text.substring(0, match.start(2)) + " " + text.substring(match.end());
        return new QuotedNumber(isMinus(match.group(1)) ? digits.negate() : digits, unit, scale, around);
    }

    private static boolean hasDecimalComma(MatchResult match) {
        return DECIMAL_COMMA.matcher(match.group(2)).matches();
    }

    private boolean isAmbiguous(MatchResult match) {
        return AMBIGUOUS.matcher(match.group(2)).matches()
                || scale.compareTo(Rational.ONE) > 0
                        && AMBIGUOUS_OF_MANY.matcher(match.group(2)).matches();
    }

    private static boolean isMinus(String sign) {
        return sign.equals("-") || sign.equals("−");
    }

    /**
     * A text with its number become a value, all else kept: signs, separators, unit and precision.
     *
     * @return empty where the text holds anything that is not understood, which might make another number of it, or
     *     where nothing but zeros would be left of the value
     */
    static Optional<String> rewrite(String text, Rational value, Unit counted) {
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        QuotedNumber quoted = read(text, matcher);
        BigDecimal rounded = quoted.rounded(value, RoundingMode.HALF_EVEN);
        boolean vanishes = rounded.signum() == 0 && value.signum() != 0;
        if (vanishes
                || quoted.isAmbiguous(matcher)
                || quoted.holdsAnother()
                || !quoted.words().stream().allMatch(word -> isOf(word, counted))) {
            return Optional.empty();
        }
        String sign = matcher.group(1);
        boolean keepsSign = rounded.signum() < 0 == isMinus(sign);
        String digits = rounded.abs().toPlainString();
        return Optional.of(text.substring(0, matcher.start(1))
                + (keepsSign ? sign : rounded.signum() < 0 ? "-" : "")
                + text.substring(matcher.end(1), matcher.start(2))
                + spelled(digits, matcher)
                + text.substring(matcher.end(2)));
    }

    /** Digits with the commas that the writer chose. */
    private static String spelled(String digits, MatchResult match) {
        if (hasDecimalComma(match)) {
            return digits.replace('.', ',');
        }
        return match.group(2).contains(",") ? grouped(digits) : digits;
    }

    /** {@code 1234567.5} as {@code 1,234,567.5}. */
    private static String grouped(String digits) {
        return THOUSANDS.matcher(digits).replaceAll(",");
    }

    /** Whether there is a second number beside it: {@code 1/3}, {@code 33% in 2026}. */
    boolean holdsAnother() {
        return DIGIT.matcher(around).find();
    }

    /**
     * A currency or a unit that stands beside it and is not that of the figure.
     *
     * @param counted what the figure counts
     * @param others what other figures count
     */
    Optional<String> contradicts(Unit counted, List<Unit> others) {
        return words().stream()
                .filter(word -> !counted.isNone() && !isOf(word, counted))
                .filter(word -> CURRENCIES.containsKey(word.toLowerCase(Locale.ROOT))
                        || others.stream().anyMatch(other -> isOf(word, other)))
                .findFirst();
    }

    private List<String> words() {
        return WORD.matcher(around).results().map(MatchResult::group).toList();
    }

    /** Whether a word or a sign is what a unit counts, in the plural too; dollars are those of any country. */
    private static boolean isOf(String word, Unit unit) {
        String lower = word.toLowerCase(Locale.ROOT);
        String currency = CURRENCIES.get(lower);
        return unit.powers().keySet().stream()
                .map(symbol -> symbol.toLowerCase(Locale.ROOT))
                .anyMatch(symbol -> lower.equals(symbol)
                        || lower.equals(symbol + "s")
                        || currency != null && currency.equals(CURRENCIES.getOrDefault(symbol, symbol))
                        || "usd".equals(currency) && !lower.equals("usd") && symbol.matches("usd.|[a-z]{2}d"));
    }

    /** Whether a value, rounded to as many places, is this; a half may go either way. */
    boolean agreesWith(Rational value) {
        return digits.compareTo(rounded(value, RoundingMode.HALF_EVEN)) == 0
                || digits.compareTo(rounded(value, RoundingMode.HALF_UP)) == 0;
    }

    /** A value as it would stand here; nothing where only zeros would be left of it. */
    Optional<String> written(Rational value) {
        BigDecimal rounded = rounded(value, RoundingMode.HALF_EVEN);
        String between = unit.length() > 1 ? " " : "";
        return rounded.signum() == 0 && value.signum() != 0
                ? Optional.empty()
                : Optional.of(rounded.toPlainString() + between + unit);
    }

    private BigDecimal rounded(Rational value, RoundingMode mode) {
        return value.over(scale).round(digits.scale(), mode);
    }
}
