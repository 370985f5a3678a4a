package io.assay.record;

import io.assay.assess.Assessor;
import io.assay.framework.Framework;
import io.assay.framework.Frameworks;
import io.assay.knowledge.Entity;
import io.assay.metric.Clocks;
import io.assay.metric.MetricHistory;
import io.assay.metric.MetricView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Replays recorded verdicts: each on its own day, by the content of today.
 *
 * @param frameworks all versions
 */
record Reviewer(Publisher publisher, Frameworks frameworks, Assessor assessor) {
    List<Review> review(List<PublishedAssessment> records) {
        MetricHistory history = publisher.premises().history();
        Map<Clocks, MetricView> views = new HashMap<>();
        return records.stream()
                .map(recorded -> review(recorded, views.computeIfAbsent(recorded.clocks(), history::view)))
                .toList();
    }

    private Review review(PublishedAssessment recorded, MetricView view) {
        Premises premises = publisher.premises();
        Optional<Entity> entity = premises.history()
                .entities()
                .find(recorded.entity())
                .filter(one -> one.id().equals(recorded.entity()) && !one.isBenchmark());
        if (entity.isEmpty()) {
            return Review.of(recorded, Optional.empty(), List.of());
        }
        Optional<Framework> inForce =
                frameworks.inForce(recorded.framework(), recorded.clocks().knownAt());
        Optional<PublishedAssessment> present = inForce.map(
                        framework -> assessor.assess(framework, entity.get(), view, premises.judgements()))
                .map(publisher::publish);

        List<Difference> differences = new ArrayList<>();
        findFramework(recorded, inForce).ifPresent(differences::add);
        present.map(PublishedAssessment::kind)
                .filter(kind -> !kind.equals(recorded.kind()))
                .ifPresent(kind -> differences.add(new Difference.KindChanged(recorded.kind(), kind)));
        for (Premise published : recorded.premises()) {
            Optional<Premise> row = premises.find(published, recorded.clocks().knownAt());
            if (row.isEmpty()) {
                differences.add(new Difference.Removed(published));
            } else if (!row.get().says().equals(published.says())) {
                differences.add(new Difference.Edited(published, row.get()));
            }
        }
        present.map(PublishedAssessment::premises).orElse(List.of()).stream()
                .filter(Premise::isData)
                .filter(Predicate.not(premise -> recorded.premises().stream().anyMatch(premise::isSameRowAs)))
                .forEach(premise -> differences.add(new Difference.Backdated(premise)));
        return Review.of(recorded, present.map(PublishedAssessment::verdict), differences);
    }

    private Optional<Difference> findFramework(PublishedAssessment recorded, Optional<Framework> inForce) {
        Optional<Framework> same = inForce.filter(framework -> isVersion(framework, recorded))
                .or(() -> frameworks.list().stream()
                        .filter(framework -> isVersion(framework, recorded))
                        .findFirst());
        if (same.isPresent() && !publisher.hash(same.get()).equals(recorded.frameworkHash())) {
            return Optional.of(new Difference.FrameworkEdited(same.get()));
        }
        return inForce.map(Framework::version)
                .filter(version -> !version.equals(recorded.version()))
                .map(version -> new Difference.FrameworkReplaced(recorded.framework(), recorded.version(), version));
    }

    private static boolean isVersion(Framework framework, PublishedAssessment recorded) {
        return framework.id().equals(recorded.framework())
                && framework.version().equals(recorded.version());
    }
}
