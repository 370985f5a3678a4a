package io.assay.site.figure;

import io.assay.exact.Interval;
import io.assay.exact.Rational;
import io.assay.metric.Observation;
import io.assay.metric.Reading;
import io.assay.notation.CsvWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Current values as CSV, for spreadsheets and programs. Bounds are equal where a value is exact, and empty where there is
 * none.
 */
public final class ReadingTable {
    private static final List<String> HEADER = List.of(
            "metric",
            "entity",
            "low",
            "high",
            "as_of",
            "issued",
            "state",
            "status",
            "freshness",
            "source",
            "illustrative");

    private ReadingTable() {}

    /** @param invented whether all of them are */
    public static String write(List<Reading> readings, boolean invented) {
        List<List<String>> rows = new ArrayList<>(List.of(HEADER));
        readings.forEach(reading -> rows.add(row(reading, invented)));
        return CsvWriter.publish(rows);
    }

    private static List<String> row(Reading reading, boolean invented) {
        List<String> row = new ArrayList<>(List.of(reading.metric(), reading.entity()));
        row.addAll(bounds(reading.value()));
        row.add(text(reading.asOf()));
        row.add(text(reading.issued()));
        row.add(word(reading.state()));
        row.add(word(reading.status()));
        row.add(word(reading.freshness()));
        row.add(reading.evidence().stream()
                .flatMap(figure -> figure.source().stream())
                .distinct()
                .collect(Collectors.joining("|")));
        row.add(Boolean.toString(invented || reading.evidence().stream().anyMatch(Observation::illustrative)));
        return row;
    }

    /** Two cells, the lowest and the highest value; a bound that is not known is empty. */
    public static List<String> bounds(Optional<Interval> value) {
        return List.of(cell(value.flatMap(Interval::low)), cell(value.flatMap(Interval::high)));
    }

    private static String cell(Optional<Rational> bound) {
        return bound.map(Rational::toDecimalText).orElse("");
    }

    private static String text(Optional<?> value) {
        return value.map(Objects::toString).orElse("");
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
