package io.assay.picture;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a theme's style sheet says of the classes of charts, by day. It knows what the charts' sheet is written in: class
 * selectors ({@code .a}, {@code .a.b}, {@code .chart .a}, {@code [class^="a-"]}), custom properties and
 * {@code light-dark()}; it passes over all else.
 */
final class Stylesheet {
    /** Comments, and rules that hold under some condition alone: in print, on a phone, with more contrast. */
    private static final Pattern PASSED_OVER =
            Pattern.compile("/\\*.*?\\*/|@[^{};]*\\{(?:[^{}]*\\{[^{}]*\\})*[^{}]*\\}", Pattern.DOTALL);

    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
    private static final Pattern SELECTOR = Pattern.compile(
            "(?:\\.(?<root>[\\w-]+) )?(?:(?<classes>(?:\\.[\\w-]+)+)|\\[class\\^=\"(?<start>[\\w-]+)\"\\])");
    private static final Pattern VARIABLE = Pattern.compile("var\\((--[\\w-]+)\\)");
    private static final Pattern BY_DAY = Pattern.compile("light-dark\\(([^,]+),.*\\)");
    private static final Pattern HEX = Pattern.compile("#[0-9a-f]{6}");

    private final Map<String, String> variables = new HashMap<>();
    private final List<Rule> rules = new ArrayList<>();

    private record Rule(
            Optional<String> root, Set<String> classes, Optional<String> start, Map<String, String> values) {
        boolean isFor(List<String> names, Set<String> roots) {
            return root.map(roots::contains).orElse(true)
                    && names.containsAll(classes)
                    && start.map(beginning -> String.join(" ", names).startsWith(beginning))
                            .orElse(true);
        }

        /** How exact its selector is: of two rules the more exact one holds, and of equals the later. */
        int exactness() {
            return classes.size() + (root.isPresent() ? 1 : 0) + (start.isPresent() ? 1 : 0);
        }
    }

    Stylesheet(String css) {
        Matcher rule = RULE.matcher(PASSED_OVER.matcher(css).replaceAll(""));
        while (rule.find()) {
            Map<String, String> values = values(rule.group(2));
            if (rule.group(1).strip().equals(":root")) {
                variables.putAll(values);
            }
            for (String selector : rule.group(1).split(",")) {
                Matcher known = SELECTOR.matcher(selector.strip());
                if (known.matches()) {
                    String classes = known.group("classes");
                    rules.add(new Rule(
                            Optional.ofNullable(known.group("root")),
                            classes == null
                                    ? Set.of()
                                    : Set.of(classes.substring(1).split("\\.")),
                            Optional.ofNullable(known.group("start")),
                            values));
                }
            }
        }
        rules.sort(Comparator.comparingInt(Rule::exactness));
    }

    private static Map<String, String> values(String declarations) {
        Map<String, String> values = new HashMap<>();
        for (String declaration : declarations.split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                values.put(
                        declaration.substring(0, colon).strip(),
                        declaration.substring(colon + 1).strip());
            }
        }
        return values;
    }

    /**
     * All that holds for an element, by property; variables are filled in.
     *
     * @param names its classes, in the order in which they are written
     * @param roots the classes of what it stands in
     */
    Map<String, String> of(List<String> names, Set<String> roots) {
        Map<String, String> style = new HashMap<>();
        rules.stream()
                .filter(rule -> rule.isFor(names, roots))
                .forEach(rule -> rule.values().forEach((property, value) -> style.put(property, filled(value))));
        return style;
    }

    private String filled(String value) {
        Matcher variable = VARIABLE.matcher(value);
        return variable.matches() ? filled(variables.getOrDefault(variable.group(1), "")) : value;
    }

    /** @return empty for {@code none} and for what is no colour in six digits */
    static Optional<Color> colour(String value) {
        Matcher byDay = BY_DAY.matcher(value);
        String colour = byDay.matches() ? byDay.group(1).strip() : value;
        return HEX.matcher(colour).matches() ? Optional.of(Color.decode(colour)) : Optional.empty();
    }
}
