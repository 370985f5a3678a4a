package io.assay.site.prose;

import io.assay.knowledge.Page;
import io.assay.link.LinkGraph;
import io.assay.link.NamedThings;
import io.assay.site.view.Html;
import io.assay.site.view.Routes;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the first mention of another page or of an entity on a page a link, for one page from its top. Text in links,
 * headings and code stays as it is, and so do names of pages that the page links to anyway.
 */
public final class MentionLinks {
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)[^>]*>|<!--.*?-->", Pattern.DOTALL);
    private static final Set<String> CLOSED =
            Set.of("a", "code", "pre", "kbd", "samp", "h1", "h2", "h3", "h4", "h5", "h6", "math", "svg", "summary");

    private final NamedThings things;
    private final Page page;
    private final Set<Object> done = new HashSet<>();
    private int closed;

    public MentionLinks(NamedThings things, Page page, LinkGraph links) {
        this.things = things;
        this.page = page;
        done.add(page);
        done.addAll(links.linked(page));
    }

    /** @param html a stretch of finished HTML; what a stretch before it left open counts */
    String link(String html) {
        StringBuilder out = new StringBuilder(html.length() + 64);
        Matcher tags = TAG.matcher(html);
        int at = 0;
        while (tags.find()) {
            out.append(words(html.substring(at, tags.start()))).append(tags.group());
            at = tags.end();
            if (tags.group(2) != null && CLOSED.contains(tags.group(2).toLowerCase(Locale.ROOT))) {
                closed += tags.group(1).isEmpty() ? 1 : -1;
            }
        }
        return out.append(words(html.substring(at))).toString();
    }

    private String words(String text) {
        if (closed > 0 || text.isBlank()) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (NamedThings.Named named : things.find(text)) {
            Object thing = named.page().isPresent()
                    ? named.page().get()
                    : named.entity().orElseThrow();
            if (done.add(thing)) {
                out.append(text, at, named.start())
                        .append("<a href=\"")
                        .append(Html.escape(url(named)))
                        .append("\">")
                        .append(text, named.start(), named.end())
                        .append("</a>");
                at = named.end();
            }
        }
        return out.append(text, at, text.length()).toString();
    }

    private String url(NamedThings.Named named) {
        return named.page()
                .map(other -> other.permalink().from(page.permalink()))
                .orElseGet(
                        () -> Routes.entity(named.entity().orElseThrow().id()).from(page.permalink()));
    }
}
