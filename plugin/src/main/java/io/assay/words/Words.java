package io.assay.words;

import io.assay.diagnostic.Place;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The words of a site in its language. A key names what is said; what differs between one and several has two keys, which
 * end in {@code .one} and {@code .other}. Safe for use by several threads.
 */
public final class Words {
    static final String ONE = ".one";
    static final String OTHER = ".other";

    /** The place of the number in what {@link #count} says. */
    private static final String COUNT = "count";

    private static final long SHORT = 1_000;
    private static final List<String> MONTHS = List.of(
            "month.january",
            "month.february",
            "month.march",
            "month.april",
            "month.may",
            "month.june",
            "month.july",
            "month.august",
            "month.september",
            "month.october",
            "month.november",
            "month.december");
    private static final List<String> SHORT_MONTHS = List.of(
            "month-short.january",
            "month-short.february",
            "month-short.march",
            "month-short.april",
            "month-short.may",
            "month-short.june",
            "month-short.july",
            "month-short.august",
            "month-short.september",
            "month-short.october",
            "month-short.november",
            "month-short.december");
    /** Stands between a number and its unit, so that no line ends there. */
    public static final String NO_BREAK_SPACE = "\u00a0";

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String MINUS = "−";
    private static final String WORD_JOINER = "\u2060";

    private final Locale locale;
    private final Map<String, Phrase> phrases;
    private final char decimalMark;

    Words(Locale locale, Map<String, Phrase> phrases) {
        this.locale = locale;
        this.phrases = Collections.unmodifiableMap(new TreeMap<>(phrases));
        this.decimalMark = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
    }

    /** The words that come with Assay in a language, such as {@code en} or {@code de-AT}; English where there are none. */
    public static Words of(String language) {
        return WordsReader.read(language, Place.file(""), List.of()).value();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Words that && locale.equals(that.locale) && phrases.equals(that.phrases);
    }

    @Override
    public int hashCode() {
        return locale.hashCode();
    }

    /** By whose rules days, numbers and letters are written. */
    public Locale locale() {
        return locale;
    }

    /** @throws IllegalArgumentException if there is no such key, or a place in it */
    public String say(String key) {
        return phrase(key).fill(place -> {
            throw new IllegalArgumentException("'" + key + "' is given no '" + place + "'");
        });
    }

    /**
     * @param filling the name of each place and what stands there, in turns
     * @throws IllegalArgumentException if there is no such key, or a place in it is given nothing
     */
    public String say(String key, Object... filling) {
        return phrase(key).fill(place -> find(key, place, filling));
    }

    /** A message in this language. */
    public String say(Message message) {
        return message.in(this);
    }

    /** {@code 30 Jun 2026}. */
    public String date(LocalDate date) {
        return say("date.day", "day", date.getDayOfMonth(), "month", shortMonth(date), "year", date.getYear());
    }

    /** {@code Jun}: as the words have it, since the JDK's names vary by release. */
    public String shortMonth(LocalDate date) {
        return say(SHORT_MONTHS.get(date.getMonthValue() - 1));
    }

    /** {@code June 2026}. */
    public String month(LocalDate date) {
        return say("date.month", "month", say(MONTHS.get(date.getMonthValue() - 1)), "year", date.getYear());
    }

    /**
     * What is said of a number of things, which stands at {@code count}.
     *
     * @param filling the name of each further place and what stands there, in turns
     * @throws IllegalArgumentException as {@link #say(String, Object...)}
     */
    public String count(String key, long count, Object... filling) {
        return phrase(key + plural(count))
                .fill(place -> place.equals(COUNT) ? number(count) : find(key, place, filling));
    }

