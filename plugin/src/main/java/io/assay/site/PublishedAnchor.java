package io.assay.site;

/** The anchor of a heading as it stands in HTML, where ids that start with {@code a-} are the theme's own. */
final class PublishedAnchor {
    private static final String THEME = "a-";

    private PublishedAnchor() {}

    static String of(String id) {
        return id.startsWith(THEME) ? THEME + id : id;
    }
}
