package io.assay.site;

import io.assay.cache.Fingerprint;
import io.assay.cache.Once;
import io.assay.diagnostic.Diagnostic;
import io.assay.knowledge.Page;
import io.assay.knowledge.Permalink;
import io.assay.link.NamedThings;
import io.assay.site.document.MarkdownDocuments;
import io.assay.site.fact.AssetPaths;
import io.assay.site.fact.SiteFacts;
import io.assay.site.prose.BodyComposer;
import io.assay.site.prose.CodeHtml;
import io.assay.site.prose.FencedBlocks;
import io.assay.site.prose.FigureQuotes;
import io.assay.site.prose.MentionLinks;
import io.assay.site.prose.PageMarkdown;
import io.assay.site.prose.PlacedInserts;
import io.assay.site.prose.PlainText;
import io.assay.site.prose.TextInserts;
import io.assay.site.prose.Transclusions;
import io.assay.site.verdict.AssessmentViews;
import io.assay.site.verdict.FrameworkViews;
import io.assay.site.view.Block;
import io.assay.site.view.Figure;
import io.assay.site.view.ValuesView;
import io.assay.site.wording.Glossary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Makes pages' texts. One that asks for something, such as a chart, is made at once, for only then is it known what is
 * wrong there; all others when their page is made.
 */
final class Bodies {
    private final SiteFacts facts;
    private final Glossary glossary;
    private final AssessmentViews assessments;
    private final FrameworkViews frameworks;
    private final Function<Collection<Diagnostic>, FencedBlocks> blocks;
    private final AssetPaths assets;
    private final Optional<NamedThings> named;
    private final Map<Page, Body> asking;
    private final Once<String> outlines;

    /** Several files are made from one text. */
    private final Map<Page, Optional<String>> inputs = new ConcurrentHashMap<>();

    /**
     * A page's text with all that stands in it.
     *
     * @param illustrative whether it shows an invented number
     * @param diagrams whether it holds diagrams that a script draws
     * @param shown the pages of which it shows something, itself left out
     */
    record Body(
            List<Block> blocks,
            PageMarkdown markdown,
            boolean illustrative,
            boolean diagrams,
            Set<Page> shown,
            List<Diagnostic> problems) {
        /** What else of the site depends on it. */
        List<Object> told() {
            return List.of(
                    illustrative,
                    ShownFigures.in(blocks).stream()
                            .map(figure -> figure.dataPath(Permalink.HOME))
                            .toList(),
                    tables().map(table -> table.dataPath(Permalink.HOME)).toList(),
                    files().toList());
        }

        Stream<ValuesView> tables() {
            return blocks.stream()
                    .flatMap(block -> block instanceof Block.Values table ? Stream.of(table.values()) : Stream.empty());
        }

        Stream<String> files() {
            return blocks.stream()
                    .flatMap(block ->
                            block instanceof Block.FromFile shown ? shown.published().stream() : Stream.empty());
        }
    }

    Bodies(
            SiteFacts facts,
            Glossary glossary,
            AssessmentViews assessments,
            FrameworkViews frameworks,
            Function<Collection<Diagnostic>, FencedBlocks> blocks) {
        this(
                facts,
                glossary,
                assessments,
                frameworks,
                blocks,
                Optional.of(facts.knowledge())
                        .filter(base -> base.settings().linkMentions())
                        .map(NamedThings::of),
                new HashMap<>());
        facts.knowledge().pages().stream()
                .filter(page -> !PlainText.is(page, facts.links()))
                .forEach(page -> asking.put(page, ask(page)));
    }

    private Bodies(
            SiteFacts facts,
            Glossary glossary,
            AssessmentViews assessments,
            FrameworkViews frameworks,
            Function<Collection<Diagnostic>, FencedBlocks> blocks,
            Optional<NamedThings> named,
            Map<Page, Body> asking) {
        this.facts = facts;
        this.glossary = glossary;
        this.assessments = assessments;
        this.frameworks = frameworks;
        this.blocks = blocks;
        this.assets = new AssetPaths(facts.knowledge().top());
        this.named = named;
        this.asking = asking;
        this.outlines = new Once<>(() -> Outlines.of(facts, this));
    }

