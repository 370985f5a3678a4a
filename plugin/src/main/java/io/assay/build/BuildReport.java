package io.assay.build;

import io.assay.diagnostic.Diagnostics;
import io.assay.output.WriteReport;
import io.assay.report.Baseline;
import io.assay.review.ReviewQueue;
import io.assay.site.view.VerdictSummary;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a build did.
 *
 * @param pages how many pages the site has, generated ones included
 * @param links how many links lead somewhere
 * @param records verdicts that are published now and not on record: a text to write to each path in the content folder
 * @param review what is due
 * @param diagnostics what is wrong, but for what the baseline knows
 * @param known what is wrong and known
 * @param failed whether the problems are such that nothing was written
 * @param written what was written, empty if nothing was
 */
public record BuildReport(
        int pages,
        long links,
        int charts,
        List<VerdictSummary> verdicts,
        Map<String, String> records,
        ReviewQueue review,
        Diagnostics diagnostics,
        Diagnostics known,
        boolean failed,
        Optional<WriteReport> written) {
    /** The same of a site whose texts were edited. */
    BuildReport with(long otherLinks, Baseline.Parted problems, boolean fails) {
        return new BuildReport(
                pages,
                otherLinks,
                charts,
                verdicts,
                records,
                review,
                problems.told(),
                problems.known(),
                fails,
                written);
    }

    /** The same of a site that was written. */
    BuildReport with(WriteReport its) {
        return new BuildReport(
                pages, links, charts, verdicts, records, review, diagnostics, known, failed, Optional.of(its));
    }
}
