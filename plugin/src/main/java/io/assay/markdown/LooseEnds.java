package io.assay.markdown;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ties what a piece of raw HTML leaves open and what would swallow the text after it: the start of an element whose
 * content is read as text up to its end tag, of a comment, or of a tag. It is shown as text instead.
 */
final class LooseEnds {
    private static final Pattern SWALLOWING = Pattern.compile(
            "<(?:(script|style|textarea|title|xmp|iframe|noembed|noframes|noscript|plaintext|listing)(?![a-z0-9-])|!--)");

    private LooseEnds() {}

    static String tie(String html) {
        String lower = html.toLowerCase(Locale.ROOT);
        Matcher start = SWALLOWING.matcher(lower);
        for (int at = 0; start.find(at); ) {
            String end = start.group(1) == null ? "-->" : "</" + start.group(1);
            int close = lower.indexOf(end, start.end());
            if (close < 0) {
                return html.substring(0, start.start()) + escaped(html.substring(start.start()));
            }
            at = close + end.length();
        }
        int tag = html.lastIndexOf('<');
        return tag > html.lastIndexOf('>') ? html.substring(0, tag) + escaped(html.substring(tag)) : html;
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        Escape.html(text, out);
        return out.toString();
    }
}
