package io.assay.site;

import io.assay.assess.Assessment;
import io.assay.exact.Interval;
import io.assay.framework.Criterion;
import io.assay.framework.Framework;
import io.assay.knowledge.Entity;
import io.assay.knowledge.Permalink;
import io.assay.knowledge.Slug;
import io.assay.link.Backlink;
import io.assay.link.Mentions;
import io.assay.metric.Freshness;
import io.assay.metric.Metric;
import io.assay.metric.Observation;
import io.assay.metric.Reading;
import io.assay.metric.Status;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Plans the pages that data make: verdicts, entities, frameworks, metrics. */
final class DataPages {
    private final SiteFacts facts;
    private final Glossary glossary;
    private final Chromes chromes;
    private final AssessmentViews assessments;
    private final FrameworkViews frameworks;
    private final Figures figures;

    DataPages(
            SiteFacts facts,
            Glossary glossary,
            Chromes chromes,
            AssessmentViews assessments,
            FrameworkViews frameworks,
            Figures figures) {
        this.facts = facts;
        this.glossary = glossary;
        this.chromes = chromes;
        this.assessments = assessments;
        this.frameworks = frameworks;
        this.figures = figures;
    }

    List<SitePage> plan() {
        List<SitePage> pages = new ArrayList<>();
        if (!facts.frameworks().isEmpty()) {
            pages.add(verdicts());
        }
        facts.frameworks().forEach(framework -> pages.add(framework(framework)));
        Map<String, List<Backlink>> mentions = Mentions.find(facts.knowledge());
        facts.knowledge().entities().list().forEach(entity -> pages.add(entity(entity, mentions.get(entity.id()))));
        List<Metric> metrics = facts.metrics().list();
        if (!metrics.isEmpty()) {
            pages.add(metrics(metrics));
        }
        metrics.forEach(metric -> pages.add(metric(metric)));
        if (facts.canAge()) {
            pages.add(review());
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

    private SitePage verdicts() {
        Permalink here = Routes.VERDICTS;
        String description = Wording.count(facts.assessments().size(), "verdict", "verdicts") + ", figures as of "
                + glossary.wording().date(facts.clocks().asOf()) + ", the best first.";
        return new SitePage.VerdictsPage(
                here, chromes.of(here, "Verdicts", description, chromes.trail(here), isIllustrative()), boards(here));
    }

    private SitePage review() {
        Permalink here = Routes.REVIEW;
        int count = facts.review().items().size();
        String due =
                count == 0 ? "Nothing is due" : Wording.count(count, "thing is", "things are") + " to be looked at";
        String description =
                due + " on " + glossary.wording().date(facts.clocks().knownAt()) + ".";
        return new SitePage.ReviewPage(
                here,
                chromes.of(here, "What is due", description, chromes.trail(here), isIllustrative()),
                new ReviewViews(facts.review(), glossary, here).groups());
    }

    private SitePage framework(Framework framework) {
        Permalink here = Routes.framework(framework.id());
        List<Assessment> all = facts.assessmentsOf(framework);
        Link up = new Link("Verdicts", Routes.VERDICTS.from(here));
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
                AssessmentViews.line(framework),
                frameworks.matrix(framework, all, here, "a-matrix"));
    }

    private SitePage entity(Entity entity, List<Backlink> mentions) {
        Permalink here = Routes.entity(entity.id());
        List<Assessment> its = facts.assessmentsOf(entity.id());
        List<Figure> charts = charts(entity, its);
        boolean illustrative = its.stream().anyMatch(assessments::isIllustrative)
                || charts.stream().anyMatch(Figure::illustrative);
        Link up = new Link("Verdicts", Routes.VERDICTS.from(here));
        return new SitePage.EntityPage(
                here,
                chromes.of(
                        here,
                        entity.name(),
                        entity.summary().orElse(""),
                        facts.frameworks().isEmpty() ? chromes.trail(here) : chromes.trail(here, up),
                        illustrative),
                entity.name(),
                entity.symbol().orElse(""),
                entity.summary(),
                entity.homepage(),
                entity.isBenchmark()
                        ? "Benchmark, compared with and never assessed"
                        : entity.kind().map(kind -> "Kind: " + kind).orElse(""),
                its.stream()
                        .map(one -> assessments.whole(one, facts.historyOf(one), here, facts.jsonPath(one)))
                        .toList(),
                charts,
                mentions.stream().map(link -> TextPages.item(link, here)).toList());
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
                    .flatMap(metric ->
                            figures.overTime(metric, entity, Optional.of(metric.name()), "a-chart-" + Slug.of(id)))
                    .ifPresent(charts::add);
        }
        return charts;
    }

