package io.assay.site.prose;

import io.assay.diagnostic.Checked;
import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.knowledge.Entity;
import io.assay.knowledge.Page;
import io.assay.markdown.Fence;
import io.assay.metric.Metric;
import io.assay.notation.Fields;
import io.assay.notation.Mapping;
import io.assay.notation.Node;
import io.assay.notation.TreeReader;
import io.assay.site.fact.SiteFacts;
import io.assay.site.figure.Figures;
import io.assay.site.view.Figure;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads a page's {@code chart} blocks. A mistake is reported at its own line of the page. */
final class ChartBlocks {
    private static final List<String> FORMS = List.of("line", "bars");

    private final SiteFacts facts;
    private final Figures figures;
    private final BlockNames names;
    private final Collection<Diagnostic> diagnostics;

    ChartBlocks(SiteFacts facts, Figures figures, Collection<Diagnostic> diagnostics) {
        this.facts = facts;
        this.figures = figures;
        this.names = new BlockNames(facts, diagnostics);
        this.diagnostics = diagnostics;
    }

    static boolean isChart(Fence fence) {
        return fence.language().equals("chart");
    }

    /** The chart that a block describes; empty if it can't be drawn, which was reported. */
    Optional<Figure> read(Page page, Fence fence, String id) {
        Checked<Optional<Node>> root = TreeReader.readYaml(page.source(), fence.bodySpan());
        root.diagnostics()
                .forEach(problem -> diagnostics.add(new Diagnostic(
                        Code.BAD_CHART,
                        Code.BAD_CHART.severity(),
                        problem.place(),
                        problem.message(),
                        problem.hint(),
                        Optional.empty())));
        if (!(root.value().orElse(null) instanceof Mapping mapping)) {
            if (root.diagnostics().isEmpty()) {
                diagnostics.add(Diagnostic.of(
                                Code.BAD_CHART,
                                page.source().place(fence.span()),
                                "this chart says nothing of its metric")
                        .withHint("write a line such as 'metric: utilization'"));
            }
            return Optional.empty();
        }
        Fields fields = new Fields(mapping, diagnostics);
        Optional<Metric> metric =
                fields.required(fields.scalar("metric"), "metric").flatMap(names::metric);
        List<Entity> entities = names.entities(fields);
        Optional<String> form = fields.oneOf("form", FORMS);
        Optional<String> title = fields.text("title");
        fields.rejectUnknown();
        return metric.flatMap(known -> draw(known, entities, form, title, id, mapping));
    }

    private Optional<Figure> draw(
            Metric metric, List<Entity> asked, Optional<String> form, Optional<String> title, String id, Node place) {
        List<Entity> entities = asked.isEmpty() ? figures.entitiesWith(metric.id()) : asked;
        Optional<Figure> figure = form.filter("bars"::equals).isPresent()
                ? figures.now(metric, entities, title, id)
                : entities.size() == 1
                        ? figures.overTime(metric, entities.get(0), title, id)
                        : figures.overTime(metric, entities, title, id);
        if (figure.isEmpty()) {
            diagnostics.add(
                    Diagnostic.of(Code.BAD_CHART, place.place(), "there is no value of '" + metric.id() + "' to draw")
                            .withHint("add figures to snapshots/, or take the chart out"));
        }
        return figure;
    }
}
