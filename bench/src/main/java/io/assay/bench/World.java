package io.assay.bench;

import io.assay.assess.Assessment;
import io.assay.assess.Assessor;
import io.assay.assess.SourceCertainty;
import io.assay.assess.ValidRange;
import io.assay.assess.VerdictHistory;
import io.assay.assess.VerdictReplay;
import io.assay.framework.FrameworkDecoder;
import io.assay.framework.Frameworks;
import io.assay.framework.JudgementDecoder;
import io.assay.framework.Judgements;
import io.assay.knowledge.Entities;
import io.assay.knowledge.EntityDecoder;
import io.assay.metric.Clocks;
import io.assay.metric.Metric;
import io.assay.metric.MetricCatalog;
import io.assay.metric.MetricDecoder;
import io.assay.metric.MetricHistory;
import io.assay.metric.Observation;
import io.assay.metric.SourceDecoder;
import io.assay.metric.snapshot.KnownNames;
import io.assay.metric.snapshot.SnapshotDecoder;
import io.assay.metric.snapshot.Snapshots;
import io.assay.source.SourceTree;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Data and rules as the engine takes them, once files are read. */
record World(
        Frameworks frameworks,
        MetricCatalog metrics,
        Entities entities,
        List<Observation> figures,
        Judgements judgements,
        Clocks clocks) {
    static World of(SourceTree tree, Clocks clocks) {
        Entities entities = new Entities(EntityDecoder.decode(tree).value());
        Frameworks frameworks = FrameworkDecoder.decode(tree).value();
        MetricCatalog defined =
                MetricCatalog.of(MetricDecoder.decode(tree).value()).value();
        Set<String> asked = frameworks.list().stream()
                .flatMap(framework -> framework.metricIds().stream())
                .collect(Collectors.toSet());
        Snapshots snapshots = SnapshotDecoder.decode(
                        tree,
                        new KnownNames(
                                defined,
                                asked,
                                frameworks.judgedIds(),
                                entities,
                                SourceDecoder.decode(tree).value()))
                .value();
        MetricCatalog metrics = defined.with(snapshots.foundMetrics());
        return new World(
                frameworks,
                metrics,
                entities,
                List.copyOf(snapshots.observations()),
                JudgementDecoder.decode(tree, snapshots.judged(), entities, frameworks)
                        .value(),
                clocks);
    }

    /** A new one each time, so that no run finds what the one before it computed. */
    MetricHistory history() {
        return new MetricHistory(metrics, entities, figures);
    }

    /** Every verdict of today, with its flips and the stability of its weights. */
    List<Assessment> assess(MetricHistory history) {
        ValidRange valid = id -> metrics.find(id).map(Metric::valid).orElse(ValidRange.ALL_NUMBERS);
        return new Assessor(SourceCertainty.UNSTATED, valid)
                .assess(frameworks.inForce(clocks.knownAt()), entities.list(), history.view(clocks), judgements);
    }

    /** Every verdict that there ever was. */
    List<VerdictHistory> replay(MetricHistory history) {
        return new VerdictReplay(frameworks, history, judgements, SourceCertainty.UNSTATED)
                .replay(entities.list(), clocks);
    }
}
