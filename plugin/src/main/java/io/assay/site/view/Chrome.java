package io.assay.site.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
 * @param pagesFeed the feed of pages, if there is one
 * @param published the day that a written page is dated
 * @param modified the day of a written page's last review, else of its last change, else the day it is dated
 * @param search whether there is an index to search
 * @param logo the image beside the site's title, by path in the site
 * @param markdown the relative URL of a written page as Markdown
 * @param data the relative URL of the page as data; the page for missing ones has none
 * @param diagrams whether the page holds diagrams that a script draws
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
        Optional<Link> pagesFeed,
        Optional<LocalDate> published,
        Optional<LocalDate> modified,
        boolean search,
        Optional<String> logo,
        Optional<String> markdown,
        Optional<String> data,
        boolean diagrams) {
    /** An entry of the masthead. */
    public record NavItem(String text, String url, boolean current) {}

    public Chrome {
        navigation = List.copyOf(navigation);
        breadcrumbs = List.copyOf(breadcrumbs);
        footer = List.copyOf(footer);
    }

    /** {@code ltr} or {@code rtl}. */
    public String direction() {
        return TextDirection.of(language);
    }

    /** The language as Open Graph writes it, such as {@code en_GB}; that needs a territory. */
    public Optional<String> openGraphLocale() {
        Locale locale = Locale.forLanguageTag(language);
        return locale.getCountry().isEmpty()
                ? Optional.empty()
                : Optional.of(locale.getLanguage() + "_" + locale.getCountry());
    }

    /** The same for a page that may be served at any address: every URL of a page begins with the site's root. */
    public Chrome under(String root) {
        return new Chrome(
                siteTitle,
                siteDescription,
                language,
                root + this.root,
                title,
                description,
                source,
                Optional.empty(),
                navigation.stream()
                        .map(item -> new NavItem(item.text(), root + item.url(), item.current()))
                        .toList(),
                breadcrumbs.stream().map(link -> link.under(root)).toList(),
                illustrativeNote,
                clocks,
                footer.stream().map(link -> link.under(root)).toList(),
                feed.map(link -> link.under(root)),
                pagesFeed.map(link -> link.under(root)),
                published,
                modified,
                search,
                logo,
                markdown,
                data,
                diagrams);
    }
}
