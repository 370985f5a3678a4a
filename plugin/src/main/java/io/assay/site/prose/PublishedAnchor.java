package io.assay.site.prose;

/** The anchor of a heading as it stands in HTML, where ids that start with {@code a-} are the theme's own. */
public final class PublishedAnchor {
    private static final String THEME = "a-";

    private PublishedAnchor() {}

    public static String of(String id) {
        return id.startsWith(THEME) ? THEME + id : id;
    }
}
