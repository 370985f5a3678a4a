package io.assay.site.prose;

import io.assay.diagnostic.Diagnostic;
import io.assay.framework.Criterion;
import io.assay.framework.Framework;
import io.assay.knowledge.Entity;
import io.assay.knowledge.Page;
import io.assay.knowledge.Permalink;
import io.assay.markdown.Fence;
import io.assay.metric.Cadence;
import io.assay.metric.Metric;
import io.assay.metric.Observation;
import io.assay.metric.Reading;
import io.assay.notation.Fields;
import io.assay.site.fact.SiteFacts;
import io.assay.site.figure.MetricValues;
import io.assay.site.figure.ReadingTable;
import io.assay.site.view.Link;
import io.assay.site.view.Routes;
import io.assay.site.view.ValuesView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads {@code metrics} blocks, which ask for a table of current values. Mistakes are reported at their lines. */
final class ValueBlocks {
    private final SiteFacts facts;
    private final MetricValues values;
    private final Collection<Diagnostic> diagnostics;
    private final BlockNames names;

    ValueBlocks(SiteFacts facts, MetricValues values, Collection<Diagnostic> diagnostics) {
        this.facts = facts;
        this.values = values;
        this.diagnostics = diagnostics;
        this.names = new BlockNames(facts, diagnostics);
    }

    static boolean isTable(Fence fence) {
        return fence.language().equals("metrics");
    }

    /**
     * @param framework that of the page, whose metrics are meant if a block names none
     * @param from where the table is shown
     * @param id of its element
     */
    ValuesView read(Page page, Fence fence, Optional<Framework> framework, Permalink from, String id) {
        Fields fields = BlockFields.read(page, fence, diagnostics);
        List<Metric> asked = fields.scalars("metrics").stream()
                .flatMap(scalar -> names.metric(scalar).stream())
                .toList();
        List<Entity> entities = names.entities(fields);
        fields.rejectUnknown();
        List<ValuesView.Row> rows = new ArrayList<>();
        List<Reading> readings = new ArrayList<>();
        boolean illustrative = false;
        for (Metric metric : asked.isEmpty() ? ownMetrics(framework) : asked) {
            for (Entity entity : entities.isEmpty() ? values.figures().entitiesWith(metric.id()) : entities) {
                Reading reading = values.latest(metric, entity);
                readings.add(reading);
                illustrative |= facts.knowledge().settings().illustrative()
                        || metric.illustrative()
                        || reading.evidence().stream().anyMatch(Observation::illustrative);
                rows.add(new ValuesView.Row(
                        new Link(metric.name(), Routes.metric(metric.id()).from(from)),
                        values.current(metric, entity, from),
                        values.remark(reading),
                        freshness(reading)));
            }
        }
        boolean invented = facts.knowledge().settings().illustrative();
        return new ValuesView(
                facts.words().say("values.label"), rows, illustrative, id, ReadingTable.write(readings, invented));
    }

    private List<Metric> ownMetrics(Optional<Framework> framework) {
        List<Metric> its = framework.stream()
                .flatMap(known -> known.criteria().stream())
                .map(Criterion::metric)
                .flatMap(Optional::stream)
                .flatMap(id -> facts.metrics().find(id).stream())
                .distinct()
                .toList();
        return its.isEmpty() ? facts.metrics().list() : its;
    }

    private String freshness(Reading reading) {
        boolean canAge = reading.evidence().stream()
                .flatMap(figure -> facts.metrics().find(figure.metric()).stream())
                .anyMatch(metric -> !metric.cadence().equals(Cadence.NONE));
        if (!canAge) {
            return "";
        }
        return facts.words()
                .say(
                        switch (reading.freshness()) {
                            case FRESH -> "freshness.fresh";
                            case DUE -> "freshness.due";
                            case STALE -> "freshness.stale";
                        });
    }
}
