package io.assay.metric;

import io.assay.exact.Rational;
import java.math.BigInteger;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lengths of time as numbers of days: {@code P7D}, {@code P2W}, {@code PT36H} (ISO 8601). Months and years have no fixed
 * length, and are none of these.
 */
public final class Days {
    private static final Set<String> UNITS = Set.of("day", "days", "d");

    private static final Pattern LENGTH = Pattern.compile(
            "P(?=[0-9T])(?:(?<weeks>\\d{1,9})W)?(?:(?<days>\\d{1,9})D)?(?:T(?=[0-9])(?:(?<hours>\\d{1,9})H)?(?:(?<minutes>\\d{1,9})M)?)?");
    private static final long MINUTES_IN_DAY = 24 * 60;

    private Days() {}

    /** Whether numbers in a unit are days. */
    public static boolean areCountedIn(Unit unit) {
        return UNITS.contains(unit.text());
    }

    public static Optional<Rational> parse(String text) {
        Matcher matcher = LENGTH.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Rational minutes = of(matcher, "weeks", 7 * MINUTES_IN_DAY)
                .plus(of(matcher, "days", MINUTES_IN_DAY))
                .plus(of(matcher, "hours", 60))
                .plus(of(matcher, "minutes", 1));
        return Optional.of(minutes.over(Rational.of(MINUTES_IN_DAY)));
    }

    private static Rational of(Matcher matcher, String part, long minutes) {
        String number = matcher.group(part);
        return number == null
                ? Rational.ZERO
                : Rational.of(new BigInteger(number), BigInteger.ONE).times(Rational.of(minutes));
    }
}
