package io.assay.build;

import io.assay.diagnostic.Diagnostics;
import io.assay.output.WriteReport;
import io.assay.review.ReviewQueue;
import java.util.Optional;

/**
 * What a build did.
 *
 * @param pages how many pages the site has, generated ones included
 * @param links how many links lead somewhere
 * @param review what is due
 * @param failed whether the problems are such that nothing was written
 * @param written what was written, empty if nothing was
 */
public record BuildReport(
        int pages,
        long links,
        int charts,
        int verdicts,
        ReviewQueue review,
        Diagnostics diagnostics,
        boolean failed,
        Optional<WriteReport> written) {}
