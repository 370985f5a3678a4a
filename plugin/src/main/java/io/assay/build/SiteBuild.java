package io.assay.build;

import io.assay.assess.Assessor;
import io.assay.cache.Once;
import io.assay.cache.Provenance;
import io.assay.diagnostic.Checked;
import io.assay.diagnostic.Diagnostics;
import io.assay.framework.Framework;
import io.assay.framework.FrameworkDecoder;
import io.assay.framework.Frameworks;
import io.assay.framework.JudgementDecoder;
import io.assay.framework.Judgements;
import io.assay.git.GitHistory;
import io.assay.knowledge.Entities;
import io.assay.knowledge.KnowledgeBase;
import io.assay.knowledge.KnowledgeReader;
import io.assay.knowledge.PageSchemaCheck;
import io.assay.knowledge.SiteSettings;
import io.assay.knowledge.SiteSettingsDecoder;
import io.assay.link.LinkGraph;
import io.assay.link.LinkResolver;
import io.assay.link.RenameCheck;
import io.assay.markdown.MarkdownReader;
import io.assay.metric.FormulaCheck;
import io.assay.metric.MetricCatalog;
import io.assay.metric.MetricHistory;
import io.assay.metric.SourceCatalog;
import io.assay.metric.SourceDecoder;
import io.assay.metric.snapshot.KnownNames;
import io.assay.metric.snapshot.SnapshotDecoder;
import io.assay.metric.snapshot.Snapshots;
import io.assay.output.OutputTree;
import io.assay.output.OutputWriter;
import io.assay.output.UnsafeTargetException;
import io.assay.progress.Progress;
import io.assay.record.Register;
import io.assay.report.Baseline;
import io.assay.review.ReviewQueue;
import io.assay.site.Site;
import io.assay.site.SitePlanner;
import io.assay.site.fact.SiteFacts;
import io.assay.source.SourceReader;
import io.assay.source.SourceTree;
import io.assay.theme.PageRenderer;
import io.assay.theme.Theme;
import io.assay.words.Words;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;

/** The whole program: from a content folder to a site on disk, each stage a function of those before it. */
public final class SiteBuild {
    private SiteBuild() {}

    /**
     * @throws IOException if the content can't be read or the site can't be written
     * @throws UnsafeTargetException if the output folder holds what is not Assay's, or is no place for a site
     */
    public static BuildReport run(BuildRequest request) throws IOException, UnsafeTargetException {
        return run(request, Progress.UNTOLD);
    }

    /** The same, telling how far it is. */
    public static BuildReport run(BuildRequest request, Progress progress) throws IOException, UnsafeTargetException {
        return run(request, new Memory(), Provenance.none(), progress);
    }

    /**
     * @param memory of the builds before; takes in what this one finds
     * @param provenance of what they wrote; takes in what this one writes
     */
    static BuildReport run(BuildRequest request, Memory memory, Provenance provenance, Progress progress)
            throws IOException, UnsafeTargetException {
        Built built = compose(request, memory, Set.of(), progress);
        BuildReport report = built.report();
        return report.failed() || request.output().isEmpty()
                ? report
                : report.with(OutputWriter.write(
                        request.output().get(), built.files(), request.protectedFolders(), provenance, progress));
    }

    /**
     * All but the writing.
     *
     * @param memory of the builds before, of the same or of other requests; takes in what this one finds
     * @throws IOException if the content can't be read
     */
    public static Built compose(BuildRequest request, Memory memory) throws IOException {
        return compose(request, memory, Set.of());
    }

    /**
     * The same after some files changed.
     *
     * @param changed all that changed since the last build with this memory: paths in the content folder, and those of
     *     files elsewhere that count; where it is not known none, and all is looked through
     */
    public static Built compose(BuildRequest request, Memory memory, Set<String> changed) throws IOException {
        return compose(request, memory, changed, Progress.UNTOLD);
    }

    /** The same, telling how far it is. */
    public static Built compose(BuildRequest request, Memory memory, Set<String> changed, Progress progress)
            throws IOException {
        Optional<Composition> last = memory.forgetLast();
        Optional<Composition> revised = last.isPresent() ? last.get().revised(request, changed) : Optional.empty();
        Composition next = revised.isPresent() ? revised.get() : composeAnew(request, memory, progress);
        memory.keep(next);
        return next.built();
    }

    private static Composition composeAnew(BuildRequest request, Memory memory, Progress progress) throws IOException {
        // What follows keeps one core busy for a while.
        ForkJoinPool.commonPool().execute(MarkdownReader::warmUp);
        return compose(request, memory, SourceReader.read(request.content(), memory.files()), progress);
    }