    /**
     * The same with another text of a page, of the outline that it had; empty if other texts or files depend on what was
     * changed.
     *
     * @param others the facts with that text
     * @param itsBlocks reads fenced blocks by those facts
     */
    Optional<Bodies> revised(
            SiteFacts others, Function<Collection<Diagnostic>, FencedBlocks> itsBlocks, Page before, Page page) {
        boolean described = !before.description().equals(page.description());
        boolean seen = asking.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(page))
                .anyMatch(entry ->
                        entry.getValue().shown().contains(page) || described && PlainText.lists(entry.getKey()));
        boolean asks = !PlainText.is(page, others.links());
        if (seen || asks != asking.containsKey(page) || !PlainText.charts(page).equals(PlainText.charts(before))) {
            return Optional.empty();
        }
        Map<Page, Body> all = new HashMap<>(asking);
        Bodies bodies = new Bodies(others, glossary, assessments, frameworks, itsBlocks, named, all);
        if (asks) {
            // Keys are equal by path: the old one goes first, or it would stay.
            all.remove(page);
            all.put(page, bodies.ask(page));
            if (!all.get(page).told().equals(asking.get(page).told())) {
                return Optional.empty();
            }
        }
        return Optional.of(bodies).filter(some -> some.hasDiagrams(page) == hasDiagrams(before));
    }

    /** All that these are made of. */
    SiteFacts facts() {
        return facts;
    }

    /** Whether another page shows a part of its text. */
    boolean isShownElsewhere(Page page) {
        return asking.values().stream().anyMatch(body -> body.shown().contains(page));
    }

    /** What lists of pages are made from, of one page. */
    String outline(Page page) {
        return Outlines.of(page, facts, this).toString();
    }

    /** What is wrong with all that texts ask for. */
    Stream<Diagnostic> problems() {
        return asking.values().stream().flatMap(body -> body.problems().stream());
    }

    /** What is wrong with what one asks for. */
    List<Diagnostic> problems(Page page) {
        return asking.containsKey(page) ? asking.get(page).problems() : List.of();
    }

    boolean isIllustrative(Page page) {
        return asking.containsKey(page) && asking.get(page).illustrative();
    }

    /** What stands in a text besides its words, if it is one that asks for something; else nothing. */
    List<Block> inserted(Page page) {
        return asking.containsKey(page) ? asking.get(page).blocks() : List.of();
    }

    boolean hasDiagrams(Page page) {
        return asking.containsKey(page)
                ? asking.get(page).diagrams()
                : page.document().fences().stream().anyMatch(CodeHtml::isDiagram);
    }

    List<Block> blocks(Page page) {
        return asking.containsKey(page)
                ? asking.get(page).blocks()
                : compose(page, inserts(page, new ArrayList<>()), new Transclusions(page, new ArrayList<>()));
    }

    /**
     * What a page's text is made from besides settings, in the page and as Markdown: itself, where its links lead, and
     * for its charts all figures, and all that pages say of themselves. Empty if it is made from more than that.
     */
    Optional<String> inputs(Page page) {
        return inputs.computeIfAbsent(page, this::findInputs);
    }

    private Optional<String> findInputs(Page page) {
        if (named.isPresent() || !PlainText.isButForCharts(page, facts.links())) {
            return Optional.empty();
        }
        StringBuilder all = new StringBuilder(asking.containsKey(page) ? outlines() : "");
        all.append(page.source().fingerprint());
        facts.links().targets(page).forEach(target -> all.append('\n').append(Outlines.where(target)));
        return Optional.of(Fingerprint.of(all.toString()).toString());
    }

    /** Whether it is made of no more than itself and where its links lead. */
    boolean isPlain(Page page) {
        return named.isEmpty() && !asking.containsKey(page);
    }

    /** What lists of pages are made from, and whatever else shows nothing of a page's text. */
    String outlines() {
        return outlines.get();
    }

    MarkdownDocuments.Written markdown(Page page) {
        PageMarkdown markdown = asking.containsKey(page)
                ? asking.get(page).markdown()
                : markdown(page, new PlacedInserts(inserts(page, new ArrayList<>())));
        return new MarkdownDocuments.Written(markdown, isIllustrative(page));
    }

    /** The charts that they show, by the page that shows them. */
    Map<Permalink, List<Figure>> figures() {
        Map<Permalink, List<Figure>> figures = new HashMap<>();
        asking.forEach((page, body) -> figures.put(page.permalink(), ShownFigures.in(body.blocks())));
        return figures;
    }

    /** The tables of values that they show, by the page that shows them. */
    Map<Permalink, List<ValuesView>> tables() {
        Map<Permalink, List<ValuesView>> tables = new HashMap<>();
        asking.forEach(
                (page, body) -> tables.put(page.permalink(), body.tables().toList()));
        return tables;
    }

    /** The files of the content that texts show and readers may fetch. */
    Stream<String> files() {
        return asking.values().stream().flatMap(Body::files);
    }

    private Body ask(Page page) {
        List<Diagnostic> problems = new ArrayList<>();
        TextInserts inserts = inserts(page, problems);
        boolean quotesInvented = FigureQuotes.check(page, facts, glossary, problems);
        PlacedInserts placed = new PlacedInserts(inserts);
        Transclusions transclusions = new Transclusions(page, problems);
        List<Block> body = compose(page, placed, transclusions);
        boolean showsQuotes = transclusions.shown().stream()
                .anyMatch(shown -> FigureQuotes.check(shown, facts, glossary, new ArrayList<>()));
        boolean diagrams = Stream.concat(Stream.of(page), transclusions.shown().stream())
                .flatMap(shown -> shown.document().fences().stream())
                .anyMatch(CodeHtml::isDiagram);
        return new Body(
                body,
                markdown(page, placed),
                quotesInvented || showsQuotes || inserts.isIllustrative(),
                diagrams,
                Set.copyOf(transclusions.shown()),
                problems);
    }

    private List<Block> compose(Page page, BodyComposer.Inserts inserts, Transclusions transclusions) {
        return BodyComposer.compose(
                page,
                facts.links(),
                inserts,
                assets,
                transclusions,
                named.map(things -> new MentionLinks(things, page, facts.links())));
    }

    private TextInserts inserts(Page page, Collection<Diagnostic> problems) {
        return new TextInserts(facts, page, assessments, frameworks, blocks.apply(problems), problems);
    }

    private PageMarkdown markdown(Page page, PlacedInserts placed) {
        return new PageMarkdown(page, facts.links().targets(page), placed, assets, facts.words());
    }
}
