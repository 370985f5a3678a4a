package io.assay.site.prose;

import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.framework.Framework;
import io.assay.knowledge.Entity;
import io.assay.metric.Metric;
import io.assay.notation.Fields;
import io.assay.notation.Scalar;
import io.assay.site.fact.SiteFacts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds the metrics and entities that blocks in pages name, and reports those that there are not. */
record BlockNames(SiteFacts facts, Collection<Diagnostic> diagnostics) {
    Optional<Metric> metric(Scalar scalar) {
        Optional<Metric> metric = facts.metrics().find(scalar.text());
        if (metric.isEmpty()) {
            diagnostics.add(Diagnostic.of(Code.UNKNOWN_METRIC, scalar.place(), "unknown metric '" + scalar.text() + "'")
                    .withNearest(scalar.text(), facts.metrics().ids()));
        }
        return metric;
    }

    Optional<Framework> framework(Scalar scalar) {
        Optional<Framework> found = facts.frameworks().stream()
                .filter(framework -> framework.id().equals(scalar.text()))
                .findFirst();
        if (found.isEmpty() && facts.frameworksRead()) {
            diagnostics.add(Diagnostic.of(
                            Code.UNKNOWN_FRAMEWORK, scalar.place(), "unknown framework '" + scalar.text() + "'")
                    .withNearest(
                            scalar.text(),
                            facts.frameworks().stream().map(Framework::id).toList()));
        }
        return found;
    }

    /** Those that the key {@code entities} names. */
    List<Entity> entities(Fields fields) {
        List<Entity> entities = new ArrayList<>();
        for (Scalar scalar : fields.scalars("entities")) {
            Optional<Entity> entity = facts.knowledge().entities().find(scalar.text());
            if (entity.isEmpty()) {
                diagnostics.add(Diagnostic.of(
                                Code.UNKNOWN_ENTITY, scalar.place(), "unknown entity '" + scalar.text() + "'")
                        .withNearest(scalar.text(), facts.knowledge().entities().ids()));
            }
            entity.ifPresent(entities::add);
        }
        return entities;
    }
}
