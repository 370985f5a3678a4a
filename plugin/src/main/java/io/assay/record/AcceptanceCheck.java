package io.assay.record;

import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;

/** Tells which acceptances are of nothing. One of another verdict than comes out is told with its record. */
final class AcceptanceCheck {
    private AcceptanceCheck() {}

    /** @param reviews of the records, if they could be replayed */
    static List<Diagnostic> check(
            List<Acceptance> acceptances, List<PublishedAssessment> records, List<Review> reviews) {
        List<String> known = records.stream().map(PublishedAssessment::record).toList();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Acceptance acceptance : acceptances) {
            if (!known.contains(acceptance.record())) {
                diagnostics.add(Diagnostic.of(
                                Code.UNKNOWN_RECORD,
                                acceptance.origin().place(),
                                "no record '" + acceptance.record() + "' is kept")
                        .withHint("the name of its file, without '.json'")
                        .withNearest(acceptance.record(), known));
            }
        }
        reviews.stream()
                .filter(review -> !review.differs())
                .flatMap(review -> review.acceptance().stream())
                .map(acceptance -> Diagnostic.of(
                                Code.NOTHING_TO_ACCEPT,
                                acceptance.origin().place(),
                                "'" + acceptance.record() + "' comes out as it was published")
                        .withHint("take this entry out"))
                .forEach(diagnostics::add);
        return diagnostics;
    }
}
