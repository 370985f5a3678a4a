package io.assay.site.wording;

import io.assay.assess.VerdictRange;
import io.assay.exact.Rational;
import io.assay.knowledge.Page;
import io.assay.knowledge.Slug;
import io.assay.metric.TimeSpan;
import io.assay.words.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Days, numbers and small phrases as the site's language writes them. */
public final class Wording {
    /** Those that write the names of things in capitals within a sentence. */
    private static final Set<String> CAPITALISING = Set.of("de", "lb");

    private final Words words;

    public Wording(Words words) {
        this.words = words;
    }

    public Words words() {
        return words;
    }

    /** {@code 30 Jun 2026}. */
    public String date(LocalDate date) {
        return words.date(date);
    }

    /** When a page was last reviewed, or without a review on record last changed: {@code Reviewed 30 Jun 2026}. */
    public Optional<String> reviewed(Page page) {
        String key = page.lastReviewed().isPresent() ? "page.reviewed" : "page.changed";
        return page.reviewedOn().map(day -> words.say(key, "date", date(day)));
    }

    /** {@code June 2026}. */
    public String month(LocalDate date) {
        return words.month(date);
    }

    /** A day, a month, a quarter or a year, else the days that a span runs from and to. */
    public String period(TimeSpan span) {
        LocalDate start = span.start();
        if (start.equals(span.end())) {
            return date(start);
        }
        int months = span.months().orElse(0);
        if (months == 1) {
            return month(start);
        } else if (months == 3 && start.getMonthValue() % 3 == 1) {
            return words.say("period.quarter", "quarter", (start.getMonthValue() + 2) / 3, "year", start.getYear());
        } else if (months == 12 && start.getMonthValue() == 1) {
            return String.valueOf(start.getYear());
        }
        return words.say("range", "from", date(start), "to", date(span.end()));
    }

    /** {@code P3M} is "3 months". */
    public String duration(Period period) {
        List<String> parts = new ArrayList<>();
        if (period.getYears() != 0) {
            parts.add(words.count("duration.years", period.getYears()));
        }
        if (period.getMonths() != 0) {
            parts.add(words.count("duration.months", period.getMonths()));
        }
        if (period.getDays() != 0 || parts.isEmpty()) {
            parts.add(words.count("duration.days", period.getDays()));
        }
        return words.list(parts);
    }

    /** {@code 62.5%}, with one place at most. */
    public String percent(Rational share) {
        return percent(number(share.times(Rational.of(100)), 1));
    }

    /** {@code 62.5}, with no more decimals than it needs, and with so many at most. */
    public String number(Rational number, int places) {
        return words.decimal(stripped(number.round(places)));
    }

    /** @param number as the language writes it, or two that bound it */
    public String percent(String number) {
        return words.say("percent", "number", number);
    }

    /** {@code watch}, or {@code avoid to credible}. */
    public String range(VerdictRange range) {
        return range.isSettled() ? range.lowest() : words.say("range", "from", range.lowest(), "to", range.highest());
    }

    /** A name within a sentence: with a small letter, unless it is an acronym or the language capitalises it. */
    public String inside(String name) {
        boolean stays = CAPITALISING.contains(words.locale().getLanguage())
                || name.isEmpty()
                || name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return stays ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** A taxonomy as readers see it. */
    public String taxonomy(String key) {
        return switch (key) {
            case "tags" -> words.say("taxonomy.tags");
            case "agents" -> words.say("taxonomy.agents");
            default -> Slug.words(key);
        };
    }

    /** The name of a relation between pages; those that every site has are said in its language. */
    public String relation(String name) {
        return switch (name) {
            case "Supersedes" -> words.say("relation.supersedes");
            case "Superseded by" -> words.say("relation.superseded-by");
            case "Depends on" -> words.say("relation.depends-on");
            case "Needed by" -> words.say("relation.needed-by");
            default -> name;
        };
    }

    /** {@code a, b}; what is empty left out. */
    public static String phrases(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /** With a capital first letter. */
    public static String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static BigDecimal stripped(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
