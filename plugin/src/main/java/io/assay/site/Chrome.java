package io.assay.site;

import java.util.List;
import java.util.Optional;

/**
 * What stands around every page.
 *
 * @param root the relative URL of the site's root: {@code ""}, {@code "../"}, …
 * @param title the page's own title
 * @param source the Markdown file it was written in
 * @param canonical its address, where a base URL is set
 * @param breadcrumbs the way here from the home page, which comes first; the page itself left out
 * @param illustrativeNote what to say about invented numbers, on every page that shows one
 * @param clocks the build's two clocks, as a sentence
 * @param footer pages for those who look for more
 * @param feed the feed of changed verdicts, if there is one
 * @param search whether there is an index to search
 */
public record Chrome(
        String siteTitle,
        Optional<String> siteDescription,
        String language,
        String root,
        String title,
        String description,
        Optional<String> source,
        Optional<String> canonical,
        List<NavItem> navigation,
        List<Link> breadcrumbs,
        Optional<String> illustrativeNote,
        String clocks,
        List<Link> footer,
        Optional<Link> feed,
        boolean search) {
    /** An entry of the masthead. */
    public record NavItem(String text, String url, boolean current) {}

    public Chrome {
        navigation = List.copyOf(navigation);
        breadcrumbs = List.copyOf(breadcrumbs);
        footer = List.copyOf(footer);
    }
}