    /**
     * All but the writing, of files that were read.
     *
     * @param read all of a content folder, or as many pages as make some as they are among all, by a memory for that
     */
    static Composition compose(BuildRequest request, Memory memory, Checked<SourceTree> read, Progress progress)
            throws IOException {
        Problems problems = new Problems();
        Optional<String> head = GitHistory.findHead(request.content());
        SourceTree tree = problems.in(read);
        SiteSettings written = request.settings(problems.in(SiteSettingsDecoder.decode(tree, request.fallbackTitle())));
        Theme theme = Theme.load(request.theme(), written.look());
        problems.add(theme.faintText(written.look()));
        Words words = problems.in(theme.words(written.language(), SiteSettingsDecoder.placeOf(tree, "language")));
        problems.add(Diagnostics.of(theme.unread()));
        Once<PageRenderer> rendering = new Once<>(() -> new PageRenderer(theme, words));
        rendering.begin();
        SiteSettings settings = written.withDefaultNote(words.say("layout.illustrative-note"));
        problems.add(UnreadFiles.find(tree));
        MarkdownReader markdown = new MarkdownReader(settings.html(), SitePlanner.directives(), words);
        Runnable each = progress.counting("Reading pages", (int)
                tree.files().stream().filter(KnowledgeReader::isMarkdown).count());
        KnowledgeBase undated = problems.in(
                KnowledgeReader.read(tree, settings, markdown, request.drafts(), memory.pages(settings, words, each)));
        progress.tell("Reading figures, finding links and verdicts", 0, 0);
        KnowledgeBase pages = problems.in(PageDates.fill(undated, request.content()));

        SourceCatalog sources = problems.in(SourceDecoder.decode(tree));
        Frameworks asked = problems.in(FrameworkDecoder.decode(tree));
        MetricCatalog defined = problems.in(Definitions.of(tree, asked));
        Snapshots given = problems.in(SnapshotDecoder.decode(
                tree,
                new KnownNames(defined, Definitions.askedFor(asked), asked.judgedIds(), pages.entities(), sources),
                memory.snapshots()));
        Snapshots snapshots = problems.in(Definitions.withoutSlips(given, pages));

        MetricCatalog metrics = defined.with(snapshots.foundMetrics())
                .inPercent(Definitions.writtenInPercent(asked))
                .inForce(request.clocks().knownAt());
        Entities entities = pages.withUndeclared(Definitions.foundIds(snapshots));
        KnowledgeBase knowledge = pages.with(entities);
        Frameworks frameworks = problems.in(Questions.fill(asked, knowledge));
        Judgements judgements = problems.in(JudgementDecoder.decode(tree, snapshots.judged(), entities, frameworks));
        problems.add(PageSchemaCheck.check(knowledge));
        problems.add(frameworks.check(metrics.ids()));
        problems.add(frameworks.checkDays(metrics));
        problems.add(Diagnostics.of(FormulaCheck.check(metrics, entities)));
        problems.add(Diagnostics.of(metrics.listUnused(Definitions.used(frameworks, knowledge))));
        problems.add(NameCheck.check(frameworks, metrics, entities, sources, judgements, settings.authors(), tree));
        problems.add(snapshots.notCountedYet(request.clocks().knownAt()));
        problems.add(judgements.expired(request.clocks().knownAt()));
        problems.add(judgements.notCountedYet(request.clocks().knownAt()));

        if (!request.drafts() && !memory.isOfSome()) {
            problems.add(RenameCheck.check(knowledge, tree));
        }
        LinkResolver resolver = LinkResolver.in(knowledge, tree);
        LinkGraph links = problems.in(resolver.resolve());
        MetricHistory history = new MetricHistory(metrics, entities, snapshots.observations());
        List<Framework> inForce = frameworks.inForce(request.clocks().knownAt());
        Assessor assessor = new Assessor(Trust.in(sources), Definitions.validRanges(metrics));
        Verdicts verdicts = memory.verdicts(
                known -> Verdicts.of(frameworks, history, judgements, assessor, request.clocks(), known));
        Register register =
                problems.in(Register.of(tree, frameworks, history, judgements, assessor, verdicts.inForce()));
        ReviewQueue review = ReviewQueue.of(knowledge, history, verdicts.inForce(), judgements, request.clocks());
        SiteFacts facts = new SiteFacts(
                request.output().isPresent() && !memory.isOfSome(),
                knowledge,
                links,
                memory.texts(settings),
                memory.charts(words),
                memory.store(),
                tree,
                metrics,
                sources,
                history,
                inForce,
                frameworks.complete(),
                verdicts.inForce(),
                verdicts.outgoing(),
                verdicts.past(),
                register,
                review,
                request.clocks(),
                words);
        Site site = problems.in(SitePlanner.plan(facts));

        PageRenderer renderer = rendering.get();
        OutputTree output = problems.in(SiteFiles.of(site, renderer, words, tree.without(knowledge.withheld())));
        Baseline baseline = problems.in(Baseline.decode(tree));
        Baseline.Parted parted = problems.told(settings, baseline);
        Built built = new Built(
                output,
                WrittenPage.of(knowledge),
                settings.baseUrl(),
                new BuildReport(
                        site.pages().size(),
                        links.size(),
                        site.charts().size(),
                        site.verdicts(),
                        site.records(),
                        review,
                        parted.told(),
                        parted.known(),
                        request.failOn().isMetBy(parted.told()),
                        Optional.empty()));
        return new Composition(
                false,
                request,
                head,
                markdown,
                resolver,
                facts,
                renderer,
                site.written(),
                site.search(),
                problems.list(),
                baseline,
                built);
    }
}
