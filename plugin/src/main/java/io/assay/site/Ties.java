package io.assay.site;

import io.assay.knowledge.KnowledgeBase;
import io.assay.knowledge.MenuItem;
import io.assay.knowledge.Page;
import io.assay.knowledge.Permalink;
import io.assay.knowledge.ReadingOrder;
import io.assay.knowledge.Section;
import io.assay.link.Kinship;
import io.assay.link.LinkGraph;
import io.assay.link.WordUse;
import io.assay.site.document.MarkdownDocuments;
import io.assay.site.prose.ConnectionViews;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the pages that people wrote take from each other, and what other files take from their texts: tells which pages
 * must be known to make one as it is among all, and which files another text of it reaches.
 */
public final class Ties {
    private static final int LINKED = 4;

    private final KnowledgeBase base;
    private final LinkGraph links;
    private final ConnectionViews connections;
    private final Bodies bodies;
    private final MarkdownDocuments documents;

    /** By page, its section; and its place there, if it is not the section's own. */
    private final Map<Page, Section> sections = new HashMap<>();

    private final Map<Page, Integer> places = new HashMap<>();

    Ties(KnowledgeBase base, LinkGraph links, ConnectionViews connections, Bodies bodies, MarkdownDocuments documents) {
        this.base = base;
        this.links = links;
        this.connections = connections;
        this.bodies = bodies;
        this.documents = documents;
        enter(base.root());
    }

    private void enter(Section section) {
        section.index().ifPresent(page -> sections.put(page, section));
        for (int place = 0; place < section.pages().size(); place++) {
            sections.put(section.pages().get(place), section);
            places.put(section.pages().get(place), place);
        }
        section.sections().forEach(this::enter);
    }

    /** Whether no other page shows a part of its text, and it asks for nothing: it is an article of links and code. */
    public boolean standsAlone(Page page) {
        return places.containsKey(page)
                && !page.permalink().equals(Permalink.HOME)
                && bodies.isPlain(page)
                && !bodies.isShownElsewhere(page);
    }

    /** All that lists of pages, maps of links and addresses say of a page, in short. */
    public String outline(Page page) {
        return bodies.outline(page);
    }

    public List<Kinship> kin(Page page) {
        return connections.kin(page);
    }

    /** How many pages use each word. */
    public WordUse words() {
        return connections.words();
    }

    /** By the path of each page that this one says something of: what is told there. */
    public Map<String, String> sentences(Page page) {
        Map<String, String> sentences = new HashMap<>();
        links.linked(page)
                .forEach(other -> links.backlinks(other).stream()
                        .filter(link -> link.from().equals(page))
                        .forEach(link -> sentences.put(other.path(), link.sentence())));
        connections.named(page).forEach((other, named) -> sentences.put(other.path(), named.sentence()));
        return sentences;
    }

    /** The texts of a page in all files that may hold it, by path in the site: all of its own, a piece of others. */
    public Map<String, String> pieces(Page page) {
        return documents.pieces(page);
    }

    /** How large the files are that hold the texts of many pages, by path in the site. */
    public Map<String, Long> sizes() {
        return documents.sizes();
    }

    /** The pages that must be known, besides the frame of all, for one to be made as it is among all. */
    public Collection<Page> company(Page page) {
        Set<Page> company = new HashSet<>(links.linked(page));
        links.backlinks(page).forEach(link -> company.add(link.from()));
        connections.mentions(page).forEach(mention -> company.add(mention.from()));
        for (Kinship kinship : kin(page)) {
            company.add(kinship.page());
            company.addAll(kinship.links());
        }
        company.addAll(links.relations().partners(page));
        company.addAll(links.relations().supersededBy(page));
        Section section = sections.get(page);
        if (places.containsKey(page)) {
            int place = places.get(page);
            company.addAll(section.pages()
                    .subList(Math.max(0, place - 1), Math.min(section.pages().size(), place + 2)));
        }
        for (Section at = base.root(); ; at = below(at, section)) {
            at.index().ifPresent(company::add);
            if (at.folder().equals(section.folder())) {
                return company;
            }
        }
    }

    private static Section below(Section above, Section section) {
        return above.sections().stream()
                .filter(one -> section.folder().equals(one.folder())
                        || section.folder().startsWith(one.folder() + "/"))
                .findFirst()
                .orElse(section);
    }

    /** Some pages that together are enough for the frame of all: its menus, and what it says of the whole site. */
    public Collection<Page> frame() {
        List<Page> frame = new ArrayList<>();
        base.root().index().ifPresent(frame::add);
        base.pages().stream()
                .filter(page -> page.permalink().equals(Permalink.HOME))
                .forEach(frame::add);
        base.root().sections().forEach(section -> frame.add(first(section)));
        Stream.concat(base.settings().look().navigation().stream(), base.settings().look().footer().stream())
                .map(MenuItem::target)
                .flatMap(target -> base.pages().stream()
                        .filter(page -> page.path().equals(target)
                                || page.path().startsWith(target.endsWith("/") ? target : target + "/"))
                        .sorted(ReadingOrder.OF_PAGES)
                        .limit(1))
                .forEach(frame::add);
        base.settings()
                .taxonomies()
                .forEach(taxonomy -> base.pages().stream()
                        .filter(page -> !page.terms(taxonomy).isEmpty())
                        .limit(1)
                        .forEach(frame::add));
        base.pages().stream()
                .filter(page -> page.reviewEvery().isPresent())
                .limit(1)
                .forEach(frame::add);
        base.pages().stream()
                .filter(page -> !links.linked(page).isEmpty())
                .limit(LINKED)
                .forEach(page -> {
                    frame.add(page);
                    frame.add(links.linked(page).get(0));
                });
        return frame;
    }

    private static Page first(Section section) {
        return section.index()
                .or(() -> section.pages().stream().findFirst())
                .orElseGet(() -> first(section.sections().get(0)));
    }
}
