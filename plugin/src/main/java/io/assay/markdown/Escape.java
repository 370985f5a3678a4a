package io.assay.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;

/** From Markdown's spelling of characters to the characters, and from those to HTML's. */
final class Escape {
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
}
