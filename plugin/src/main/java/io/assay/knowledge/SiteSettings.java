package io.assay.knowledge;

import io.assay.diagnostic.Severities;
import io.assay.markdown.RawHtml;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code site.yaml} says.
 *
 * @param baseUrl where the site is published, ending in {@code /}; without one, nothing that needs it is written
 * @param language a BCP 47 tag
 * @param html how far HTML in pages is trusted
 * @param illustrative whether every number of the site is invented
 * @param illustrativeNote what a reader is told where invented numbers show; empty if the settings do not say
 * @param taxonomies the front-matter keys whose words get pages, in order
 * @param relations the ways in which pages can stand to each other, the built-in ones first
 * @param authors who judges, by id
 * @param issues where readers report problems
 * @param files where they look at the files of the content
 * @param severities what a code counts as, where it is not the code's own
 * @param largeBundles whether bundles of Markdown over 10 MB are written
 * @param search whether readers can search the site
 * @param linkMentions whether first mentions of pages and entities become links
 * @param schema which keys the headers of pages hold
 * @param look what of the theme is set
 */
public record SiteSettings(
        String title,
        Optional<String> description,
        Optional<String> baseUrl,
        String language,
        RawHtml html,
        boolean illustrative,
        String illustrativeNote,
        List<String> taxonomies,
        List<RelationKind> relations,
        Map<String, Author> authors,
        Optional<IssueTracker> issues,
        Optional<FileHost> files,
        Severities severities,
        boolean largeBundles,
        boolean search,
        boolean linkMentions,
        PageSchema schema,
        Look look) {
    public static final List<String> DEFAULT_TAXONOMIES = List.of("tags", "agents");

    /**
     * Somebody who judges.
     *
     * @param holdings what they own that their verdicts could move, in their own words
     */
    public record Author(String id, String name, Optional<String> holdings) {}

    public SiteSettings {
        taxonomies = List.copyOf(taxonomies);
        relations = List.copyOf(relations);
        authors = Map.copyOf(authors);
    }

    /** The settings of a folder without {@code site.yaml}. */
    public static SiteSettings defaults(String title) {
        return new SiteSettings(
                title,
                Optional.empty(),
                Optional.empty(),
                "en",
                RawHtml.SAFE,
                false,
                "",
                DEFAULT_TAXONOMIES,
                RelationKind.BUILT_IN,
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Severities.OWN,
                false,
                true,
                false,
                PageSchema.NONE,
                Look.NONE);
    }

    /** The name of an author; an id that nobody declared is a name by itself. */
    public String authorName(String id) {
        return Optional.ofNullable(authors.get(id)).map(Author::name).orElse(id);
    }

    /** With what a reader is told where invented numbers show, if the settings do not say. */
    public SiteSettings withDefaultNote(String note) {
        return illustrativeNote.isEmpty() ? with(baseUrl, note) : this;
    }

    public SiteSettings withBaseUrl(String url) {
        return with(Optional.of(url.endsWith("/") ? url : url + "/"), illustrativeNote);
    }

    private SiteSettings with(Optional<String> itsUrl, String note) {
        return new SiteSettings(
                title,
                description,
                itsUrl,
                language,
                html,
                illustrative,
                note,
                taxonomies,
                relations,
                authors,
                issues,
                files,
                severities,
                largeBundles,
                search,
                linkMentions,
                schema,
                look);
    }
}
