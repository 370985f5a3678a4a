package io.assay.site;

import io.assay.assess.Assessment;
import io.assay.cache.Once;
import io.assay.chart.ChartRenderer;
import io.assay.diagnostic.Checked;
import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.framework.Framework;
import io.assay.framework.MetricCuts;
import io.assay.knowledge.Page;
import io.assay.knowledge.Permalink;
import io.assay.link.EntityMention;
import io.assay.link.Mentions;
import io.assay.metric.Metric;
import io.assay.metric.ValueFormat;
import io.assay.search.SearchIndex;
import io.assay.site.document.DocumentSchema;
import io.assay.site.document.EvidenceTable;
import io.assay.site.document.IndexDocument;
import io.assay.site.document.MarkdownDocuments;
import io.assay.site.document.PageDocument;
import io.assay.site.document.ReviewDocument;
import io.assay.site.document.SearchPages;
import io.assay.site.document.ValuesTable;
import io.assay.site.document.VerdictDocument;
import io.assay.site.document.WebDocuments;
import io.assay.site.fact.AssetPaths;
import io.assay.site.fact.SiteFacts;
import io.assay.site.fact.VerdictChange;
import io.assay.site.figure.Drawing;
import io.assay.site.figure.Figures;
import io.assay.site.figure.FirstIssues;
import io.assay.site.prose.FencedBlocks;
import io.assay.site.prose.TextInserts;
import io.assay.site.verdict.AssessmentViews;
import io.assay.site.verdict.ChangeViews;
import io.assay.site.verdict.FrameworkViews;
import io.assay.site.verdict.MatrixTable;
import io.assay.site.verdict.VerdictFigures;
import io.assay.site.view.Chrome;
import io.assay.site.view.Figure;
import io.assay.site.view.PlannedPage;
import io.assay.site.view.Routes;
import io.assay.site.view.SitePage;
import io.assay.site.view.TracedText;
import io.assay.site.view.VerdictSummary;
import io.assay.site.wording.Glossary;
import io.assay.site.wording.Wording;
import io.assay.text.SourceSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Makes the site's pages and documents out of what is known. Pages that people wrote come before those made here. */
public final class SitePlanner {
    private final SiteFacts facts;
    private final Glossary glossary;
    private final FirstIssues firstIssues;
    private final AssessmentViews assessments;
    private final FrameworkViews frameworks;
    private final Figures figures;
    private final VerdictFigures verdicts;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private SitePlanner(SiteFacts facts) {
        this.facts = facts;
        this.glossary = new Glossary(
                facts.knowledge().settings(),
                facts.knowledge().entities(),
                facts.metrics(),
                facts.sources(),
                new ValueFormat(facts.words(), MetricCuts.of(facts.frameworks())::passed),
                new Wording(facts.words()));
        this.firstIssues = new FirstIssues(facts.history(), facts.clocks(), glossary);
        Drawing drawing = new Drawing(new ChartRenderer(facts.words(), facts.charts()));
        this.verdicts = new VerdictFigures(glossary, drawing);
        this.assessments = new AssessmentViews(glossary, firstIssues, verdicts);
        this.frameworks = new FrameworkViews(glossary, assessments);
        this.figures = new Figures(facts, glossary, drawing);
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
                glossary.wording(),
                new Menus(facts.knowledge(), facts.words(), diagnostics),
                facts.clocks(),
                !facts.frameworks().isEmpty(),
                !facts.metrics().list().isEmpty(),
                facts.canAge(),
                GraphPages.isWorthwhile(facts.knowledge(), facts.links()));
        List<VerdictChange> changed = VerdictChange.listLatestFirst(facts.histories());
        ChangeViews told = new ChangeViews(glossary, facts.frameworks().size() > 1);
        ChangePages changes =
                new ChangePages(facts, glossary, chromes, told, new VerdictDocument(glossary, assessments), changed);
        CorrectionPages corrections = new CorrectionPages(facts, glossary, chromes, told, changed);
        Map<String, List<EntityMention>> mentions = Mentions.find(facts.knowledge());
        DataPages data = new DataPages(
                facts, glossary, chromes, assessments, frameworks, figures, verdicts, firstIssues, mentions);
        Bodies bodies = new Bodies(facts, glossary, assessments, frameworks, blocks(facts));
        bodies.problems().forEach(diagnostics::add);
        Supplier<Optional<String>> outlines = () -> Optional.of(bodies.outlines());
        facts.knowledge().pages().forEach(this::checkReview);
        Function<Bodies, MarkdownDocuments> programs = texts -> new MarkdownDocuments(
                texts.facts(),
                glossary,
                texts::markdown,
                texts::inputs,
                () -> Optional.of(texts.outlines()),
                diagnostics);
        Map<String, Supplier<String>> documents =
                new TreeMap<>(programs.apply(bodies).plan());
        TextPages text = new TextPages(
                facts.knowledge(),
                facts.links(),
                facts.texts(),
                new KnownInputs(facts.store()),
                chromes,
                glossary.wording(),
                facts.clocks(),
                bodies,
                documents.keySet(),
                data::boards,
                changes::latest,
                data.isIllustrative(),
                (texts, others, before, page) -> texts.revised(others, blocks(others), before, page),
                programs);

