package io.assay.site;

import io.assay.assess.Assessment;
import io.assay.assess.DatedVerdict;
import io.assay.assess.VerdictHistory;
import io.assay.framework.Framework;
import io.assay.knowledge.Entity;
import io.assay.knowledge.Permalink;
import io.assay.knowledge.Slug;
import io.assay.link.EntityMention;
import io.assay.markdown.Heading;
import io.assay.site.fact.AssetPaths;
import io.assay.site.fact.SiteFacts;
import io.assay.site.figure.Ask;
import io.assay.site.figure.Figures;
import io.assay.site.figure.FirstIssues;
import io.assay.site.prose.PublishedAnchor;
import io.assay.site.verdict.AssessmentViews;
import io.assay.site.verdict.FrameworkViews;
import io.assay.site.verdict.RecordViews;
import io.assay.site.verdict.VerdictFigures;
import io.assay.site.verdict.VerdictWording;
import io.assay.site.view.Elsewhere;
import io.assay.site.view.Figure;
import io.assay.site.view.LatestChanges;
import io.assay.site.view.Link;
import io.assay.site.view.MentionItem;
import io.assay.site.view.PlannedPage;
import io.assay.site.view.RecordView;
import io.assay.site.view.Routes;
import io.assay.site.view.SitePage;
import io.assay.site.view.VerdictBoard;
import io.assay.site.wording.Glossary;
import io.assay.site.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Plans the pages that data make: verdicts, entities and frameworks, metrics, what is due. */
final class DataPages {
    /** The id of the table of all entities on the page of their framework. */
    private static final String MATRIX = "a-matrix";

    private final SiteFacts facts;
    private final Glossary glossary;
    private final Chromes chromes;
    private final AssessmentViews assessments;
    private final FrameworkViews frameworks;
    private final Figures figures;
    private final VerdictFigures verdicts;
    private final FirstIssues firstIssues;
    private final Map<String, List<EntityMention>> mentions;

    /** @param mentions by entity id, the pages that name it */
    DataPages(
            SiteFacts facts,
            Glossary glossary,
            Chromes chromes,
            AssessmentViews assessments,
            FrameworkViews frameworks,
            Figures figures,
            VerdictFigures verdicts,
            FirstIssues firstIssues,
            Map<String, List<EntityMention>> mentions) {
        this.facts = facts;
        this.glossary = glossary;
        this.chromes = chromes;
        this.assessments = assessments;
        this.frameworks = frameworks;
        this.figures = figures;
        this.verdicts = verdicts;
        this.firstIssues = firstIssues;
        this.mentions = mentions;
    }

    /** @param latest the latest changes of verdicts, by the page that shows them */
    List<PlannedPage> plan(Function<Permalink, LatestChanges> latest) {
        List<PlannedPage> pages = new ArrayList<>();
        if (!facts.frameworks().isEmpty()) {
            pages.add(new PlannedPage.Made(verdicts(latest.apply(Routes.VERDICTS))));
        }
        facts.frameworks().forEach(framework -> pages.add(new PlannedPage.Made(framework(framework))));
        facts.knowledge()
                .entities()
                .list()
                .forEach(entity -> pages.add(new PlannedPage.Made(entity(entity, mentions.get(entity.id())))));
        pages.addAll(new MetricPages(facts, glossary, chromes, figures, firstIssues).plan());
        if (facts.canAge()) {
            pages.add(new PlannedPage.Made(review()));
        }
        return pages;
    }

    List<VerdictBoard> boards(Permalink from) {
        return facts.frameworks().stream()
                .map(framework -> assessments.board(framework, facts.assessmentsOf(framework), from))
                .filter(board -> !board.verdicts().isEmpty())
                .toList();
    }

    boolean isIllustrative() {
        return facts.assessments().stream().anyMatch(assessments::isIllustrative);
    }

    private SitePage verdicts(LatestChanges latest) {
        Permalink here = Routes.VERDICTS;
        String description = glossary.count(
                "verdicts.note",
                facts.assessments().size(),
                "date",
                glossary.date(facts.clocks().asOf()));
        return new SitePage.VerdictsPage(
                here,
                chromes.of(
                        here,
                        glossary.say("page.verdicts"),
                        description,
                        chromes.trail(here),
                        isIllustrative() || latest.anyIllustrative()),
                boards(here),
                timelines(),
                latest);
    }

    /** By framework, how all its verdicts came about. */
    private List<Figure> timelines() {
        List<Figure> timelines = new ArrayList<>();
        for (Framework framework : facts.frameworks()) {
            List<VerdictHistory> histories = facts.assessmentsOf(framework).stream()
                    .flatMap(one -> facts.historyOf(one).stream())
                    .toList();
            String title = facts.frameworks().size() == 1
                    ? glossary.say("figures.timeline")
                    : glossary.say("figures.timeline-by", "framework", framework.name());
            verdicts.strips(histories, Ask.titled("a-chart-timeline-" + Slug.of(framework.id()), title))
                    .ifPresent(timelines::add);
        }
        return timelines;
    }

    private SitePage review() {
        Permalink here = Routes.REVIEW;
        int count = facts.review().items().size();
        String day = glossary.date(facts.clocks().knownAt());
        String description = count == 0
                ? glossary.say("review.nothing", "date", day)
                : glossary.count("review.things", count, "date", day);
        return new SitePage.ReviewPage(
                here,
                chromes.of(here, glossary.say("page.review"), description, chromes.trail(here), isIllustrative()),
                new ReviewViews(facts.review(), glossary, here).groups());
    }

