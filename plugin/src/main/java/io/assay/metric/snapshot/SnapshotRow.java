package io.assay.metric.snapshot;

import io.assay.notation.Mapping;
import io.assay.notation.Scalar;
import io.assay.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Figures of one entity that share their dates and source, as written, in whatever notation.
 *
 * @param facts what holds for all of them, by the names in {@link #FACTS}
 * @param cells the figures; never empty
 */
record SnapshotRow(Mapping facts, List<Cell> cells) {
    static final String ENTITY = "entity";
    static final String METRIC = "metric";
    static final String VALUE = "value";
    static final String STATUS = "status";

    /** What a figure's day or period is given by; one of them is needed. */
    static final List<String> DAYS = List.of("as_of", "period");

    /** What can be said about figures and judgements besides these themselves. */
    static final List<String> FACTS = List.of(
            ENTITY,
            "as_of",
            "period",
            "issued",
            "retrieved",
            "unit",
            STATUS,
            "source",
            "url",
            "note",
            "because",
            "revision",
            "reason",
            "by",
            "illustrative");

    /**
     * Columns of a long CSV that only remind whoever fills it in, and say nothing: see {@code assay:due}. What they hold is
     * not read.
     */
    static final Set<String> REMINDERS = Set.of("last_value", "last_as_of", "due", "levels");

    private static final Set<String> KNOWN_FACTS = Set.copyOf(FACTS);

    /** @param id a metric's or a criterion's */
    record Cell(Scalar id, Scalar value) {
        SourceFile file() {
            return value.origin().file();
        }
    }

    SnapshotRow {
        cells = List.copyOf(cells);
    }

    static boolean isFact(String name) {
        return KNOWN_FACTS.contains(name);
    }

    /** Facts with what a file as a whole says where they say nothing themselves. */
    static Mapping withDefaults(Mapping facts, Map<String, Scalar> defaults) {
        Map<String, Scalar> missing = new TreeMap<>(defaults);
        List<Mapping.Entry> entries = new ArrayList<>();
        for (Mapping.Entry entry : facts.entries()) {
            if (!(entry.value() instanceof Scalar scalar && scalar.text().isEmpty())) {
                entries.add(entry);
                missing.remove(entry.key().text());
            }
        }
        missing.forEach(
                (name, value) -> entries.add(new Mapping.Entry(new Scalar(name, false, value.origin()), value)));
        return new Mapping(entries, facts.origin());
    }
}