        if (facts.whole()) {
            text.begin();
        }
        Set<String> taken = new HashSet<>();
        Stream<PlannedPage> made = Stream.concat(
                data.plan(changes::latest).stream(),
                Stream.of(changes.plan(), corrections.plan(), List.of(notFound(chromes)))
                        .flatMap(List::stream)
                        .map(PlannedPage.Made::new));
        List<PlannedPage> pages = Stream.concat(
                        Stream.concat(
                                text.plan().stream(),
                                new GraphPages(
                                                facts.knowledge(),
                                                facts.links(),
                                                mentions,
                                                chromes,
                                                facts.words(),
                                                outlines)
                                        .plan().stream()),
                        made)
                .sorted(Comparator.comparing(page -> page.chrome().source().isEmpty()))
                .filter(page -> taken.add(page.permalink().path()))
                .toList();
        Map<Permalink, List<Figure>> charts = new TreeMap<>(bodies.figures());
        pages.stream()
                .filter(PlannedPage::isOfData)
                .forEach(page -> charts.merge(page.permalink(), ShownFigures.on(page), (written, own) -> written));
        Map<String, Figure> pictures = new TreeMap<>();
        charts.forEach((page, shown) -> shown.forEach(figure -> {
            documents.put(figure.dataPath(page), figure::csv);
            pictures.put(figure.picturePath(page), figure);
        }));

        bodies.tables()
                .forEach((page, shown) -> shown.forEach(table -> documents.put(table.dataPath(page), table::csv)));
        List<PlannedPage> byPermalink = pages.stream()
                .sorted(Comparator.comparing(PlannedPage::permalink))
                .toList();
        documents.put(IndexDocument.PATH, new TracedText(outlines, IndexDocument.of(facts.knowledge(), byPermalink)));
        documents.put(DocumentSchema.PAGE.path(), DocumentSchema.PAGE::text);
        VerdictDocument published = new VerdictDocument(glossary, assessments);
        Map<String, String> records = new TreeMap<>();
        for (Assessment assessment : facts.assessments()) {
            String path = facts.jsonPath(assessment);
            documents.put(path, () -> document(published, assessment, path));
            documents.put(
                    facts.evidencePath(assessment),
                    () -> EvidenceTable.write(
                            assessment, facts.knowledge().settings().illustrative()));
            facts.register()
                    .findPlaceToRecord(assessment)
                    .ifPresent(place -> records.put(place, document(published, assessment, place)));
        }
        if (!facts.assessments().isEmpty()) {
            documents.put(DocumentSchema.VERDICT.path(), DocumentSchema.VERDICT::text);
        }
        for (Framework framework : facts.frameworks()) {
            documents.put(
                    Routes.matrixCsv(framework.id()),
                    () -> MatrixTable.write(
                            framework,
                            facts.assessmentsOf(framework),
                            facts.knowledge().settings().illustrative()));
        }
        for (Metric metric : facts.metrics().list()) {
            documents.put(
                    Routes.valuesCsv(metric.id()),
                    () -> ValuesTable.write(metric, figures.entitiesWith(metric.id()), facts));
        }
        if (facts.canAge()) {
            documents.put(ReviewDocument.PATH, () -> ReviewDocument.write(facts.review(), facts.words()));
        }
        changes.documents().forEach((path, written) -> documents.put(path, () -> written));
        corrections.documents().forEach((path, written) -> documents.put(path, () -> written));
        documents.putAll(new PageDocument(
                        facts,
                        pages,
                        bodies::inserted,
                        page -> bodies.inputs(page).isPresent(),
                        page -> charts.getOrDefault(page, List.of()),
                        documents::containsKey)
                .plan(outlines));
        documents.putAll(WebDocuments.plan(
                pages, facts.clocks().knownAt(), facts.knowledge().settings(), facts.words(), outlines));
        Supplier<SearchIndex.Plan> search =
                new Once<>(() -> facts.knowledge().settings().search()
                        ? SearchIndex.plan(
                                new SearchPages(facts).plan(pages),
                                facts.knowledge().settings().taxonomies(),
                                facts.store())
                        : SearchIndex.Plan.NONE);
        AssetPaths assets = new AssetPaths(facts.knowledge().top());
        Map<String, String> copies = new TreeMap<>();
        facts.register().files().forEach(path -> copies.put(path, assets.published(path)));
        facts.links().assets().forEach(path -> copies.put(path, assets.published(path)));
        bodies.files().forEach(path -> copies.put(path, assets.published(path)));
        return new Site(
                pages, Redirect.of(facts.knowledge()), documents, search, summaries(), records, copies, pictures, text);
    }

    private Function<Collection<Diagnostic>, FencedBlocks> blocks(SiteFacts of) {
        return problems -> new FencedBlocks(of, glossary, figures, verdicts, firstIssues, problems);
    }

    private List<VerdictSummary> summaries() {
        return facts.assessments().stream().map(assessments::summary).toList();
    }

    private SitePage notFound(Chromes chromes) {
        Chrome chrome = chromes.ofNotFound();
        return new SitePage.NotFoundPage(
                Routes.NOT_FOUND,
                chrome,
                facts.knowledge().settings().baseUrl().map(url -> chrome.root() + Permalink.HOME.path()));
    }

    private String document(VerdictDocument verdicts, Assessment assessment, String path) {
        return verdicts.write(
                assessment,
                facts.outgoing(assessment),
                facts.register().get(assessment),
                facts.historyOf(assessment),
                path);
    }

    private void checkReview(Page page) {
        page.reviewDue()
                .filter(due -> facts.clocks().knownAt().isAfter(due))
                .ifPresent(due -> diagnostics.add(overdue(page, due)));
    }

    private Diagnostic overdue(Page page, LocalDate due) {
        return Diagnostic.of(
                        Code.PAGE_OVERDUE,
                        page.source().place(new SourceSpan(0, 0)),
                        "the review of '" + page.title() + "' was due by " + due)
                .withHint("read it again, and set 'last_reviewed' to the day on which you did");
    }
}
