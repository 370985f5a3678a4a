package io.assay.site.document;

import io.assay.assess.Assessment;
import io.assay.knowledge.Page;
import io.assay.knowledge.Permalink;
import io.assay.link.Target;
import io.assay.markdown.Heading;
import io.assay.metric.Clocks;
import io.assay.metric.Reading;
import io.assay.notation.JsonWriter;
import io.assay.site.fact.SiteFacts;
import io.assay.site.figure.FigureAddress;
import io.assay.site.prose.PublishedAnchor;
import io.assay.site.view.Block;
import io.assay.site.view.Routes;
import io.assay.site.view.VerdictView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * {@code page.json}: a written page that shows figures, with each figure that its text quotes down to its observations, and
 * where the data of its tables, charts and verdicts are. What is known of a page without figures stands in {@code
 * index.json} and in its Markdown; a file more for each of ten thousand pages would repeat both.
 */
public final class PageDocument {
    private final SiteFacts facts;
    private final Page page;
    private final List<Block> blocks;

    private PageDocument(SiteFacts facts, Page page, List<Block> blocks) {
        this.facts = facts;
        this.page = page;
        this.blocks = blocks;
    }

    /** Whether a page shows any figure or verdict, so that it has such a document. */
    public static boolean isOf(SiteFacts facts, Page page, List<Block> blocks) {
        return facts.links().targets(page).stream().anyMatch(Target.ToFigure.class::isInstance)
                || blocks.stream()
                        .anyMatch(block -> block instanceof Block.Verdict
                                || block instanceof Block.Matrix
                                || block instanceof Block.Values
                                || block instanceof Block.Chart);
    }

    /** @param illustrative whether it shows an invented number */
    public static String write(SiteFacts facts, Page page, List<Block> blocks, boolean illustrative) {
        return JsonWriter.write(new PageDocument(facts, page, blocks).json(illustrative));
    }

    private Map<String, Object> json(boolean illustrative) {
        Map<String, Object> json = new LinkedHashMap<>(IndexDocument.page(facts.knowledge(), facts.links(), page));
        json.put("illustrative", illustrative);
        json.put(
                "headings",
                page.document().headings().stream().map(PageDocument::heading).toList());
        json.put(
                "quotes",
                facts.links().targets(page).stream()
                        .flatMap(target -> target instanceof Target.ToFigure figure
                                ? FigureAddress.parse(figure.address()).stream()
                                : Stream.empty())
                        .distinct()
                        .flatMap(address -> quote(address).stream())
                        .toList());
        json.put(
                "tables",
                urls(block -> block instanceof Block.Values table
                        ? Stream.of(table.values().dataPath(page.permalink()))
                        : Stream.empty()));
        json.put(
                "charts",
                urls(block -> block instanceof Block.Chart chart
                        ? Stream.of(chart.figure().dataPath(page.permalink()))
                        : Stream.empty()));
        json.put(
                "matrices",
                urls(block -> block instanceof Block.Matrix matrix
                        ? facts.frameworks().stream()
                                .filter(framework -> Routes.framework(framework.id())
                                        .from(page.permalink())
                                        .equals(matrix.matrix().framework().url()))
                                .map(framework -> Routes.matrixCsv(framework.id()))
                        : Stream.empty()));
        json.put(
                "verdicts",
                urls(block -> block instanceof Block.Verdict shown
                        ? facts.assessments().stream()
                                .filter(assessment -> isOf(assessment, shown.verdict()))
                                .map(facts::jsonPath)
                        : Stream.empty()));
        return json;
    }

    private static Map<String, Object> heading(Heading heading) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("level", heading.level());
        json.put("text", heading.text());
        json.put("anchor", PublishedAnchor.of(heading.id()));
        return json;
    }

    /** Relative to the page, each once. */
    private List<String> urls(Function<Block, Stream<String>> paths) {
        return blocks.stream()
                .flatMap(paths)
                .distinct()
                .map(path -> Permalink.relative(page.permalink(), path))
                .toList();
    }

    private boolean isOf(Assessment assessment, VerdictView shown) {
        Permalink here = page.permalink();
        return Routes.entity(assessment.entity().id())
                        .from(here)
                        .equals(shown.entity().url())
                && Routes.framework(assessment.framework().id())
                        .from(here)
                        .equals(shown.framework().url());
    }

    private Optional<Map<String, Object>> quote(FigureAddress address) {
        if (facts.metrics().find(address.metric()).isEmpty()) {
            return Optional.empty();
        }
        Clocks clocks = new Clocks(
                address.asOf().orElse(facts.clocks().asOf()),
                address.knownAt().orElse(facts.clocks().knownAt()));
        return facts.knowledge().entities().find(address.entity()).map(entity -> {
            Reading reading = facts.history().view(clocks).read(address.metric(), entity.id());
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("metric", reading.metric());
            json.put("entity", reading.entity());
            json.put("state", word(reading.state()));
            json.put("value", reading.value().map(VerdictDocument::interval));
            json.put("as_of", reading.asOf());
            json.put("issued", reading.issued());
            json.put("status", word(reading.status()));
            json.put("freshness", word(reading.freshness()));
            json.put(
                    "evidence",
                    reading.evidence().stream()
                            .map(VerdictDocument::observation)
                            .toList());
            return json;
        });
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
