package io.assay.site;

import io.assay.cache.Once;
import io.assay.diagnostic.Diagnostic;
import io.assay.knowledge.KnowledgeBase;
import io.assay.knowledge.Page;
import io.assay.knowledge.Permalink;
import io.assay.knowledge.ReadingOrder;
import io.assay.knowledge.Section;
import io.assay.link.LinkGraph;
import io.assay.link.TextMemory;
import io.assay.metric.Clocks;
import io.assay.site.document.MarkdownDocuments;
import io.assay.site.fact.SiteFacts;
import io.assay.site.prose.ConnectionViews;
import io.assay.site.prose.PublishedAnchor;
import io.assay.site.view.BacklinkItem;
import io.assay.site.view.Block;
import io.assay.site.view.Byline;
import io.assay.site.view.Chrome;
import io.assay.site.view.Connections;
import io.assay.site.view.LatestChanges;
import io.assay.site.view.Link;
import io.assay.site.view.Neighbours;
import io.assay.site.view.PageItem;
import io.assay.site.view.PageKind;
import io.assay.site.view.PlannedPage;
import io.assay.site.view.SectionItem;
import io.assay.site.view.SitePage;
import io.assay.site.view.TermItem;
import io.assay.site.view.TocEntry;
import io.assay.site.view.VerdictBoard;
import io.assay.site.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Plans the pages that people wrote, and the lists of them: home, sections, articles. */
final class TextPages implements WrittenPages {
    private static final int WORDS_A_MINUTE = 220;
    private static final int FEWEST_TOC_ENTRIES = 3;
    private static final int NO_PLACE = -1;

    private final KnowledgeBase base;
    private final LinkGraph links;
    private final Chromes chromes;
    private final Clocks clocks;
    private final Wording wording;
    private final Bodies bodies;
    private final ConnectionViews connections;
    private final TermPages terms;
    private final KnownInputs inputs;
    private final Revision revision;
    private final Function<Bodies, MarkdownDocuments> written;
    private final Function<Permalink, List<VerdictBoard>> boards;
    private final Function<Permalink, LatestChanges> latest;
    private final boolean illustrative;

    /** Makes the texts of pages by other facts, if what was changed allows. */
    interface Revision {
        Optional<Bodies> bodies(Bodies bodies, SiteFacts facts, Page before, Page page);
    }

    /**
     * @param documents the paths of what is written for programs
     * @param boards by permalink of the page that shows them, so that each links from where it stands
     * @param latest the latest changes of verdicts, likewise
     * @param illustrative whether those boards show invented numbers
     * @param written what is written for programs of such texts
     */
    TextPages(
            KnowledgeBase base,
            LinkGraph links,
            TextMemory memory,
            KnownInputs inputs,
            Chromes chromes,
            Wording wording,
            Clocks clocks,
            Bodies bodies,
            Set<String> documents,
            Function<Permalink, List<VerdictBoard>> boards,
            Function<Permalink, LatestChanges> latest,
            boolean illustrative,
            Revision revision,
            Function<Bodies, MarkdownDocuments> written) {
        this.base = base;
        this.links = links;
        this.inputs = inputs;
        this.chromes = chromes;
        this.clocks = clocks;
        this.wording = wording;
        this.bodies = bodies;
        this.connections = new ConnectionViews(base, links, memory, wording);
        this.terms = new TermPages(base, chromes, wording, this, documents);
        this.boards = boards;
        this.latest = latest;
        this.illustrative = illustrative;
        this.revision = revision;
        this.written = written;
    }

    private TextPages(TextPages before, SiteFacts facts, Bodies bodies, ConnectionViews connections) {
        this.base = facts.knowledge();
        this.links = facts.links();
        this.chromes = before.chromes;
        this.clocks = before.clocks;
        this.wording = before.wording;
        this.bodies = bodies;
        this.connections = connections;
        this.terms = before.terms;
        this.inputs = before.inputs;
        this.boards = before.boards;
        this.latest = before.latest;
        this.illustrative = before.illustrative;
        this.revision = before.revision;
        this.written = before.written;
    }

    @Override
    public Optional<WrittenPages> revised(SiteFacts facts, Page before, Page page) {
        boolean sameFiles =
                GraphPages.isWorthwhile(base, links) == GraphPages.isWorthwhile(facts.knowledge(), facts.links())
                        && links.assets(before).equals(facts.links().assets(page))
                        && MarkdownDocuments.leavesOutTheSame(base, before, page);
        boolean homeSaysTheSame =
                !page.permalink().equals(Permalink.HOME) || page.description().equals(before.description());
        if (!sameFiles || !homeSaysTheSame) {
            return Optional.empty();
        }
        return revision.bodies(bodies, facts, before, page)
                .map(texts -> new TextPages(
                        this,
                        facts,
                        texts,
                        connections.revised(facts.knowledge(), facts.links(), facts.texts(), before, page)));
    }