    private SitePage metrics(List<Metric> metrics) {
        Permalink here = Routes.METRICS;
        List<MetricItem> items = metrics.stream()
                .map(metric -> new MetricItem(
                        new Link(metric.name(), Routes.metric(metric.id()).from(here)),
                        metric.description().orElse(""),
                        metric.formula().map(formula -> formula.text()).orElse(""),
                        usedBy(metric, here)))
                .toList();
        return new SitePage.MetricsPage(
                here,
                chromes.of(
                        here,
                        "Metrics",
                        "What is counted, how it is computed, and every value with its date and its source.",
                        chromes.trail(here),
                        false),
                items);
    }

    private List<Link> usedBy(Metric metric, Permalink from) {
        return facts.frameworks().stream()
                .filter(framework -> framework.criteria().stream()
                        .map(Criterion::metric)
                        .flatMap(Optional::stream)
                        .anyMatch(metric.id()::equals))
                .map(framework -> new Link(
                        framework.name(), Routes.framework(framework.id()).from(from)))
                .toList();
    }

    private SitePage metric(Metric metric) {
        Permalink here = Routes.metric(metric.id());
        List<Entity> entities = figures.entitiesWith(metric.id());
        List<Figure> charts = new ArrayList<>();
        String now = metric.name() + ", latest values";
        figures.now(metric, entities, Optional.of(now), "a-chart-now").ifPresent(charts::add);
        figures.overTime(metric, entities, Optional.of(metric.name() + " over time"), "a-chart-over-time")
                .ifPresent(charts::add);
        List<MetricDefinition.HistoryRow> history = history(metric, entities);
        Link up = new Link("Metrics", Routes.METRICS.from(here));
        boolean illustrative = glossary.settings().illustrative() && !entities.isEmpty()
                || charts.stream().anyMatch(Figure::illustrative);
        return new SitePage.MetricPage(
                here,
                chromes.of(here, metric.name(), metric.description().orElse(""), chromes.trail(here, up), illustrative),
                new MetricDefinition(
                        metric.id(),
                        formula(metric, here),
                        definition(metric),
                        usedBy(metric, here),
                        entities.stream()
                                .map(entity -> current(metric, entity, here))
                                .toList(),
                        history),
                charts);
    }

    private List<MetricDefinition.FormulaPart> formula(Metric metric, Permalink here) {
        return metric.formula()
                .map(formula -> FormulaParts.of(
                        formula.text(),
                        facts.metrics().ids(),
                        id -> Routes.metric(id).from(here),
                        glossary::metricName))
                .orElse(List.of());
    }

