package io.assay.site.view;

import java.util.List;
import java.util.Optional;

/** A framework's questions and thresholds. */
public record BandsView(Link framework, List<Row> rows) {
    /** One criterion, its levels worst first. */
    public record Row(
            String id,
            String name,
            Optional<String> question,
            String kind,
            String weight,
            Optional<Link> metric,
            List<Level> levels,
            Optional<String> why,
            List<String> notes) {
        public Row {
            levels = List.copyOf(levels);
            notes = List.copyOf(notes);
        }
    }

    /** @param range the values that it takes, such as "10% to 20%"; empty for a judged one */
    public record Level(String name, Tone tone, Pips pips, String range) {}

    public BandsView {
        rows = List.copyOf(rows);
    }
}
