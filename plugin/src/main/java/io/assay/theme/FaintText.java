package io.assay.theme;

import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.Diagnostics;
import io.assay.diagnostic.Place;
import io.assay.knowledge.Look;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells colours of {@code site.yaml} that text can't be read in: those that bring a text and its ground, of which either
 * may be the theme's own, below the contrast that WCAG 2.2 asks for (1.4.3).
 */
final class FaintText {
    /** Of text in the size of running text. */
    private static final double ENOUGH = 4.5;

    private static final Pattern VARIABLE =
            Pattern.compile("--([a-z0-9-]+):\\s*light-dark\\(([^,()]+),\\s*([^,()]+)\\)");
    private static final Pattern SHORT = Pattern.compile("#(\\p{XDigit})(\\p{XDigit})(\\p{XDigit})");
    private static final Pattern COLOUR = Pattern.compile("#\\p{XDigit}{6}");

    private static final List<String> SCHEMES = List.of("light", "dark");

    /** Where the default theme puts which text. */
    private static final List<Pair> PAIRS = Stream.of(
                    Stream.of("ink", "soft", "link").flatMap(text -> on(text, "paper", "raised", "sunk")),
                    on("notice-ink", "notice"),
                    Stream.concat(IntStream.rangeClosed(0, 4).mapToObj(i -> "t" + i), Stream.of("unknown"))
                            .flatMap(tone -> on(tone + "-ink", tone + "-tint", "paper", "raised")))
            .flatMap(pairs -> pairs)
            .toList();

    private record Pair(String text, String ground) {}

    /** @param ratio from 1 for one colour to 21 for black on white */
    private record Faint(Pair pair, String scheme, double ratio) {}

    private FaintText() {}

    /** @param css the whole sheet, with what the look sets */
    static Diagnostics find(String css, Look look) {
        Map<String, List<String>> colours = colours(css);
        List<Diagnostic> found = new ArrayList<>();
        look.colourPlaces()
                .forEach((name, place) -> IntStream.range(0, SCHEMES.size())
                        .mapToObj(scheme -> worst(name, scheme, colours, look))
                        .flatMap(Optional::stream)
                        .forEach(faint -> found.add(told(faint, place))));
        return Diagnostics.of(found);
    }

    private static Stream<Pair> on(String text, String... grounds) {
        return Stream.of(grounds).map(ground -> new Pair(text, ground));
    }

    /** Later declarations win, as in a browser. */
    private static Map<String, List<String>> colours(String css) {
        Map<String, List<String>> colours = new HashMap<>();
        // What follows adapts the colours to readers who ask for it.
        int adapting = css.indexOf("@media (prefers-contrast");
        Matcher variables = VARIABLE.matcher(adapting < 0 ? css : css.substring(0, adapting));
        while (variables.find()) {
            colours.put(variables.group(1), List.of(long6(variables.group(2)), long6(variables.group(3))));
        }
        return colours;
    }

    private static String long6(String colour) {
        Matcher three = SHORT.matcher(colour.strip());
        return three.matches() ? three.replaceAll("#$1$1$2$2$3$3") : colour.strip();
    }

    /** Of the pairs that a colour takes part in; one of two that are both set is told of its text. */
    private static Optional<Faint> worst(String name, int scheme, Map<String, List<String>> colours, Look look) {
        return PAIRS.stream()
                .filter(pair -> pair.text().equals(name)
                        || pair.ground().equals(name) && !look.colourPlaces().containsKey(pair.text()))
                .flatMap(pair ->
                        ratio(pair, scheme, colours).map(ratio -> new Faint(pair, SCHEMES.get(scheme), ratio)).stream())
                .filter(faint -> faint.ratio() < ENOUGH)
                .min(Comparator.comparingDouble(Faint::ratio));
    }

    private static Optional<Double> ratio(Pair pair, int scheme, Map<String, List<String>> colours) {
        Optional<Double> text = luminance(pair.text(), scheme, colours);
        Optional<Double> ground = luminance(pair.ground(), scheme, colours);
        return text.flatMap(one -> ground.map(other -> (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)));
    }

    /** WCAG 2.2, relative luminance. */
    private static Optional<Double> luminance(String name, int scheme, Map<String, List<String>> colours) {
        return Optional.ofNullable(colours.get(name))
                .map(both -> both.get(scheme))
                .filter(colour -> COLOUR.matcher(colour).matches())
                .map(colour -> 0.2126 * light(colour, 1) + 0.7152 * light(colour, 3) + 0.0722 * light(colour, 5));
    }

    private static double light(String colour, int from) {
        double share = Integer.parseInt(colour.substring(from, from + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static Diagnostic told(Faint faint, Place place) {
        // Rounded down, so that what falls short never reads as enough.
        String ratio = String.format(Locale.ROOT, "%.1f", Math.floor(faint.ratio() * 10) / 10);
        return Diagnostic.of(
                        Code.FAINT_TEXT,
                        place,
                        "'" + faint.pair().text() + "' on '" + faint.pair().ground() + "' has a contrast of " + ratio
                                + ":1 in " + faint.scheme() + "; text needs 4.5:1")
                .withHint(
                        "one colour holds in light and dark alike; two, as in [\"#0b5563\", \"#83cbd6\"], one in each");
    }
}
