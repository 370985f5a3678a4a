package io.assay.site;

import io.assay.cache.Once;
import io.assay.chart.ChangeAcrossEntities.Form;
import io.assay.exact.Interval;
import io.assay.framework.Framework;
import io.assay.knowledge.Entity;
import io.assay.knowledge.Permalink;
import io.assay.metric.Metric;
import io.assay.site.fact.SiteFacts;
import io.assay.site.figure.Ask;
import io.assay.site.figure.Figures;
import io.assay.site.figure.FirstIssues;
import io.assay.site.figure.FormulaParts;
import io.assay.site.figure.MetricValues;
import io.assay.site.verdict.GuardWording;
import io.assay.site.view.Chrome;
import io.assay.site.view.Figure;
import io.assay.site.view.Link;
import io.assay.site.view.MetricDefinition;
import io.assay.site.view.MetricItem;
import io.assay.site.view.PageKind;
import io.assay.site.view.PlannedPage;
import io.assay.site.view.Routes;
import io.assay.site.view.SitePage;
import io.assay.site.wording.Glossary;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Plans the pages of metrics: what is counted, how it is computed, and every value of it. */
final class MetricPages {
    /** How many values a page shows about at most, and of each entity at least. */
    private static final int MOST_VALUES = 600;

    private static final int LEAST_VALUES = 12;

    private final SiteFacts facts;
    private final Glossary glossary;
    private final Chromes chromes;
    private final Figures figures;
    private final MetricValues values;

    MetricPages(SiteFacts facts, Glossary glossary, Chromes chromes, Figures figures, FirstIssues firstIssues) {
        this.facts = facts;
        this.glossary = glossary;
        this.chromes = chromes;
        this.figures = figures;
        this.values = new MetricValues(facts, glossary, figures, firstIssues);
    }

    List<PlannedPage> plan() {
        List<Metric> metrics = facts.metrics().list();
        List<PlannedPage> pages = new ArrayList<>();
        if (!metrics.isEmpty()) {
            pages.add(new PlannedPage.Made(metrics(metrics)));
        }
        metrics.forEach(metric -> pages.add(metric(metric)));
        return pages;
    }

    /** Those that decide come first; their inputs follow. */
    private SitePage metrics(List<Metric> metrics) {
        Permalink here = Routes.METRICS;
        List<MetricItem> items = metrics.stream()
                .sorted(Comparator.comparing(
                                (Metric metric) -> usedIn(metric).findAny().isEmpty())
                        .thenComparing(Metric::name, String.CASE_INSENSITIVE_ORDER))
                .map(metric -> new MetricItem(
                        new Link(metric.name(), Routes.metric(metric.id()).from(here)),
                        metric.description().orElse(""),
                        formula(metric, here),
                        usedBy(metric, here)))
                .toList();
        return new SitePage.MetricsPage(
                here,
                chromes.of(
                        here, glossary.say("page.metrics"), glossary.say("metrics.note"), chromes.trail(here), false),
                items);
    }

    private List<Link> usedBy(Metric metric, Permalink from) {
        return usedIn(metric)
                .map(framework -> new Link(
                        framework.name(), Routes.framework(framework.id()).from(from)))
                .toList();
    }

    private Stream<Framework> usedIn(Metric metric) {
        return facts.frameworks().stream()
                .filter(framework -> framework.metricIds().contains(metric.id()));
    }

    private PlannedPage metric(Metric metric) {
        Permalink here = Routes.metric(metric.id());
        List<Entity> entities = figures.entitiesWith(metric.id());
        List<Figure> charts = new ArrayList<>();
        String now = glossary.say("figures.latest", "metric", metric.name());
        figures.now(metric, entities, Ask.titled("a-chart-now", now)).ifPresent(charts::add);
        figures.overTime(metric, entities, Ask.of("a-chart-over-time")).ifPresent(charts::add);
        figures.changes()
                .since(metric, entities, Form.DUMBBELL, Ask.of("a-chart-change"))
                .ifPresent(charts::add);
        figures.changes()
                .revised(metric, entities, Form.DUMBBELL, Ask.of("a-chart-revised"))
                .ifPresent(charts::add);
        Link up = new Link(glossary.say("page.metrics"), Routes.METRICS.from(here));
        boolean illustrative = glossary.settings().illustrative() && !entities.isEmpty()
                || charts.stream().anyMatch(Figure::illustrative);
        Chrome chrome =
                chromes.of(here, metric.name(), metric.description().orElse(""), chromes.trail(here, up), illustrative);
        return new PlannedPage.Charted(
                PageKind.METRIC,
                here,
                chrome,
                charts,
                new Once<>(() -> new SitePage.MetricPage(here, chrome, whole(metric, entities, here), charts)));
    }

