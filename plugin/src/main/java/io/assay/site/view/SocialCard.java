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

    /** An entity's card: its verdict under one framework. */
    public static SocialCard of(String site, VerdictView verdict, String foot, String illustrative) {
        return new SocialCard(
                site,
                verdict.entity().text(),
                verdict.sentence(),
                foot,
                Optional.of(verdict),
                Optional.of(illustrative).filter(word -> verdict.illustrative()));
    }

    /** What the picture says, for those who don't see it. */
    public String description() {
        return verdict.map(known -> title + ": " + known.phrase() + ". " + text).orElse(title + ". " + text);
    }
}
