package io.assay.review;

import io.assay.assess.Assessment;
import io.assay.framework.Judgements;
import io.assay.knowledge.KnowledgeBase;
import io.assay.knowledge.Page;
import io.assay.metric.Clocks;
import io.assay.metric.MetricHistory;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that is due on a day.
 *
 * @param clocks what was known on {@code knownAt} counts, and ages are told on it
 * @param items the longest overdue first, then what has no day
 */
public record ReviewQueue(Clocks clocks, List<ReviewItem> items) {
    private static final Comparator<ReviewItem> OLDEST_FIRST =
            Comparator.comparing(item -> item.due().orElse(LocalDate.MAX));

    public ReviewQueue {
        // Stable: what is due on one day stays in the order in which it was found.
        items = items.stream().sorted(OLDEST_FIRST).toList();
    }

    public static ReviewQueue of(
            KnowledgeBase knowledge,
            MetricHistory history,
            List<Assessment> assessments,
            Judgements judgements,
            Clocks clocks) {
        return new ReviewQueue(
                clocks,
                Stream.concat(
                                new DataReview(knowledge, history, assessments, clocks).items(judgements),
                                PageReview.items(knowledge, clocks.knownAt()))
                        .toList());
    }

    /** Whether as much is due of another text of a page, of the outline that it had. */
    public boolean holdsFor(Page before, Page page) {
        return PageReview.oldFigures(before, clocks.knownAt()).equals(PageReview.oldFigures(page, clocks.knownAt()));
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }
}