    @Override
    public Ties ties() {
        return new Ties(base, links, connections, bodies, written.apply(bodies));
    }

    @Override
    public List<Diagnostic> problems(Page page) {
        return bodies.problems(page);
    }

    @Override
    public Optional<PlannedPage> find(Permalink permalink) {
        if (permalink.equals(Permalink.HOME)) {
            return Optional.of(home());
        }
        return terms.stands(permalink)
                ? Optional.empty()
                : find(permalink, base.root(), true).or(() -> find(permalink, base.root(), false));
    }

    /** @param written whether one that somebody wrote is looked for, which comes before a mere list of pages */
    private Optional<PlannedPage> find(Permalink permalink, Section section, boolean written) {
        if (section.permalink().equals(permalink) && section.index().isPresent() == written) {
            return Optional.of(
                    section.folder().isEmpty()
                            ? article(section.index().orElseThrow(), section, NO_PLACE)
                            : section(section));
        }
        for (int i = 0; written && i < section.pages().size(); i++) {
            if (section.pages().get(i).permalink().equals(permalink)) {
                return Optional.of(article(section.pages().get(i), section, i));
            }
        }
        return section.sections().stream()
                .flatMap(below -> find(permalink, below, written).stream())
                .findFirst();
    }

    List<PlannedPage> plan() {
        List<PlannedPage> pages = new ArrayList<>();
        pages.add(home());
        base.root()
                .index()
                .filter(page -> !page.permalink().equals(Permalink.HOME))
                .ifPresent(page -> pages.add(article(page, base.root(), NO_PLACE)));
        sections(base.root(), pages);
        pages.addAll(terms.plan());
        return pages;
    }

    /** Begins with what all of them need, before they are asked for. */
    void begin() {
        connections.begin();
    }

    private PlannedPage home() {
        return home(boards.apply(Permalink.HOME), latest.apply(Permalink.HOME));
    }

    private PlannedPage home(List<VerdictBoard> boards, LatestChanges latest) {
        Permalink here = Permalink.HOME;
        Optional<Page> index = base.pages().stream()
                .filter(page -> page.permalink().equals(here))
                .findFirst();
        boolean invented = illustrative && !boards.isEmpty()
                || latest.anyIllustrative()
                || index.filter(bodies::isIllustrative).isPresent();
        Chrome chrome = index.map(page -> chrome(page, invented))
                .orElseGet(() -> chromes.of(
                        here,
                        base.settings().title(),
                        base.settings().description().orElse(""),
                        List.of(),
                        invented));
        boolean concludes = !boards.isEmpty() || !latest.isEmpty();
        return new PlannedPage.Drafted(
                PageKind.HOME,
                here,
                chrome,
                within -> new PlannedPage.Draft(
                        () -> concludes ? Optional.empty() : inputs(index), () -> home(within, index, boards, latest)));
    }

    private SitePage home(Chrome chrome, Optional<Page> index, List<VerdictBoard> boards, LatestChanges latest) {
        Section root = base.root();
        Permalink here = Permalink.HOME;
        List<TermItem> topics = base.settings().taxonomies().stream()
                .limit(1)
                .flatMap(taxonomy -> terms.broadest(taxonomy, here).stream())
                .toList();
        return new SitePage.Home(
                here,
                chrome,
                index.map(bodies::blocks).orElse(List.of()),
                boards,
                latest,
                root.sections().stream()
                        .filter(section -> !terms.stands(section.permalink()))
                        .map(section -> item(section, here))
                        .toList(),
                root.pages().stream().map(page -> item(page, here)).toList(),
                topics,
                index.map(this::backlinks).orElse(List.of()));
    }

    private void sections(Section section, List<PlannedPage> pages) {
        for (int i = 0; i < section.pages().size(); i++) {
            Page page = section.pages().get(i);
            if (!terms.stands(page.permalink())) {
                pages.add(article(page, section, i));
            }
        }
        for (Section below : section.sections()) {
            if (!terms.stands(below.permalink())) {
                pages.add(section(below));
            }
            sections(below, pages);
        }
    }

    /** @param place among the section's pages */
    private PlannedPage article(Page page, Section section, int place) {
        return new PlannedPage.Drafted(
                PageKind.ARTICLE, page.permalink(), chrome(page), chrome -> draft(page, chrome, section, place));
    }

