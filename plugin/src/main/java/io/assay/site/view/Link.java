package io.assay.site.view;

/**
 * Words that lead somewhere.
 *
 * @param url relative to the page that shows it
 */
public record Link(String text, String url) {
    Link under(String root) {
        return new Link(text, root + url);
    }
}
