package io.assay.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From Markdown's spelling of text to the text, and from that to HTML's. */
final class Escape {
    private static final Pattern COMMENT = Pattern.compile("<!--.*?(?:-->|\\z)", Pattern.DOTALL);

    /** No characters but text: their numbers have too many digits, which flexmark does not mind. */
    private static final Pattern LONG_NUMBER = Pattern.compile("&#(?:[0-9]{8,}|[xX][0-9a-fA-F]{7,});");

    private Escape() {}

    /** Backslash escapes and entities decoded. */
    static String decode(String markdown) {
        if (markdown.indexOf('\\') < 0 && markdown.indexOf('&') < 0) {
            return markdown;
        }
        StringBuilder decoded = new StringBuilder();
        Matcher number = LONG_NUMBER.matcher(markdown);
        int start = 0;
        while (number.find()) {
            decoded.append(Escaping.unescapeString(markdown.substring(start, number.start())))
                    .append(number.group());
            start = number.end();
        }
        return decoded.append(Escaping.unescapeString(markdown.substring(start)))
                .toString();
    }

    /** Text as HTML, for content and for attributes in double quotes. */
    static void html(CharSequence text, StringBuilder out) {
        html(text.toString(), 0, text.length(), out);
    }

    /** The text between two offsets as HTML. */
    static void html(String text, int start, int end, StringBuilder out) {
        int written = start;
        for (int i = start; i < end; i++) {
            String escaped = escaped(text.charAt(i));
            if (escaped != null) {
                out.append(text, written, i).append(escaped);
                written = i + 1;
            }
        }
        out.append(text, written, end);
    }

    /** What is written for a character, {@code null} for itself. */
    private static String escaped(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\n', '\t' -> null;
            default -> Character.isISOControl(c) ? "\uFFFD" : null;
        };
    }

    /** Lines that end with CRLF or CR made to end with LF. */
    static String lineFeeds(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Comments are never published, not even where HTML is shown as text; one left open goes on to the end. */
    static String withoutComments(String html) {
        return html.contains("<!--") ? COMMENT.matcher(html).replaceAll("") : html;
    }
}