    private List<MetricDefinition.Fact> definition(Metric metric) {
        List<MetricDefinition.Fact> lines = new ArrayList<>();
        metric.unit()
                .map(unit -> unit.text())
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> lines.add(new MetricDefinition.Fact("Unit", text)));
        lines.add(new MetricDefinition.Fact(
                "Kind", metric.kind().name().toLowerCase(Locale.ROOT) + (metric.isDerived() ? ", computed" : "")));
        metric.cadence()
                .every()
                .ifPresent(every -> lines.add(new MetricDefinition.Fact(
                        "Comes",
                        "every " + Durations.words(every)
                                + metric.cadence()
                                        .grace()
                                        .map(grace -> ", and may be " + Durations.words(grace) + " late")
                                        .orElse(""))));
        range(metric).ifPresent(text -> lines.add(new MetricDefinition.Fact("Possible values", text)));
        metric.source()
                .ifPresent(id ->
                        lines.add(new MetricDefinition.Fact("Usual source", glossary.sourceName(Optional.of(id)))));
        return lines;
    }

    private Optional<String> range(Metric metric) {
        Interval valid = metric.valid();
        Optional<String> low = valid.low().map(value -> glossary.brief(metric.id(), value));
        Optional<String> high = valid.high().map(value -> glossary.brief(metric.id(), value));
        if (low.isPresent() && high.isPresent()) {
            return Optional.of(low.get() + " to " + high.get());
        }
        return low.map(text -> text + " and more").or(() -> high.map(text -> "up to " + text));
    }

    private MetricDefinition.Current current(Metric metric, Entity entity, Permalink here) {
        Reading reading = facts.history().view(facts.clocks()).read(metric.id(), entity.id());
        Optional<Interval> value = reading.value();
        Optional<Interval> usable = value.filter(known -> known.isExact() && reading.state() == Reading.State.KNOWN);
        return new MetricDefinition.Current(
                new Link(entity.name(), Routes.entity(entity.id()).from(here)),
                value.map(known -> glossary.brief(metric.id(), known)).orElse("no value"),
                value.map(known -> glossary.exact(metric.id(), known)).orElse("no value"),
                usable.flatMap(known -> figures.line(metric.id(), entity.kind()).map(line -> line.level(known.value())))
                        .orElse(""),
                usable.map(known -> figures.tone(metric.id(), entity.kind(), known.value()))
                        .orElse(Tone.UNKNOWN),
                reading.asOf().map(glossary.wording()::date).orElse(""),
                reading.issued().map(glossary.wording()::date).orElse(""),
                sources(reading.evidence()),
                note(reading));
    }

    private static String note(Reading reading) {
        List<String> notes = new ArrayList<>();
        if (reading.state() == Reading.State.STALE || reading.freshness() == Freshness.STALE) {
            notes.add("stale");
        } else if (reading.freshness() == Freshness.DUE) {
            notes.add("overdue");
        }
        if (reading.status() != Status.NORMAL && reading.value().isPresent()) {
            notes.add(reading.status().name().toLowerCase(Locale.ROOT));
        }
        if (reading.value().isEmpty()) {
            reading.why().ifPresent(notes::add);
        }
        return String.join(", ", notes);
    }

    private String sources(Collection<Observation> evidence) {
        return Wording.list(evidence.stream()
                .map(figure -> glossary.sourceName(figure.source()))
                .distinct()
                .toList());
    }

    /** Given values as they were issued, or derived ones as they are now; entity by entity, the latest first. */
    private List<MetricDefinition.HistoryRow> history(Metric metric, List<Entity> entities) {
        List<MetricDefinition.HistoryRow> rows = new ArrayList<>();
        for (Entity entity : entities) {
            List<MetricDefinition.HistoryRow> its = new ArrayList<>();
            if (metric.isDerived()) {
                facts.history()
                        .listSeries(metric.id(), entity.id(), facts.clocks())
                        .forEach(reading -> its.add(row(metric, entity, reading)));
            } else {
                facts.history().listVintages(metric.id(), entity.id()).stream()
                        .filter(figure ->
                                !figure.issued().isAfter(facts.clocks().knownAt()))
                        .forEach(figure -> its.add(row(metric, entity, figure)));
            }
            Collections.reverse(its);
            rows.addAll(its);
        }
        return rows;
    }

    private MetricDefinition.HistoryRow row(Metric metric, Entity entity, Reading reading) {
        return new MetricDefinition.HistoryRow(
                entity.name(),
                reading.asOf().map(glossary.wording()::date).orElse(""),
                reading.value()
                        .map(value -> glossary.exact(metric.id(), value))
                        .orElseGet(() -> reading.why().orElse("no value")),
                reading.issued().map(glossary.wording()::date).orElse(""),
                sources(reading.evidence()),
                note(reading),
                "");
    }

    private MetricDefinition.HistoryRow row(Metric metric, Entity entity, Observation figure) {
        return new MetricDefinition.HistoryRow(
                entity.name(),
                EvidenceRows.period(figure.period(), glossary.wording()),
                figure.value().map(value -> glossary.exact(metric.id(), value)).orElse("missing"),
                glossary.wording().date(figure.issued()),
                glossary.sourceName(figure.source()),
                EvidenceRows.status(figure),
                EvidenceRows.place(
                        figure.origin().file().path(), figure.origin().line()));
    }
}
