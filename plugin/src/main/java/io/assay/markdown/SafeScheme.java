package io.assay.markdown;

import java.util.Locale;
import java.util.Set;

/**
 * Decides which destinations may be published: names, relative ones, and those with a scheme that runs no code.
 *
 * <p>Stricter than a browser: whatever stands before the first colon counts as a scheme unless {@code /}, {@code ?} or
 * {@code #} comes first, and control characters and spaces, which browsers ignore in some places, are ignored in all.
 */
final class SafeScheme {
    /** {@code metric} is the engine's own: a figure in prose that the build compares with the computed one. */
    private static final Set<String> LINKS = Set.of("http", "https", "mailto", "tel", "metric");

    private static final Set<String> IMAGES = Set.of("http", "https");

    private SafeScheme() {}

    static boolean allows(Reference.Kind kind, String destination) {
        if (kind == Reference.Kind.WIKI_LINK || kind == Reference.Kind.EMBED) {
            return true;
        }
        StringBuilder scheme = new StringBuilder();
        for (int i = 0; i < destination.length(); i++) {
            char c = destination.charAt(i);
            if (c == '/' || c == '?' || c == '#') {
                return true;
            } else if (c == ':') {
                Set<String> allowed = kind == Reference.Kind.LINK ? LINKS : IMAGES;
                return allowed.contains(scheme.toString().toLowerCase(Locale.ROOT));
            } else if (c > ' ' && !Character.isISOControl(c)) {
                scheme.append(c);
            }
        }
        return true;
    }
}
