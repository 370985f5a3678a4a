package io.assay.serve;

/** Escapes text for HTML. */
final class Html {
    private Html() {}

    /** For text, and for values in double quotes. Control characters other than tab become a replacement. */
    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c != '\t' && Character.isISOControl(c) ? '\uFFFD' : c);
            }
        }
        return out.toString();
    }
}
