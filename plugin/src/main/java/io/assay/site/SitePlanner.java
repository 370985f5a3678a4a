package io.assay.site;

import io.assay.assess.Assessment;
import io.assay.diagnostic.Checked;
import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.knowledge.Page;
import io.assay.metric.ValueFormat;
import io.assay.text.SourceSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes the site's pages and documents out of what is known. Pages that people wrote come before those made here. */
public final class SitePlanner {
    private final SiteFacts facts;
    private final Glossary glossary;
    private final AssessmentViews assessments;
    private final FrameworkViews frameworks;
    private final Figures figures;
    private final AssetPaths assets;
    private final ListBlocks lists;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private int charts;

    private SitePlanner(SiteFacts facts) {
        this.facts = facts;
        String language = facts.knowledge().settings().language();
        this.glossary = new Glossary(
                facts.knowledge().settings(),
                facts.knowledge().entities(),
                facts.metrics(),
                facts.sources(),
                new ValueFormat(Locale.forLanguageTag(language)),
                new Wording(language));
        this.assessments = new AssessmentViews(glossary);
        this.frameworks = new FrameworkViews(glossary, assessments);
        this.figures = new Figures(facts, glossary);
        this.assets = new AssetPaths(facts.knowledge().top());
        this.lists = new ListBlocks(facts.knowledge(), diagnostics);
    }

    public static Checked<Site> plan(SiteFacts facts) {
        SitePlanner planner = new SitePlanner(facts);
        Site site = planner.plan();
        return Checked.of(site, planner.diagnostics);
    }

    /** The names of the comments in Markdown that ask for something. */
    public static Set<String> directives() {
        return Set.of(TextInserts.VERDICT, TextInserts.MATRIX, TextInserts.BANDS);
    }

    private Site plan() {
        Chromes chromes = new Chromes(
                facts.knowledge(),
                facts.clocks(),
                !facts.frameworks().isEmpty(),
                !facts.metrics().list().isEmpty(),
                facts.canAge());
        DataPages data = new DataPages(facts, glossary, chromes, assessments, frameworks, figures);
        Map<Page, TextPages.Body> bodies = new HashMap<>();
        Map<Page, MarkdownDocuments.Written> markdown = new HashMap<>();
        facts.knowledge().pages().forEach(page -> bodies.put(page, body(page, markdown)));
        Map<String, String> documents =
                new TreeMap<>(new MarkdownDocuments(facts, glossary, markdown, diagnostics).write());
        TextPages text = new TextPages(
                facts.knowledge(), facts.links(), chromes, facts.clocks(), bodies::get, documents.keySet());

        Set<String> taken = new HashSet<>();
        List<SitePage> pages = Stream.concat(
                        text.plan(data::boards, data.isIllustrative()).stream(), data.plan().stream())
                .sorted(Comparator.comparing(page -> page.chrome().source().isEmpty()))
                .filter(page -> taken.add(page.permalink().path()))
                .toList();
        charts += pages.stream().mapToInt(SitePlanner::figuresOn).sum();

        documents.put(IndexDocument.PATH, IndexDocument.write(facts.knowledge(), facts.links()));
        VerdictDocument verdicts = new VerdictDocument(glossary, assessments);
        for (Assessment assessment : facts.assessments()) {
            documents.put(facts.jsonPath(assessment), verdicts.write(assessment, facts.historyOf(assessment)));
        }
        if (facts.canAge()) {
            documents.put(ReviewDocument.PATH, ReviewDocument.write(facts.review()));
        }
        Map<String, String> copies = new TreeMap<>();
        facts.links().assets().forEach(path -> copies.put(path, assets.published(path)));
        return new Site(pages, Redirect.of(facts.knowledge()), documents, copies, charts);
    }

    private TextPages.Body body(Page page, Map<Page, MarkdownDocuments.Written> markdown) {
        ChartBlocks blocks = new ChartBlocks(facts, figures, diagnostics);
        TextInserts inserts = new TextInserts(facts, page, assessments, frameworks, blocks, lists, diagnostics);
        boolean quotesInvented = FigureQuotes.check(page, facts, glossary, diagnostics);
        page.reviewDue()
                .filter(due -> facts.clocks().knownAt().isAfter(due))
                .ifPresent(due -> diagnostics.add(overdue(page, due)));
        PlacedInserts placed = new PlacedInserts(inserts);
        Transclusions transclusions = new Transclusions(page, diagnostics);
        List<Block> body = BodyComposer.compose(page, facts.links(), placed, assets, transclusions);
        charts += inserts.charts();
        boolean showsQuotes = transclusions.shown().stream()
                .anyMatch(shown -> FigureQuotes.check(shown, facts, glossary, new ArrayList<>()));
        boolean illustrative = quotesInvented || showsQuotes || inserts.isIllustrative();
        markdown.put(
                page,
                new MarkdownDocuments.Written(
                        new PageMarkdown(page, facts.links().targets(page), placed, assets), illustrative));
        return new TextPages.Body(body, illustrative);
    }

    private Diagnostic overdue(Page page, LocalDate due) {
        return Diagnostic.of(
                        Code.PAGE_OVERDUE,
                        page.source().place(new SourceSpan(0, 0)),
                        "the review of '" + page.title() + "' was due by " + due)
                .withHint("read it again, and set 'last_reviewed' to the day on which you did");
    }

    private static int figuresOn(SitePage page) {
        if (page instanceof SitePage.EntityPage entity) {
            return entity.figures().size();
        }
        return page instanceof SitePage.MetricPage metric ? metric.figures().size() : 0;
    }
}