    private PlannedPage.Draft draft(Page page, Chrome chrome, Section section, int place) {
        Once<Connections> its = new Once<>(() -> connections.of(page));
        Once<SitePage.Article> bare = new Once<>(() -> article(page, chrome, section, place, its.get()));
        return new PlannedPage.Draft(
                () -> bodies.inputs(page)
                        .map(text -> inputs.get(
                                page.path() + bodies.outlines() + its.get() + backlinks(page) + text,
                                () -> bare.get() + text)),
                () -> bare.get().with(bodies.blocks(page)));
    }

    /** All but its text. */
    private SitePage.Article article(Page page, Chrome chrome, Section section, int place, Connections its) {
        List<TocEntry> toc = page.document().headings().stream()
                .filter(heading ->
                        !page.document().title().filter(heading::equals).isPresent()
                                || page.ownHeading().isPresent())
                .filter(heading -> heading.level() <= 3)
                .map(heading ->
                        new TocEntry(heading.text(), PublishedAnchor.of(heading.id()), Math.max(2, heading.level())))
                .toList();
        return new SitePage.Article(
                page.permalink(),
                chrome,
                page.standfirst(),
                List.of(),
                List.of(),
                toc.size() < FEWEST_TOC_ENTRIES ? List.of() : toc,
                byline(page),
                Neighbours.of(section, place),
                its,
                backlinks(page));
    }

    private PlannedPage section(Section section) {
        Permalink here = section.permalink();
        Optional<Page> index = section.index();
        Chrome chrome = index.map(this::chrome)
                .orElseGet(() -> chromes.of(
                        here,
                        section.title(),
                        wording.words().count("pages.count", section.size()),
                        chromes.trail(here, parent(section.folder())),
                        false));
        return new PlannedPage.Drafted(
                PageKind.SECTION,
                here,
                chrome,
                within -> new PlannedPage.Draft(() -> inputs(index), () -> section(section, within)));
    }

    private SitePage section(Section section, Chrome chrome) {
        Permalink here = section.permalink();
        Optional<Page> index = section.index();
        return new SitePage.SectionPage(
                here,
                chrome,
                index.flatMap(Page::standfirst),
                index.map(bodies::blocks).orElse(List.of()),
                section.pages().stream().map(page -> item(page, here)).toList(),
                section.sections().stream().map(below -> item(below, here)).toList(),
                index.map(this::byline).orElse(Byline.NONE),
                index.map(connections::of).orElse(Connections.NONE),
                index.map(this::backlinks).orElse(List.of()));
    }

    /** What a list of pages is made from, with the text above it. */
    Optional<String> inputs(Optional<Page> above) {
        return above.isEmpty()
                ? Optional.of(bodies.outlines())
                : bodies.inputs(above.get())
                        .map(text -> bodies.outlines() + connections.of(above.get()) + backlinks(above.get()) + text);
    }

    private Byline byline(Page page) {
        Optional<String> overdue = page.reviewDue()
                .filter(due -> clocks.knownAt().isAfter(due))
                .map(due -> wording.words().say("byline.overdue", "date", wording.date(due)));
        List<Byline.Terms> terms = base.settings().taxonomies().stream()
                .filter(taxonomy -> !page.terms(taxonomy).isEmpty())
                .map(taxonomy -> new Byline.Terms(
                        taxonomy,
                        wording.taxonomy(taxonomy),
                        page.terms(taxonomy).stream()
                                .map(term -> TermPages.link(term, page.permalink()))
                                .toList()))
                .toList();
        return new Byline(
                wording.reviewed(page),
                overdue,
                page.owner().map(base.settings()::authorName),
                Math.max(1, Math.round(page.document().words() / (float) WORDS_A_MINUTE)),
                terms);
    }

    Chrome chrome(Page page) {
        return chrome(page, bodies.isIllustrative(page));
    }

    private Chrome chrome(Page page, boolean illustrative) {
        return chromes.of(page, illustrative, bodies.hasDiagrams(page));
    }

    List<Block> body(Page page) {
        return bodies.blocks(page);
    }

    List<BacklinkItem> backlinks(Page page) {
        return links.backlinks(page).stream()
                .map(link -> BacklinkItem.of(link, page.permalink()))
                .toList();
    }

    PageItem item(Page page, Permalink from) {
        return PageItem.of(page, from, wording);
    }

    private SectionItem item(Section section, Permalink from) {
        return new SectionItem(
                new Link(section.title(), section.permalink().from(from)),
                section.index().flatMap(Page::description).orElse(""),
                section.pages().stream()
                        .sorted(ReadingOrder.OF_PAGES)
                        .map(page -> item(page, from))
                        .toList());
    }

    private static Optional<String> parent(String folder) {
        int slash = folder.lastIndexOf('/');
        return slash < 0 ? Optional.empty() : Optional.of(folder.substring(0, slash));
    }
}
