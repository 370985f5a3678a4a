package io.assay.site.figure;

import io.assay.metric.Observation;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names one figure: {@code akash/utilization}, {@code akash/utilization@2026-06-30},
 * {@code akash/utilization@2026-06-30/2026-07-05}.
 *
 * @param asOf the latest day that counts; empty for the build's
 * @param knownAt the day by which it was issued; empty for the build's
 */
public record FigureAddress(String entity, String metric, Optional<LocalDate> asOf, Optional<LocalDate> knownAt) {
    private static final Pattern FORM = Pattern.compile("([^/@]+)/([^/@]+)(?:@([0-9-]+)(?:/([0-9-]+))?)?");

    /** As it was issued. */
    public static FigureAddress of(Observation figure) {
        return new FigureAddress(
                figure.entity(), figure.metric(), Optional.of(figure.asOf()), Optional.of(figure.issued()));
    }

    public static Optional<FigureAddress> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new FigureAddress(
                    matcher.group(1),
                    matcher.group(2),
                    Optional.ofNullable(matcher.group(3)).map(LocalDate::parse),
                    Optional.ofNullable(matcher.group(4)).map(LocalDate::parse)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** In the form in which it is parsed. */
    @Override
    public String toString() {
        return entity + "/" + metric + asOf.map(day -> "@" + day).orElse("")
                + knownAt.map(day -> "/" + day).orElse("");
    }
}
