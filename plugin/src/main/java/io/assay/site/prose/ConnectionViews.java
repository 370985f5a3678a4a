package io.assay.site.prose;

import io.assay.cache.Once;
import io.assay.knowledge.KnowledgeBase;
import io.assay.knowledge.Page;
import io.assay.knowledge.Term;
import io.assay.link.Backlink;
import io.assay.link.Kinship;
import io.assay.link.LinkGraph;
import io.assay.link.RelatedPages;
import io.assay.link.TextMemory;
import io.assay.link.UnlinkedMentions;
import io.assay.link.WordUse;
import io.assay.site.view.BacklinkItem;
import io.assay.site.view.Connections;
import io.assay.site.view.Link;
import io.assay.site.wording.Wording;
import io.assay.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Puts into words what ties pages to each other. */
public final class ConnectionViews {
    private static final int MOST_WORDS = 4;
    private static final int MOST_MENTIONS = 10;

    private final KnowledgeBase base;
    private final LinkGraph links;
    private final Wording wording;
    private final Once<RelatedPages> related;

    /** Finds kin in place of that where it is known. */
    private final Function<Page, List<Kinship>> kin;

    /** Empty where mentions are links. */
    private final Once<Optional<UnlinkedMentions>> mentions;

    public ConnectionViews(KnowledgeBase base, LinkGraph links, TextMemory memory, Wording wording) {
        this(
                base,
                links,
                memory,
                wording,
                new Once<>(() -> RelatedPages.in(base, links, memory)),
                new Once<>(() -> Optional.of(base)
                        .filter(any -> !any.settings().linkMentions())
                        .map(any -> UnlinkedMentions.in(base, links, memory))));
    }

    private ConnectionViews(
            KnowledgeBase base,
            LinkGraph links,
            TextMemory memory,
            Wording wording,
            Once<RelatedPages> related,
            Once<Optional<UnlinkedMentions>> mentions) {
        this.base = base;
        this.links = links;
        this.wording = wording;
        this.related = related;
        this.kin = memory.kin(base).orElse(page -> related.get().of(page));
        this.mentions = mentions;
    }

    /**
     * The same with another text of a page, of the outline that it had. What nobody has asked for yet is found anew when
     * somebody does.
     */
    public ConnectionViews revised(
            KnowledgeBase withIt, LinkGraph itsLinks, TextMemory memory, Page before, Page page) {
        ConnectionViews anew = new ConnectionViews(withIt, itsLinks, memory, wording);
        return new ConnectionViews(
                withIt,
                itsLinks,
                memory,
                wording,
                related.found()
                        .map(kin -> Once.of(kin.revised(withIt, itsLinks, page)))
                        .orElse(anew.related),
                mentions.found()
                        .map(known -> Once.of(known.map(some -> some.revised(before, itsLinks, page))))
                        .orElse(anew.mentions));
    }

    /** The pages that are akin to a page. */
    public List<Kinship> kin(Page page) {
        return kin.apply(page);
    }

    /** How many pages use each word. */
    public WordUse words() {
        return related.get().words();
    }

    /** The pages that name a page without a link, with the words around that. */
    public List<Backlink> mentions(Page page) {
        return mentions.get().map(some -> some.of(page)).orElse(List.of());
    }

    /** What a page says of those that it names without a link. */
    public Map<Page, Backlink> named(Page page) {
        return mentions.get().map(some -> some.named(page)).orElse(Map.of());
    }

    /** Begins to find what ties pages, for those who will ask for some of it. */
    public void begin() {
        mentions.begin();
        related.begin();
    }

    public Connections of(Page page) {
        List<Connections.Related> relations = new ArrayList<>();
        links.relations()
                .of(page, base.settings().relations())
                .forEach((name, pages) ->
                        relations.add(new Connections.Related(wording.relation(name), linksTo(pages, page))));
        return new Connections(
                linksTo(links.relations().supersededBy(page), page),
                relations,
                kin(page).stream()
                        .map(kinship -> new Connections.RelatedItem(link(kinship.page(), page), why(kinship)))
                        .toList(),
                mentions(page).stream()
                        .limit(MOST_MENTIONS)
                        .map(mention -> BacklinkItem.of(mention, page.permalink()))
                        .toList());
    }

    private static List<Link> linksTo(List<Page> pages, Page from) {
        return pages.stream().map(page -> link(page, from)).toList();
    }

    private static Link link(Page page, Page from) {
        return new Link(page.title(), page.permalink().from(from.permalink()));
    }

    /** {@code linked with the same 3 pages; both tagged inference; both speak of leases and escrow}. */
    String why(Kinship kinship) {
        Words words = wording.words();
        List<String> reasons = new ArrayList<>();
        if (kinship.links().size() == 1) {
            reasons.add(words.say(
                    "connections.both-linked", "page", kinship.links().get(0).title()));
        } else if (!kinship.links().isEmpty()) {
            reasons.add(words.say(
                    "connections.same-linked", "count", kinship.links().size()));
        }
        kinship.terms().stream()
                .map(Term::taxonomy)
                .distinct()
                .forEach(taxonomy -> reasons.add(words.say(
                        taxonomy.equals("tags") ? "connections.both-tagged" : "connections.both-have",
                        "taxonomy",
                        taxonomy.equals("agents") ? words.say("connections.agents") : taxonomy,
                        "terms",
                        words.list(kinship.terms().stream()
                                .filter(term -> term.taxonomy().equals(taxonomy))
                                .map(Term::name)
                                .toList()))));
        if (!kinship.words().isEmpty()) {
            reasons.add(words.say(
                    "connections.both-speak",
                    "words",
                    words.list(kinship.words().stream().limit(MOST_WORDS).toList())));
        }
        return Wording.sentence(String.join("; ", reasons));
    }
}
