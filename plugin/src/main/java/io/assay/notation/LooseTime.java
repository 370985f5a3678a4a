package io.assay.notation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days and lengths of time as people write them, in the form that is asked for. What can be read in two ways, such as
 * 3/4/2026, is left to the writer.
 */
final class LooseTime {
    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE.withResolverStyle(ResolverStyle.SMART),
            pattern("d.M.uuuu"),
            pattern("uuuu/M/d"),
            pattern("uuuu.M.d"),
            pattern("uuuu-M-d"),
            pattern("uuuuMMdd"),
            pattern("d MMMM uuuu"),
            pattern("d MMM uuuu"),
            pattern("MMMM d, uuuu"),
            pattern("MMM d, uuuu"));
    private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern LENGTH = Pattern.compile("(\\d{1,4}) ?(d|w|m|y|days?|weeks?|months?|years?)?");
    private static final Map<String, String> LETTERS = Map.of("d", "D", "w", "W", "m", "M", "y", "Y");

    private LooseTime() {}

    /** The day or the length of time that is meant, if it is clear. */
    static Optional<String> correct(String written) {
        String text = written.strip();
        return day(text.replaceFirst("T\\d.*", "")).or(() -> slashes(text)).or(() -> length(text));
    }

    /** A day after the end of its month is the last one. */
    private static Optional<String> day(String text) {
        for (DateTimeFormatter format : DAYS) {
            try {
                return Optional.of(LocalDate.parse(text, format).toString());
            } catch (DateTimeException e) {
                // The next form may be the one.
            }
        }
        return Optional.empty();
    }

    private static Optional<String> slashes(String text) {
        Matcher parts = SLASHES.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(parts.group(1));
        int second = Integer.parseInt(parts.group(2));
        int year = Integer.parseInt(parts.group(3));
        if (first > 12 || second > 12 || first == second) {
            try {
                return Optional.of(LocalDate.of(year, Math.min(first, second), Math.max(first, second))
                        .toString());
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
        return Optional.of(LocalDate.of(year, second, first) + " or " + LocalDate.of(year, first, second));
    }

    private static Optional<String> length(String text) {
        Matcher parts = LENGTH.matcher(text.toLowerCase(Locale.ROOT));
        if (!parts.matches()) {
            return Optional.empty();
        }
        String unit = parts.group(2) == null ? "d" : parts.group(2).substring(0, 1);
        return Optional.of("P" + parts.group(1) + LETTERS.get(unit));
    }

    private static DateTimeFormatter pattern(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
