package io.assay.knowledge;

import java.util.Locale;
import java.util.regex.Pattern;

/** A name as it stands in a URL: lower case, letters and digits of any script, hyphens for all else. */
public final class Slug {
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Slug() {}

    /** The slug of a name, {@code "x"} if the name has no letter and no digit. */
    public static String of(String name) {
        return isPlain(name) ? name : slug(name);
    }

    /** Whether a name is its own slug, as most ids and files' names are. */
    private static boolean isPlain(String name) {
        boolean hyphen = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean word = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (!word && (hyphen || c != '-')) {
                return false;
            }
            hyphen = !word;
        }
        return !hyphen;
    }

    private static String slug(String name) {
        String slug = OTHER.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("-");
        int start = slug.startsWith("-") ? 1 : 0;
        int end = slug.endsWith("-") && slug.length() > start ? slug.length() - 1 : slug.length();
        return end > start ? slug.substring(start, end) : "x";
    }

    /** An id as words: {@code gpu_active} is "Gpu active". */
    public static String words(String id) {
        String words = OTHER.matcher(id).replaceAll(" ").strip();
        return words.isEmpty() ? id : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
