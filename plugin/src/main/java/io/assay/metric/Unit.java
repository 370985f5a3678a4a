package io.assay.metric;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a number counts: {@code gpu}, {@code USD}, {@code USD/h}, a share of something. Units multiply and divide along
 * with their numbers.
 *
 * @param text as the writer put it, or put together in a formula; empty for a share or a plain number
 * @param powers how often each symbol is a factor, negative below the line, none 0; empty for a share
 */
public record Unit(String text, Map<String, Integer> powers) {
    /** A share, a count, a number as such. */
    public static final Unit NONE = new Unit("", Map.of());

    private static final Set<String> PERCENT = Set.of("%", "percent");
    private static final Set<String> SHARES = Set.of("%", "percent", "ratio", "share", "1");

    public Unit {
        powers = Map.copyOf(powers);
    }

    /** Reads {@code USD/h}, {@code gpu*h} or a word. */
    public static Unit parse(String text) {
        if (SHARES.contains(text)) {
            return new Unit(text, Map.of());
        }
        Map<String, Integer> powers = new TreeMap<>();
        int power = 1;
        for (String part : text.split("(?=[/*])|(?<=[/*])")) {
            switch (part) {
                case "/" -> power = -1;
                case "*" -> power = 1;
                default -> add(powers, part.strip(), power);
            }
        }
        return new Unit(text, powers);
    }

    /** Whether a bare number in this unit means hundredths. */
    public boolean isPercent() {
        return PERCENT.contains(text);
    }

    public boolean isNone() {
        return powers.isEmpty();
    }

    /** Whether numbers in both may be added, however the units are written. */
    public boolean isLike(Unit other) {
        return powers.equals(other.powers);
    }

    public Unit times(Unit other) {
        return combine(other, 1);
    }

    public Unit over(Unit other) {
        return combine(other, -1);
    }

    private Unit combine(Unit other, int sign) {
        Map<String, Integer> product = new TreeMap<>(powers);
        other.powers.forEach((symbol, power) -> add(product, symbol, sign * power));
        return new Unit(text(product), product);
    }

    private static void add(Map<String, Integer> powers, String symbol, int power) {
        if (!symbol.isEmpty() && !symbol.equals("1")) {
            powers.merge(symbol, power, (a, b) -> a + b == 0 ? null : a + b);
        }
    }

    private static String text(Map<String, Integer> powers) {
        String above = symbols(powers, 1, "*");
        String below = symbols(powers, -1, "/");
        return below.isEmpty() ? above : (above.isEmpty() ? "1" : above) + "/" + below;
    }

    private static String symbols(Map<String, Integer> powers, int sign, String between) {
        return powers.entrySet().stream()
                .filter(entry -> entry.getValue() * sign > 0)
                .flatMap(entry -> Collections.nCopies(Math.abs(entry.getValue()), entry.getKey()).stream())
                .collect(Collectors.joining(between));
    }

    @Override
    public String toString() {
        return text;
    }
}
