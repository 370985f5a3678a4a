package io.assay.site;

import io.assay.assess.Assessment;
import io.assay.assess.VerdictHistory;
import io.assay.framework.Framework;
import io.assay.knowledge.KnowledgeBase;
import io.assay.link.LinkGraph;
import io.assay.metric.Clocks;
import io.assay.metric.MetricCatalog;
import io.assay.metric.MetricHistory;
import io.assay.metric.SourceCatalog;
import io.assay.review.ReviewQueue;
import java.util.List;
import java.util.Optional;

/**
 * Everything that a site is made of.
 *
 * @param frameworks those in force, by id
 * @param frameworksRead whether every framework file could be read; if not, one that is missing here may be among them
 * @param assessments of every framework in force and every entity, by framework and then by entity
 * @param histories of every framework and every entity
 */
public record SiteFacts(
        KnowledgeBase knowledge,
        LinkGraph links,
        MetricCatalog metrics,
        SourceCatalog sources,
        MetricHistory history,
        List<Framework> frameworks,
        boolean frameworksRead,
        List<Assessment> assessments,
        List<VerdictHistory> histories,
        ReviewQueue review,
        Clocks clocks) {
    public SiteFacts {
        frameworks = List.copyOf(frameworks);
        assessments = List.copyOf(assessments);
        histories = List.copyOf(histories);
    }

    /** Whether anything here can become due. */
    boolean canAge() {
        return !review.isEmpty()
                || !frameworks.isEmpty()
                || !metrics.list().isEmpty()
                || knowledge.pages().stream()
                        .anyMatch(page -> page.reviewEvery().isPresent());
    }

    Optional<VerdictHistory> historyOf(Assessment assessment) {
        return histories.stream()
                .filter(history ->
                        history.framework().equals(assessment.framework().id())
                                && history.entity().equals(assessment.entity()))
                .findFirst();
    }

    /** Where an assessment stands as data, by path in the site. */
    String jsonPath(Assessment assessment) {
        return Routes.verdictJson(
                assessment.entity().id(), assessment.framework().id(), frameworks.size() == 1);
    }

    List<Assessment> assessmentsOf(Framework framework) {
        return assessments.stream()
                .filter(one -> one.framework().equals(framework))
                .toList();
    }

    List<Assessment> assessmentsOf(String entity) {
        return assessments.stream()
                .filter(one -> one.entity().id().equals(entity))
                .toList();
    }
}
