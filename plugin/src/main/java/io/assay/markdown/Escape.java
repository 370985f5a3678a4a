package io.assay.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.regex.Pattern;

/** From Markdown's spelling of text to the text, and from that to HTML's. */
final class Escape {
    private static final Pattern COMMENT = Pattern.compile("<!--.*?(?:-->|\\z)", Pattern.DOTALL);

    private Escape() {}

    /** Backslash escapes and entities decoded. */
    static String decode(String markdown) {
        boolean plain = markdown.indexOf('\\') < 0 && markdown.indexOf('&') < 0;
        return plain ? markdown : Escaping.unescapeString(markdown);
    }

    /** Text as HTML, for content and for attributes in double quotes. */
    static void html(CharSequence text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\n', '\t' -> out.append(c);
                default -> out.append(Character.isISOControl(c) ? '\uFFFD' : c);
            }
        }
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
