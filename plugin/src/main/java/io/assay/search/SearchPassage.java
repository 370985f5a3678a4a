package io.assay.search;

/**
 * Text below a heading, up to the next one.
 *
 * @param anchor the heading's id, {@code ""} for what stands before the first heading
 * @param text on one line
 */
public record SearchPassage(String anchor, String heading, String text) {
    public SearchPassage {
        heading = onOneLine(heading);
        text = onOneLine(text);
    }

    /** What stands before the first heading. */
    public static SearchPassage lead(String text) {
        return new SearchPassage("", "", text);
    }

    static String onOneLine(String text) {
        return isOnOneLine(text) ? text.strip() : text.replaceAll("\\s+", " ").strip();
    }

    private static boolean isOnOneLine(String text) {
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\t' && c <= '\r' || c == ' ' && before == ' ') {
                return false;
            }
            before = c;
        }
        return true;
    }
}
