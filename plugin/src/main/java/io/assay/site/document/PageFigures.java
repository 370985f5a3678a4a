package io.assay.site.document;

import io.assay.assess.Assessment;
import io.assay.framework.Framework;
import io.assay.knowledge.Entity;
import io.assay.knowledge.Page;
import io.assay.knowledge.Permalink;
import io.assay.link.Target;
import io.assay.metric.Clocks;
import io.assay.metric.Metric;
import io.assay.metric.MetricView;
import io.assay.metric.Reading;
import io.assay.metric.Unit;
import io.assay.site.fact.SiteFacts;
import io.assay.site.figure.FigureAddress;
import io.assay.site.view.Block;
import io.assay.site.view.Figure;
import io.assay.site.view.Link;
import io.assay.site.view.PageKind;
import io.assay.site.view.PlannedPage;
import io.assay.site.view.Routes;
import io.assay.site.view.VerdictView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The figures of a page down to the rows of files that they rest on, and where the data of what it shows are. */
final class PageFigures {
    private final SiteFacts facts;
    private final Function<Permalink, List<Figure>> charts;
    private final Predicate<String> published;
    private final MetricView now;

    /**
     * @param charts by the page that shows them
     * @param published whether the site has a document at a path
     */
    PageFigures(SiteFacts facts, Function<Permalink, List<Figure>> charts, Predicate<String> published) {
        this.facts = facts;
        this.charts = charts;
        this.published = published;
        this.now = facts.history().view(facts.clocks());
    }

    /**
     * By key, in order; what there is none of is left out.
     *
     * @param inserted what stands in its text besides words
     */
    Map<String, Object> of(PlannedPage page, Optional<Page> written, List<Block> inserted) {
        Permalink here = page.permalink();
        Map<String, Object> json = new LinkedHashMap<>();
        put(json, "figures", figures(page, written));
        put(json, "tables", urls(tables(page, inserted)));
        put(json, "charts", urls(charts.apply(here).stream().map(figure -> figure.dataPath(here))));
        put(json, "matrices", urls(matrices(page, inserted)));
        put(json, "verdicts", urls(verdicts(page, inserted).map(facts::jsonPath)));
        return json;
    }

    private List<Map<String, Object>> figures(PlannedPage page, Optional<Page> written) {
        Stream<Reading> readings = Stream.empty();
        if (written.isPresent()) {
            readings = quoted(written.get());
        } else if (page.kind() == PageKind.METRIC) {
            readings = facts.metrics().list().stream()
                    .filter(metric -> stands(page, Routes.metric(metric.id())))
                    .flatMap(metric ->
                            facts.knowledge().entities().ids().stream().map(entity -> now.read(metric.id(), entity)))
                    .filter(PageFigures::isObserved);
        } else if (page.kind() == PageKind.ENTITY) {
            readings = entities(page)
                    .flatMap(entity -> facts.metrics().ids().stream().map(metric -> now.read(metric, entity.id())))
                    .filter(PageFigures::isObserved);
        }
        return readings.map(this::json).toList();
    }

    private static boolean isObserved(Reading reading) {
        return !reading.evidence().isEmpty();
    }

    private Stream<Reading> quoted(Page page) {
        return facts.links().targets(page).stream()
                .flatMap(target -> target instanceof Target.ToFigure figure
                        ? FigureAddress.parse(figure.address()).stream()
                        : Stream.empty())
                .distinct()
                .filter(address -> facts.metrics().find(address.metric()).isPresent())
                .flatMap(address -> facts
                        .knowledge()
                        .entities()
                        .find(address.entity())
                        .map(entity -> facts.history().view(clocks(address)).read(address.metric(), entity.id()))
                        .stream());
    }

    private Clocks clocks(FigureAddress address) {
        return new Clocks(
                address.asOf().orElse(facts.clocks().asOf()),
                address.knownAt().orElse(facts.clocks().knownAt()));
    }

