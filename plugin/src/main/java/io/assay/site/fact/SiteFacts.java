package io.assay.site.fact;

import io.assay.assess.Assessment;
import io.assay.assess.VerdictHistory;
import io.assay.cache.Store;
import io.assay.chart.ChartMemory;
import io.assay.framework.Framework;
import io.assay.knowledge.KnowledgeBase;
import io.assay.link.LinkGraph;
import io.assay.link.TextMemory;
import io.assay.metric.Clocks;
import io.assay.metric.MetricCatalog;
import io.assay.metric.MetricHistory;
import io.assay.metric.SourceCatalog;
import io.assay.record.Register;
import io.assay.review.ReviewQueue;
import io.assay.site.view.Routes;
import io.assay.source.SourceTree;
import io.assay.words.Words;
import java.util.List;
import java.util.Optional;

/**
 * Everything that a site is made of.
 *
 * @param whole whether all of the site will be asked for, rather than a page or nothing
 * @param texts what is known of their texts already
 * @param charts what is known of charts with these words already
 * @param store what earlier processes found
 * @param content the files of the content folder
 * @param frameworks those in force, by id
 * @param frameworksRead whether every framework file could be read; if not, one that is missing here may be among them
 * @param assessments of every framework in force and every entity, by framework and then by entity
 * @param outgoing the same by the version before, where its grace has not ended
 * @param histories of every framework and every entity
 * @param register those assessments as they are published, and what is on record
 * @param words those of the site's language
 */
public record SiteFacts(
        boolean whole,
        KnowledgeBase knowledge,
        LinkGraph links,
        TextMemory texts,
        ChartMemory charts,
        Store store,
        SourceTree content,
        MetricCatalog metrics,
        SourceCatalog sources,
        MetricHistory history,
        List<Framework> frameworks,
        boolean frameworksRead,
        List<Assessment> assessments,
        List<Assessment> outgoing,
        List<VerdictHistory> histories,
        Register register,
        ReviewQueue review,
        Clocks clocks,
        Words words) {
    public SiteFacts {
        frameworks = List.copyOf(frameworks);
        assessments = List.copyOf(assessments);
        outgoing = List.copyOf(outgoing);
        histories = List.copyOf(histories);
    }

    /** The same with other texts of pages, of the outlines that they had. */
    public SiteFacts with(KnowledgeBase revised, LinkGraph itsLinks, SourceTree itsContent) {
        return new SiteFacts(
                false,
                revised,
                itsLinks,
                texts,
                charts,
                store,
                itsContent,
                metrics,
                sources,
                history,
                frameworks,
                frameworksRead,
                assessments,
                outgoing,
                histories,
                register,
                review,
                clocks,
                words);
    }

    /** Whether anything here can become due. */
    public boolean canAge() {
        return !review.isEmpty()
                || !frameworks.isEmpty()
                || !metrics.list().isEmpty()
                || knowledge.pages().stream()
                        .anyMatch(page -> page.reviewEvery().isPresent());
    }

    public Optional<VerdictHistory> historyOf(Assessment assessment) {
        return histories.stream()
                .filter(history ->
                        history.framework().equals(assessment.framework().id())
                                && history.entity().equals(assessment.entity()))
                .findFirst();
    }

    /** What the version before makes of the same entity, as long as it is shown. */
    public Optional<Assessment> outgoing(Assessment assessment) {
        return outgoing.stream()
                .filter(other ->
                        other.framework().id().equals(assessment.framework().id())
                                && other.entity().equals(assessment.entity()))
                .findFirst();
    }

    /** Where an assessment stands as data, by path in the site. */
    public String jsonPath(Assessment assessment) {
        return Routes.verdictJson(
                assessment.entity().id(), assessment.framework().id(), frameworks.size() == 1);
    }

    /** Where what an assessment rests on stands as CSV, by path in the site. */
    public String evidencePath(Assessment assessment) {
        return Routes.evidenceCsv(
                assessment.entity().id(), assessment.framework().id(), frameworks.size() == 1);
    }

    public List<Assessment> assessmentsOf(Framework framework) {
        return assessments.stream()
                .filter(one -> one.framework().equals(framework))
                .toList();
    }

    public List<Assessment> assessmentsOf(String entity) {
        return assessments.stream()
                .filter(one -> one.entity().id().equals(entity))
                .toList();
    }
}
