package io.assay.site.view;

import java.util.Optional;

/**
 * What a picture shows that stands for a page where somebody shares its address.
 *
 * @param site the site's title
 * @param title of whom or of what the page is
 * @param text what it says, in a sentence or two
 * @param foot what stands below a verdict: score, basis, date, certainty
 * @param illustrative the word that says of the page's figures that they are invented, if they are
 */
public record SocialCard(
        String site,
        String title,
        String text,
        String foot,
        Optional<VerdictView> verdict,
        Optional<String> illustrative) {
    /** In pixels, as Facebook and others ask. */
    public static final int WIDTH = 1200;

    public static final int HEIGHT = 630;

    /** The site's card. */
    public static SocialCard of(Chrome chrome) {
        return new SocialCard(
                chrome.siteTitle(),
                chrome.siteTitle(),
                chrome.siteDescription().orElse(""),
                "",
                Optional.empty(),
                Optional.empty());
    }
}