    private SitePage framework(Framework framework) {
        Permalink here = Routes.framework(framework.id());
        List<Assessment> all = facts.assessmentsOf(framework);
        Link up = new Link(glossary.say("page.verdicts"), Routes.VERDICTS.from(here));
        return new SitePage.FrameworkPage(
                here,
                chromes.of(
                        here,
                        framework.name(),
                        framework.description().orElse(""),
                        chromes.trail(here, up),
                        all.stream().anyMatch(assessments::isIllustrative)),
                framework.version().orElse(""),
                framework.effectiveFrom().map(glossary.wording()::date),
                framework
                        .page()
                        .flatMap(facts.knowledge()::findPage)
                        .map(page -> new Link(page.title(), page.permalink().from(here))),
                frameworks.bands(framework, here),
                frameworks.rules(framework),
                frameworks.stages(framework),
                assessments.line(framework),
                frameworks.matrix(framework, all, here, MATRIX));
    }

    /** An entity of which nobody wrote a line, for those who share its address: by the first verdict on it. */
    private String described(List<Assessment> its) {
        VerdictWording words = new VerdictWording(glossary);
        return its.stream()
                .findFirst()
                .map(first -> words.phrase(first.verdict()) + ". " + words.sentence(first))
                .orElse("");
    }

    private SitePage entity(Entity entity, List<EntityMention> mentions) {
        Permalink here = Routes.entity(entity.id());
        List<Assessment> its = facts.assessmentsOf(entity.id());
        List<Figure> charts = charts(entity, its);
        boolean illustrative = its.stream().anyMatch(assessments::isIllustrative)
                || charts.stream().anyMatch(Figure::illustrative)
                || its.stream().anyMatch(this::wasIllustrative);
        Link up = new Link(glossary.say("page.verdicts"), Routes.VERDICTS.from(here));
        return new SitePage.EntityPage(
                here,
                chromes.of(
                        here,
                        entity.name(),
                        entity.summary().orElseGet(() -> described(its)),
                        facts.frameworks().isEmpty() ? chromes.trail(here) : chromes.trail(here, up),
                        illustrative),
                entity.name(),
                entity.symbol().orElse(""),
                entity.summary(),
                entity.homepage(),
                entity.isBenchmark()
                        ? glossary.say("entity.benchmark")
                        : entity.kind()
                                .map(kind -> Wording.sentence(Slug.words(kind)))
                                .orElse(""),
                IntStream.range(0, its.size())
                        .mapToObj(i -> {
                            Assessment one = its.get(i);
                            return assessments.whole(
                                    "a-" + (i + 1) + "-chart-",
                                    one,
                                    facts.outgoing(one),
                                    facts.historyOf(one),
                                    record(one, here),
                                    here,
                                    elsewhere(one, here));
                        })
                        .toList(),
                charts,
                mentions.stream().map(mention -> mention(mention, here)).toList());
    }

    private static MentionItem mention(EntityMention mention, Permalink shown) {
        String anchor = mention.under()
                .map(heading -> "#" + PublishedAnchor.of(heading.id()))
                .orElse("");
        return new MentionItem(
                new Link(mention.from().title(), mention.from().permalink().from(shown) + anchor),
                mention.under().map(Heading::text).orElse(""),
                mention.sentence());
    }

    private Elsewhere elsewhere(Assessment assessment, Permalink from) {
        boolean hasOthers = facts.assessmentsOf(assessment.framework()).size() > 1;
        String picked = Routes.framework(assessment.framework().id()).from(from) + "?compare="
                + Slug.of(assessment.entity().id()) + "#" + MATRIX;
        return new Elsewhere(
                Permalink.relative(from, facts.jsonPath(assessment)),
                Permalink.relative(from, facts.evidencePath(assessment)),
                Optional.of(picked).filter(url -> hasOthers));
    }

    private boolean wasIllustrative(Assessment assessment) {
        return facts.historyOf(assessment).stream()
                .flatMap(history -> history.verdicts().stream())
                .anyMatch(DatedVerdict::illustrative);
    }

    private RecordView record(Assessment assessment, Permalink from) {
        AssetPaths assets = new AssetPaths(facts.knowledge().top());
        return new RecordViews(glossary, assets)
                .view(facts.register().listReviews(assessment), assessment.framework(), from);
    }

    /** The metrics that verdicts rest on; for an entity without a verdict what was observed of it. */
    private List<Figure> charts(Entity entity, List<Assessment> its) {
        Set<String> metrics = new LinkedHashSet<>();
        its.stream()
                .flatMap(one -> one.framework().criteria().stream())
                .forEach(criterion -> criterion.metric().ifPresent(metrics::add));
        if (metrics.isEmpty()) {
            facts.metrics().list().stream()
                    .filter(metric -> !metric.isDerived())
                    .forEach(metric -> metrics.add(metric.id()));
        }
        List<Figure> charts = new ArrayList<>();
        for (String id : metrics) {
            facts.metrics()
                    .find(id)
                    .flatMap(metric -> {
                        Ask ask = Ask.titled("a-chart-" + Slug.of(id), metric.name());
                        return figures.parts().of(metric, entity, ask).or(() -> figures.overTime(metric, entity, ask));
                    })
                    .ifPresent(charts::add);
        }
        return charts;
    }
}
