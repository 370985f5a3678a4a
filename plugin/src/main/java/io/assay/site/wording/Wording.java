package io.assay.site.wording;

import io.assay.knowledge.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Dates and small phrases as the site's language writes them. */
public final class Wording {
    private final DateTimeFormatter day;
    private final DateTimeFormatter month;

    public Wording(String language) {
        this.day = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.forLanguageTag(language));
        this.month = DateTimeFormatter.ofPattern("LLLL uuuu", Locale.forLanguageTag(language));
    }

    /** {@code 30 Jun 2026}. */
    public String date(LocalDate date) {
        return day.format(date);
    }

    /** When a page was last reviewed, or without a review on record last changed: {@code Reviewed 30 Jun 2026}. */
    public Optional<String> reviewed(Page page) {
        String what = page.lastReviewed().isPresent() ? "Reviewed " : "Last changed ";
        return page.reviewedOn().map(day -> what + date(day));
    }

    /** {@code June 2026}. */
    public String month(LocalDate date) {
        return month.format(date);
    }

    /** {@code a, b and c}. */
    public static String list(List<String> items) {
        return items.size() < 2
                ? String.join("", items)
                : String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.get(items.size() - 1);
    }

    /** {@code a, b}; what is empty left out. */
    public static String phrases(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /** With a capital first letter. */
    public static String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** {@code 1 page}, {@code 3 pages}. */
    public static String count(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
