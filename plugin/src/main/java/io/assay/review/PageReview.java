package io.assay.review;

import io.assay.knowledge.KnowledgeBase;
import io.assay.knowledge.Page;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is due of pages. */
final class PageReview {
    /** How long after a page's review, or its last change, its undated figures can be taken as of then. */
    private static final Period FIGURES_HOLD = Period.ofDays(180);

    private PageReview() {}

    static Stream<ReviewItem> items(KnowledgeBase knowledge, LocalDate today) {
        return Stream.concat(
                knowledge.pages().stream().filter(page -> isLate(page, today)).map(PageReview::late),
                knowledge.pages().stream().flatMap(page -> undated(page, today).stream()));
    }

    /** The figures of a page that may be out of date. */
    static List<String> oldFigures(Page page, LocalDate today) {
        return undated(page, today)
                .map(item -> ((Matter.UndatedFigures) item.matter()).figures())
                .orElse(List.of());
    }

    private static boolean isLate(Page page, LocalDate today) {
        return page.reviewEvery().isPresent()
                && page.reviewDue().map(today::isAfter).orElse(true);
    }

    private static ReviewItem late(Page page) {
        return new ReviewItem(new Matter.LatePage(page), page.reviewDue(), page.owner());
    }

    private static Optional<ReviewItem> undated(Page page, LocalDate today) {
        Optional<LocalDate> due = page.reviewedOn().map(day -> day.plus(FIGURES_HOLD));
        if (due.filter(today::isAfter).isEmpty()) {
            return Optional.empty();
        }
        List<String> figures = FigureWords.findUndated(page.document());
        return figures.isEmpty()
                ? Optional.empty()
                : Optional.of(new ReviewItem(new Matter.UndatedFigures(page, figures), due, page.owner()));
    }
}
