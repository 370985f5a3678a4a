package io.assay.site.document;

import io.assay.knowledge.Entity;
import io.assay.metric.Metric;
import io.assay.metric.Observation;
import io.assay.metric.Reading;
import io.assay.notation.CsvWriter;
import io.assay.site.fact.SiteFacts;
import io.assay.site.figure.ReadingTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Every value of a metric as CSV, for spreadsheets and programs: of a given one each vintage with the line that states it,
 * of a derived one what comes out on each day, with what is
 * published of each input, divided by bars. Bounds are equal where a value is exact, and empty where it is missing.
 */
public final class ValuesTable {
    private static final List<String> HEADER = List.of(
            "entity", "from", "to", "low", "high", "issued", "status", "source", "url", "illustrative", "file", "line");

    private ValuesTable() {}

    /** @param entities whose values are told, in order */
    public static String write(Metric metric, List<Entity> entities, SiteFacts facts) {
        boolean invented = facts.knowledge().settings().illustrative() || metric.illustrative();
        List<List<String>> rows = new ArrayList<>(List.of(HEADER));
        for (Entity entity : entities) {
            if (metric.isDerived()) {
                facts.history()
                        .listSeries(metric.id(), entity.id(), facts.clocks())
                        .forEach(reading -> rows.add(row(reading, invented)));
            } else {
                facts.history().listVintages(metric.id(), entity.id()).stream()
                        .filter(figure ->
                                !figure.issued().isAfter(facts.clocks().knownAt()))
                        .forEach(figure -> rows.add(row(figure, invented)));
            }
        }
        return CsvWriter.publish(rows);
    }

    private static List<String> row(Observation figure, boolean invented) {
        List<String> row = new ArrayList<>();
        row.add(figure.entity());
        row.add(figure.period().start().toString());
        row.add(figure.period().end().toString());
        row.addAll(ReadingTable.bounds(figure.value()));
        row.addAll(published(figure, invented));
        return row;
    }

    /** The columns from {@code issued} on: when and by whom a figure was published, and where it is written. */
    static List<String> published(Observation figure, boolean invented) {
        return List.of(
                figure.issued().toString(),
                figure.status().name().toLowerCase(Locale.ROOT),
                figure.source().orElse(""),
                figure.url().orElse(""),
                Boolean.toString(invented || figure.illustrative()),
                figure.origin().file().path(),
                Integer.toString(figure.origin().line()));
    }

    private static List<String> row(Reading reading, boolean invented) {
        List<String> row = new ArrayList<>();
        String day = reading.asOf().map(Object::toString).orElse("");
        row.add(reading.entity());
        row.add(day);
        row.add(day);
        row.addAll(ReadingTable.bounds(reading.value()));
        row.add(reading.issued().map(Object::toString).orElse(""));
        row.add(reading.status().name().toLowerCase(Locale.ROOT));
        List<Observation> inputs = reading.evidence();
        row.add(joined(inputs, input -> input.source().orElse("")));
        row.add(joined(inputs, input -> input.url().orElse("")));
        row.add(Boolean.toString(invented || inputs.stream().anyMatch(Observation::illustrative)));
        row.add(joined(inputs, input -> input.origin().file().path()));
        row.add(joined(inputs, input -> Integer.toString(input.origin().line())));
        return row;
    }

    /** What is said of each input, in one order in all columns; once where it is the same of all. */
    private static String joined(List<Observation> inputs, Function<Observation, String> said) {
        List<String> all = inputs.stream().map(said).toList();
        return all.stream().distinct().count() == 1 ? all.get(0) : String.join("|", all);
    }
}
