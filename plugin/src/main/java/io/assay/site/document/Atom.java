package io.assay.site.document;

import io.assay.knowledge.SiteSettings;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Writes a feed in the Atom format (RFC 4287). What is illustrative says so in its title and its text. */
final class Atom {
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    /**
     * What stands above the entries.
     *
     * @param address the feed's own whole URL, and its id
     * @param page the whole URL of the page that shows the same
     */
    record Heading(String title, String address, String page, LocalDate updated) {}

    /** @param term the id that stays, {@code label} being its words */
    record Category(String term, String label) {}

    /**
     * @param address a whole URL, and the entry's id
     * @param note what is said of invented figures, where it shows some
     */
    record Entry(
            String address,
            String title,
            LocalDate updated,
            Optional<LocalDate> published,
            Optional<Category> category,
            String summary,
            Optional<String> note) {}

    private final Xml out;

    private Atom(Xml out) {
        this.out = out;
    }

    static String write(Heading heading, SiteSettings settings, List<Entry> entries) {
        return Xml.write("feed", NAMESPACE, xml -> {
            Atom atom = new Atom(xml);
            atom.heading(heading, settings);
            entries.forEach(atom::entry);
        });
    }

    private void heading(Heading heading, SiteSettings settings) {
        out.attribute("xml:lang", settings.language());
        out.element("id", heading.address());
        out.element("title", heading.title());
        if (settings.illustrative()) {
            out.element("subtitle", settings.illustrativeNote());
        }
        out.element("updated", Xml.instant(heading.updated()));
        link("self", "application/atom+xml", heading.address());
        link("alternate", "text/html", heading.page());
        out.element("author", () -> out.element("name", settings.title()));
    }

    private void entry(Entry entry) {
        out.element("entry", () -> {
            out.element("id", entry.address());
            out.element("title", entry.title() + (entry.note().isPresent() ? " (illustrative)" : ""));
            out.element("updated", Xml.instant(entry.updated()));
            entry.published().ifPresent(day -> out.element("published", Xml.instant(day)));
            link("alternate", "text/html", entry.address());
            entry.category()
                    .ifPresent(category -> out.element("category", () -> {
                        out.attribute("term", category.term());
                        out.attribute("label", category.label());
                    }));
            out.element(
                    "summary",
                    entry.note().map(note -> "Illustrative. " + note + " ").orElse("") + entry.summary());
        });
    }

    private void link(String relation, String type, String url) {
        out.element("link", () -> {
            out.attribute("rel", relation);
            out.attribute("type", type);
            out.attribute("href", url);
        });
    }
}
