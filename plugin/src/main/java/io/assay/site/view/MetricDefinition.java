package io.assay.site.view;

import java.util.List;
import java.util.Optional;

/**
 * A metric's definition and its values.
 *
 * @param formula its parts, words and links in turn
 * @param facts unit, kind, cadence and the like, as label and text
 * @param rules what guards of frameworks do at some values of it, whatever the score; a sentence each
 * @param history its values, of many the latest of each entity
 * @param published how many values there are in all
 */
public record MetricDefinition(
        String id,
        List<FormulaPart> formula,
        List<Fact> facts,
        List<String> rules,
        List<Link> usedBy,
        List<Current> current,
        List<HistoryRow> history,
        int published) {
    /** @param url empty for an operator or a number */
    public record FormulaPart(String text, Optional<String> url) {}

    /** A line of the definition. */
    public record Fact(String label, String text) {}

    /**
     * The latest value of an entity.
     *
     * @param anchor the id of its row among all values of the metric, if there are any
     * @param spark its course as a small picture; empty with fewer than two values
     */
    public record Current(
            Link entity,
            Optional<String> anchor,
            String value,
            String exact,
            String level,
            Tone tone,
            String asOf,
            String issued,
            String source,
            String note,
            String spark) {}

    /**
     * One value of one entity at one time, as issued once.
     *
     * @param anchor the id of its row, for the latest of an entity
     * @param inputs the observations that it rests on: itself, or those that its formula takes in
     */
    public record HistoryRow(
            Optional<String> anchor,
            String entity,
            String period,
            String value,
            String issued,
            String source,
            String status,
            List<Input> inputs) {
        public HistoryRow {
            inputs = List.copyOf(inputs);
        }

        /** The same with an id. */
        public HistoryRow at(String id) {
            return new HistoryRow(Optional.of(id), entity, period, value, issued, source, status, inputs);
        }
    }

    /**
     * An observation.
     *
     * @param text which one, with its value, where a formula takes in several; else empty
     * @param place the file and the line it stands in
     */
    public record Input(String text, FilePlace place) {}

    public MetricDefinition {
        formula = List.copyOf(formula);
        facts = List.copyOf(facts);
        rules = List.copyOf(rules);
        usedBy = List.copyOf(usedBy);
        current = List.copyOf(current);
        history = List.copyOf(history);
    }

    /** Whether a criterion gives a level to one of its values. */
    public boolean judged() {
        return current.stream().anyMatch(value -> !value.level().isEmpty());
    }
}
