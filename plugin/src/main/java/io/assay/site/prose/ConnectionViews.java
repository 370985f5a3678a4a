package io.assay.site.prose;

import io.assay.knowledge.KnowledgeBase;
import io.assay.knowledge.Page;
import io.assay.knowledge.Term;
import io.assay.link.Backlink;
import io.assay.link.Kinship;
import io.assay.link.LinkGraph;
import io.assay.link.RelatedPages;
import io.assay.link.UnlinkedMentions;
import io.assay.site.view.BacklinkItem;
import io.assay.site.view.Connections;
import io.assay.site.view.Link;
import io.assay.site.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts into words what ties pages to each other. */
public final class ConnectionViews {
    private static final int MOST_WORDS = 4;
    private static final int MOST_MENTIONS = 10;

    private final KnowledgeBase base;
    private final LinkGraph links;
    private final Map<String, List<Kinship>> related;
    private final Map<String, List<Backlink>> mentions;

    public ConnectionViews(KnowledgeBase base, LinkGraph links) {
        this.base = base;
        this.links = links;
        this.related = RelatedPages.find(base, links);
        this.mentions = base.settings().linkMentions() ? Map.of() : UnlinkedMentions.find(base, links);
    }

    public Connections of(Page page) {
        List<Connections.Related> relations = new ArrayList<>();
        links.relations()
                .of(page, base.settings().relations())
                .forEach((name, pages) -> relations.add(new Connections.Related(name, linksTo(pages, page))));
        return new Connections(
                linksTo(links.relations().supersededBy(page), page),
                relations,
                related.get(page.path()).stream()
                        .map(kinship -> new Connections.RelatedItem(link(kinship.page(), page), why(kinship)))
                        .toList(),
                mentions.getOrDefault(page.path(), List.of()).stream()
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
    static String why(Kinship kinship) {
        List<String> reasons = new ArrayList<>();
        if (kinship.links().size() == 1) {
            reasons.add("both linked with " + kinship.links().get(0).title());
        } else if (!kinship.links().isEmpty()) {
            reasons.add("linked with the same " + kinship.links().size() + " pages");
        }
        kinship.terms().stream()
                .map(Term::taxonomy)
                .distinct()
                .forEach(taxonomy ->
                        reasons.add((taxonomy.equals("tags") ? "both tagged " : "both have the " + taxonomy + " ")
                                + Wording.list(kinship.terms().stream()
                                        .filter(term -> term.taxonomy().equals(taxonomy))
                                        .map(Term::name)
                                        .toList())));
        if (!kinship.words().isEmpty()) {
            reasons.add("both speak of "
                    + Wording.list(kinship.words().stream().limit(MOST_WORDS).toList()));
        }
        return Wording.sentence(String.join("; ", reasons));
    }
}
