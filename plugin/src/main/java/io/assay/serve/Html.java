package io.assay.serve;

import java.util.regex.Pattern;

/** Escapes what the preview itself shows: excerpts of files among it, which may hold anything. */
final class Html {
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}&&[^\t]]");

    private Html() {}

    /** For text, and for values in double quotes. Control characters other than tab become a replacement. */
    static String escape(String text) {
        return io.assay.site.view.Html.escape(UNSEEN.matcher(text).replaceAll("\uFFFD"));
    }
}