    /**
     * As {@link #say(String, Object...)}, or if {@code count} is given and the key has two forms, as {@link #count}.
     *
     * @throws IllegalArgumentException as these
     */
    public String say(String key, Map<?, ?> filling) {
        Optional<Long> count = Optional.ofNullable(filling.get(COUNT))
                .filter(value -> phrases.containsKey(key + OTHER))
                .map(value -> ((Number) value).longValue());
        return phrase(count.map(number -> key + plural(number)).orElse(key)).fill(place -> {
            Object value = filling.get(place);
            if (value == null) {
                throw new IllegalArgumentException("'" + key + "' is given no '" + place + "'");
            }
            return count.isPresent() && place.equals(COUNT) ? number(count.get()) : value.toString();
        });
    }

    /** {@code a, b and c}. */
    public String list(List<String> items) {
        return joined(items, "list.and");
    }

    /** {@code a, b or c}. */
    public String choice(List<String> items) {
        return joined(items, "list.or");
    }

    private String joined(List<String> items, String key) {
        return items.size() < 2
                ? String.join("", items)
                : say(
                        key,
                        "first",
                        String.join(", ", items.subList(0, items.size() - 1)),
                        "last",
                        items.get(items.size() - 1));
    }

    /** With all its places, and the separators of the language: {@code 1,234.50}. */
    public String decimal(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        boolean negative = number.signum() < 0;
        format.setMinimumFractionDigits(Math.max(0, number.scale()));
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return negative ? negative(format.format(number.negate())) : format.format(number);
    }

    /** A number that has too many zeros to count, by its digits and their power of ten: {@code 4.6×10⁻⁹}. */
    public String scientific(BigDecimal number) {
        if (number.signum() == 0) {
            return "0";
        }
        BigDecimal digits = number.abs().stripTrailingZeros();
        int exponent = digits.precision() - digits.scale() - 1;
        String mantissa = digits.movePointLeft(exponent).toPlainString().replace('.', decimalMark);
        String text = (mantissa.equals("1") ? "" : mantissa + "×") + "10" + raised(exponent);
        return number.signum() < 0 ? negative(text) : text;
    }

    private static String raised(int exponent) {
        StringBuilder text = new StringBuilder(exponent < 0 ? "⁻" : "");
        Integer.toString(Math.abs(exponent)).chars().forEach(digit -> text.append(RAISED.charAt(digit - '0')));
        return text.toString();
    }

    /** With the sign that is as wide as a plus, where a hyphen would be lost: {@code −5}. */
    public static String negative(String number) {
        return signed(MINUS, number);
    }

    /** A number with a sign before it; a sign of money between them is held to it, so that no line ends there. */
    public static String signed(String sign, String number) {
        boolean money = !number.isEmpty() && Character.getType(number.charAt(0)) == Character.CURRENCY_SYMBOL;
        return sign + (money ? WORD_JOINER : "") + number;
    }

    /** A text as people type it, for their files: without what holds signs and units to numbers and is not seen. */
    public static String typed(String text) {
        return text.replace(WORD_JOINER, "").replace(NO_BREAK_SPACE, " ");
    }

    /** With the separators of the language: {@code 1,234}. */
    public String number(long number) {
        return Math.abs(number) < SHORT
                ? Long.toString(number)
                : NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** Every key, sorted. */
    public Set<String> keys() {
        return phrases.keySet();
    }

    /** The names of the places in what a key says. */
    public Set<String> places(String key) {
        return phrase(key).names();
    }

    Map<String, Phrase> phrases() {
        return phrases;
    }

    private static String plural(long count) {
        return count == 1 ? ONE : OTHER;
    }

    private Phrase phrase(String key) {
        Phrase phrase = phrases.get(key);
        if (phrase == null) {
            throw new IllegalArgumentException("there are no words for '" + key + "'");
        }
        return phrase;
    }

    private static String find(String key, String place, Object... filling) {
        for (int i = 0; i < filling.length; i += 2) {
            if (filling[i].equals(place)) {
                return String.valueOf(filling[i + 1]);
            }
        }
        throw new IllegalArgumentException("'" + key + "' is given no '" + place + "'");
    }
}