    private Stream<String> tables(PlannedPage page, List<Block> inserted) {
        Permalink here = page.permalink();
        Stream<String> ofData = page.kind() == PageKind.METRIC
                ? facts.metrics().ids().stream()
                        .filter(id -> stands(page, Routes.metric(id)))
                        .map(Routes::valuesCsv)
                : page.kind() == PageKind.ENTITY ? verdicts(page, List.of()).map(facts::evidencePath) : Stream.empty();
        return Stream.concat(
                ofData,
                inserted.stream()
                        .flatMap(block -> block instanceof Block.Values table
                                ? Stream.of(table.values().dataPath(here))
                                : Stream.empty()));
    }

    private Stream<String> matrices(PlannedPage page, List<Block> inserted) {
        return facts.frameworks().stream()
                .map(Framework::id)
                .filter(id -> stands(page, Routes.framework(id))
                        || inserted.stream()
                                .anyMatch(block -> block instanceof Block.Matrix shown
                                        && isTo(
                                                Routes.framework(id),
                                                shown.matrix().framework(),
                                                page)))
                .map(Routes::matrixCsv);
    }

    private Stream<Assessment> verdicts(PlannedPage page, List<Block> inserted) {
        boolean all = page.kind() == PageKind.HOME || page.kind() == PageKind.VERDICTS;
        return facts.assessments().stream()
                .filter(one -> all
                        || stands(page, Routes.entity(one.entity().id()))
                        || stands(page, Routes.framework(one.framework().id()))
                        || inserted.stream()
                                .anyMatch(block ->
                                        block instanceof Block.Verdict shown && isOf(one, shown.verdict(), page)));
    }

    /** Where the same stands in other documents. */
    List<String> documents(PlannedPage page) {
        Stream<String> paths = switch (page.kind()) {
            case CHANGES -> Stream.of(Routes.CHANGES_JSON);
            case CORRECTIONS -> Stream.of(Routes.CORRECTIONS_JSON);
            case REVIEW -> Stream.of(ReviewDocument.PATH);
            case TERM ->
                Stream.of("bundle.md", "bundle.json")
                        .map(name -> page.permalink().folder() + "/" + name)
                        .filter(published);
            default -> Stream.empty();
        };
        return urls(paths);
    }

    private Stream<Entity> entities(PlannedPage page) {
        return facts.knowledge().entities().list().stream().filter(entity -> stands(page, Routes.entity(entity.id())));
    }

    private static boolean stands(PlannedPage page, Permalink made) {
        return page.chrome().source().isEmpty() && page.permalink().equals(made);
    }

    private static boolean isOf(Assessment assessment, VerdictView shown, PlannedPage page) {
        return isTo(Routes.entity(assessment.entity().id()), shown.entity(), page)
                && isTo(Routes.framework(assessment.framework().id()), shown.framework(), page);
    }

    private static boolean isTo(Permalink there, Link link, PlannedPage from) {
        return there.from(from.permalink()).equals(link.url());
    }

    private static List<String> urls(Stream<String> paths) {
        return paths.distinct().map(PageEntry::url).toList();
    }

    private static void put(Map<String, Object> json, String key, List<?> values) {
        if (!values.isEmpty()) {
            json.put(key, values);
        }
    }

    private Map<String, Object> json(Reading reading) {
        Optional<Metric> metric = facts.metrics().find(reading.metric());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("metric", reading.metric());
        json.put("entity", reading.entity());
        json.put("unit", metric.flatMap(Metric::unit).map(Unit::text).filter(text -> !text.isEmpty()));
        json.put("formula", metric.flatMap(Metric::formula).map(formula -> formula.text()));
        json.put("state", word(reading.state()));
        json.put("value", reading.value().map(VerdictDocument::interval));
        json.put("as_of", reading.asOf());
        json.put("issued", reading.issued());
        json.put("status", word(reading.status()));
        json.put("freshness", word(reading.freshness()));
        json.put(
                "evidence",
                reading.evidence().stream().map(VerdictDocument::observation).toList());
        return json;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
