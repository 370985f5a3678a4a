package io.assay.markdown;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Gives each heading of a page its anchor, by GitHub's rules: lower case; letters, marks, digits, connectors and
 * hyphens stay, spaces become hyphens, all else goes; a repeated anchor gets {@code -1}, {@code -2} and so on. A
 * heading that leaves nothing is called {@code section}.
 */
final class AnchorIds {
    private final Map<String, Integer> taken = new HashMap<>();

    String assign(String heading) {
        String slug = slug(heading);
        String id = slug;
        while (taken.containsKey(id)) {
            id = slug + "-" + taken.merge(slug, 1, Integer::sum);
        }
        taken.put(id, 0);
        return id;
    }

    /** Takes an id that the writer chose; empty if another heading has it. */
    Optional<String> choose(String id) {
        return taken.putIfAbsent(id, 0) == null ? Optional.of(id) : Optional.empty();
    }

    private static String slug(String heading) {
        StringBuilder slug = new StringBuilder();
        heading.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (c == ' ') {
                slug.append('-');
            } else if (c == '-' || isWord(c)) {
                slug.appendCodePoint(c);
            }
        });
        return slug.isEmpty() ? "section" : slug.toString();
    }

    /** Ruby's {@code \p{Word}}, which GitHub uses. */
    private static boolean isWord(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.CONNECTOR_PUNCTUATION -> true;
            default -> Character.isLetter(c);
        };
    }
}
