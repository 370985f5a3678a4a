package io.assay.metric;

import io.assay.words.Words;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * How a unit is written beside a number.
 *
 * @param sign what stands before the number: {@code $}, or nothing
 * @param one what stands after it if it is 1: {@code " GPU"} with a space at which no line ends, {@code "/h"}, or nothing
 * @param many what stands after any other number: {@code " GPUs"}
 */
record UnitLabel(String sign, String one, String many) {
    static final UnitLabel NONE = new UnitLabel("", "", "");

    private static final Map<String, String> CURRENCY_SIGNS = Map.of("USD", "$", "EUR", "€", "GBP", "£", "JPY", "¥");
    private static final Set<String> ACRONYMS = Set.of("gpu", "cpu", "tpu", "vm", "api", "nft");
    private static final Pattern WORD = Pattern.compile("[a-z ]{3,}");

    /** @param withSigns whether a currency is written as its sign, not as its code */
    static UnitLabel of(Unit unit, boolean withSigns, Words words) {
        String above = "";
        String plural = "";
        String sign = "";
        String below = "";
        for (String symbol : new TreeSet<>(unit.powers().keySet())) {
            for (int i = unit.powers().get(symbol); i > 0; i--) {
                if (withSigns && sign.isEmpty() && CURRENCY_SIGNS.containsKey(symbol)) {
                    sign = CURRENCY_SIGNS.get(symbol);
                } else {
                    above = joined(above, word(symbol));
                    plural = joined(plural, plural(symbol, words));
                }
            }
            for (int i = unit.powers().get(symbol); i < 0; i++) {
                below += "/" + word(symbol);
            }
        }
        return new UnitLabel(sign, spaced(above) + below, spaced(plural) + below);
    }

    static boolean isCurrency(Unit unit) {
        return unit.powers().keySet().stream().anyMatch(CURRENCY_SIGNS::containsKey);
    }

    private static String joined(String first, String second) {
        return first.isEmpty() ? second : first + "·" + second;
    }

    private static String spaced(String words) {
        return words.isEmpty() ? "" : Words.NO_BREAK_SPACE + words;
    }

    private static String word(String symbol) {
        return ACRONYMS.contains(symbol) ? symbol.toUpperCase(Locale.ROOT) : symbol;
    }

    /** Words are put in the plural; signs such as {@code h}, {@code GB} or {@code AKT} are not. */
    private static String plural(String symbol, Words words) {
        if (ACRONYMS.contains(symbol)) {
            return words.say("unit.plural-acronym", "unit", word(symbol));
        }
        boolean isWord = WORD.matcher(symbol).matches() && !symbol.endsWith("s");
        return isWord ? words.say("unit.plural-word", "unit", symbol) : word(symbol);
    }
}