    private MetricDefinition whole(Metric metric, List<Entity> entities, Permalink here) {
        List<List<MetricDefinition.HistoryRow>> history = values.history(metric, entities);
        int most = Math.max(LEAST_VALUES, MOST_VALUES / Math.max(1, entities.size()));
        int published = history.stream().mapToInt(List::size).sum();
        return new MetricDefinition(
                metric.id(),
                formula(metric, here),
                definition(metric),
                facts.frameworks().stream()
                        .flatMap(framework -> new GuardWording(glossary, framework).rulesOn(metric.id()).stream())
                        .toList(),
                usedBy(metric, here),
                entities.stream()
                        .map(entity -> values.current(metric, entity, here))
                        .toList(),
                history.stream()
                        .flatMap(its -> its.stream().limit(published > MOST_VALUES ? most : published))
                        .toList(),
                published);
    }

    private List<MetricDefinition.FormulaPart> formula(Metric metric, Permalink here) {
        return metric.formula()
                .map(formula -> FormulaParts.of(
                        formula.text(),
                        facts.metrics().ids(),
                        id -> Routes.metric(id).from(here),
                        glossary::metricName,
                        glossary::entityName,
                        glossary.say("formula.of")))
                .orElse(List.of());
    }

    private List<MetricDefinition.Fact> definition(Metric metric) {
        List<MetricDefinition.Fact> lines = new ArrayList<>();
        metric.unit()
                .map(unit -> unit.text())
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> lines.add(fact("metric.unit", text)));
        lines.add(fact("metric.kind", kind(metric)));
        metric.cadence()
                .every()
                .ifPresent(every -> lines.add(
                        fact("metric.comes", comes(every, metric.cadence().grace()))));
        range(metric).ifPresent(text -> lines.add(fact("metric.possible", text)));
        metric.source().ifPresent(id -> lines.add(fact("metric.usual-source", glossary.sourceName(Optional.of(id)))));
        return lines;
    }

    private MetricDefinition.Fact fact(String label, String text) {
        return new MetricDefinition.Fact(glossary.say(label), text);
    }

    private String kind(Metric metric) {
        String kind = glossary.say(
                switch (metric.kind()) {
                    case GAUGE -> "metric.gauge";
                    case FLOW -> "metric.flow";
                    case RATIO -> "metric.ratio";
                    case CATEGORY -> "metric.category";
                });
        return metric.isDerived() ? glossary.say("metric.computed", "kind", kind) : kind;
    }

    private String comes(Period every, Optional<Period> grace) {
        String period = glossary.wording().duration(every);
        return grace.map(late -> glossary.say(
                        "metric.every-grace",
                        "period",
                        period,
                        "grace",
                        glossary.wording().duration(late)))
                .orElseGet(() -> glossary.say("metric.every", "period", period));
    }

    private Optional<String> range(Metric metric) {
        Interval valid = metric.valid();
        Optional<String> low = valid.low().map(value -> glossary.brief(metric.id(), value));
        Optional<String> high = valid.high().map(value -> glossary.brief(metric.id(), value));
        if (low.isPresent() && high.isPresent()) {
            return Optional.of(glossary.say("range", "from", low.get(), "to", high.get()));
        }
        return low.map(text -> glossary.say("extent.and-more", "value", text))
                .or(() -> high.map(text -> glossary.say("extent.up-to", "value", text)));
    }
}
