package io.assay.knowledge;

import io.assay.markdown.Document;
import io.assay.markdown.Heading;
import io.assay.notation.Mapping;
import io.assay.notation.Node;
import io.assay.notation.Scalar;
import io.assay.source.SourceFile;
import io.assay.text.SourceSpan;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A page of the knowledge base: its header and its parsed text. Says nothing of links, which need all pages.
 *
 * @param source the Markdown file
 * @param permalink where it stands in the site
 * @param folder the section that it is in, by the path of its folder; a section's own page is in it
 * @param isIndex whether it is its section's page
 * @param title front matter, else the first heading, else the file's name in words
 * @param description front matter, else the first paragraph
 * @param terms by taxonomy, in the order written
 * @param lastReviewed front matter, else a closing line such as {@code *Last updated: 2026-02-15*}
 * @param lastChanged the day of the last commit that touched the file; looked up only where there is no review
 * @param reviewEvery how long a review holds
 * @param framework the framework whose verdicts it shows under its entities' headings
 * @param entityHeadings the heading texts that the header ties to entities, by entity id
 * @param order its place among its neighbours, lowest first; without one, after those that have one, by title
 * @param aliases its other names, in the order written
 * @param extra keys of the header that the engine does not know
 * @param header all keys of the header, with their places
 * @param body where its text stands in the file
 */
public record Page(
        SourceFile source,
        Permalink permalink,
        String folder,
        boolean isIndex,
        String title,
        Optional<String> description,
        Map<String, List<Term>> terms,
        Optional<LocalDate> lastReviewed,
        Optional<LocalDate> lastChanged,
        Optional<Period> reviewEvery,
        Optional<String> owner,
        Optional<LocalDate> date,
        OptionalInt order,
        Optional<Scalar> framework,
        Map<String, Scalar> entityHeadings,
        List<Alias> aliases,
        Map<String, Node> extra,
        Mapping header,
        SourceSpan body,
        Document document)
        implements Comparable<Page> {
    public Page {
        terms = Map.copyOf(terms);
        entityHeadings = Map.copyOf(entityHeadings);
        aliases = List.copyOf(aliases);
        extra = Map.copyOf(extra);
    }

    /** The path of the Markdown file in the content folder: the page's identity. */
    public String path() {
        return source.path();
    }

    public List<Term> terms(String taxonomy) {
        return terms.getOrDefault(taxonomy, List.of());
    }

    /** The description that the writer gave, which the text does not repeat. */
    public Optional<String> standfirst() {
        return description.filter(text -> !text.equals(document.summary()));
    }

    /** The heading that the page begins with, if it says something else than the title does. */
    public Optional<Heading> ownHeading() {
        return document.title().filter(heading -> !heading.text().strip().equalsIgnoreCase(title.strip()));
    }

    /** The day of its last review; without one on record, that of its last change. */
    public Optional<LocalDate> reviewedOn() {
        return lastReviewed.or(() -> lastChanged);
    }

    /** The day after which the page's review no longer holds. */
    public Optional<LocalDate> reviewDue() {
        return reviewedOn().flatMap(day -> reviewEvery.map(day::plus));
    }

    /** Whether it is shown before it is ready to be published. */
    public boolean isDraft() {
        return KnowledgeReader.isSet(header.find("draft"));
    }

    Page changedOn(LocalDate day) {
        return with(permalink, Optional.of(day));
    }

    /** The same at another place in the site. */
    Page at(Permalink other) {
        return with(other, lastChanged);
    }

    /** This text where another state of the same page stands, with the day on which that was committed. */
    Page inPlaceOf(Page before) {
        return with(before.permalink, lastReviewed.isPresent() ? lastChanged : before.lastChanged);
    }

    /**
     * Whether it differs from another state of the same page in its text, its summary and the headings and anchors in it
     * alone. What is known by headers, titles and addresses then stays known.
     */
    boolean hasFrameOf(Page before) {
        return path().equals(before.path())
                && writtenHeader().equals(before.writtenHeader())
                && permalink.equals(before.permalink)
                && isIndex == before.isIndex
                && title.equals(before.title)
                && lastReviewed.equals(before.lastReviewed)
                && lastChanged.equals(before.lastChanged)
                && reviewEvery.equals(before.reviewEvery)
                && owner.equals(before.owner)
                && document.title().isPresent() == before.document.title().isPresent();
    }

    /** Whether another state of the same page has the same headings and anchors, wherever they stand. */
    public boolean hasHeadingsOf(Page before) {
        return document.anchors().equals(before.document.anchors()) && outline().equals(before.outline());
    }

    private String writtenHeader() {
        return source.text().substring(0, body.start());
    }

    /** Its headings wherever they stand. */
    private List<Heading> outline() {
        return document.headings().stream()
                .map(heading -> new Heading(heading.level(), heading.text(), heading.id(), new SourceSpan(0, 0)))
                .toList();
    }

    private Page with(Permalink itsPermalink, Optional<LocalDate> itsChange) {
        return new Page(
                source,
                itsPermalink,
                folder,
                isIndex,
                title,
                description,
                terms,
                lastReviewed,
                itsChange,
                reviewEvery,
                owner,
                date,
                order,
                framework,
                entityHeadings,
                aliases,
                extra,
                header,
                body,
                document);
    }

    @Override
    public int compareTo(Page other) {
        return path().compareTo(other.path());
    }

    /** Equal to any state of the page at its path. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Page that && path().equals(that.path());
    }

    @Override
    public int hashCode() {
        return path().hashCode();
    }

    @Override
    public String toString() {
        return path();
    }
}
