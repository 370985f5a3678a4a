package io.assay.site;

import io.assay.knowledge.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Dates and small phrases as the site's language writes them. */
final class Wording {
    private final DateTimeFormatter day;

    Wording(String language) {
        this.day = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.forLanguageTag(language));
    }

    /** {@code 30 Jun 2026}. */
    String date(LocalDate date) {
        return day.format(date);
    }

    /** When a page was last reviewed, or without a review on record last changed: {@code Reviewed 30 Jun 2026}. */
    Optional<String> reviewed(Page page) {
        String what = page.lastReviewed().isPresent() ? "Reviewed " : "Last changed ";
        return page.reviewedOn().map(day -> what + date(day));
    }

    /** {@code a, b and c}. */
    static String list(List<String> items) {
        return items.size() < 2
                ? String.join("", items)
                : String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.get(items.size() - 1);
    }

    /** With a capital first letter. */
    static String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** {@code 1 page}, {@code 3 pages}. */
    static String count(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
