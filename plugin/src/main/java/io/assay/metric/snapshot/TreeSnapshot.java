package io.assay.metric.snapshot;

import io.assay.diagnostic.Checked;
import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.metric.snapshot.SnapshotRow.Cell;
import io.assay.notation.Fields;
import io.assay.notation.Mapping;
import io.assay.notation.Node;
import io.assay.notation.Scalar;
import io.assay.notation.Sequence;
import io.assay.notation.TreeReader;
import io.assay.source.SourceFile;
import io.assay.text.LineMap;
import io.assay.text.SourceSpan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads snapshots in JSON, NDJSON and YAML: documents with {@code values} by entity and metric, and single figures with
 * {@code entity}, {@code metric} and {@code value}; one, a list, or one on each line.
 */
final class TreeSnapshot {
    private static final String VALUES = "values";

    private final Collection<Diagnostic> diagnostics;
    private final List<SnapshotRow> rows = new ArrayList<>();

    private TreeSnapshot(Collection<Diagnostic> diagnostics) {
        this.diagnostics = diagnostics;
    }

    static List<SnapshotRow> read(SourceFile file, Collection<Diagnostic> diagnostics) {
        TreeSnapshot snapshot = new TreeSnapshot(diagnostics);
        if (file.path().endsWith(".ndjson")) {
            LineMap lines = file.lines();
            for (int line = 1; line <= lines.lines(); line++) {
                if (!lines.line(line).isBlank()) {
                    int start = lines.start(line);
                    SourceSpan span =
                            new SourceSpan(start, start + lines.line(line).length());
                    snapshot.add(TreeReader.readJson(file, span));
                }
            }
        } else {
            snapshot.add(TreeReader.read(file));
        }
        return snapshot.rows;
    }

    private void add(Checked<Optional<Node>> read) {
        read.diagnostics().forEach(diagnostics::add);
        read.value().ifPresent(root -> {
            List<Node> items = root instanceof Sequence sequence ? sequence.items() : List.of(root);
            items.forEach(this::add);
        });
    }

    private void add(Node item) {
        if (!(item instanceof Mapping mapping)) {
            diagnostics.add(Diagnostic.of(
                            Code.WRONG_TYPE,
                            item.place(),
                            "a snapshot must be a mapping of its keys, not " + item.kind())
                    .withHint("{\"as_of\": \"2026-06-30\", \"values\": {\"entity\": {\"metric\": 1}}}"));
            return;
        }
        Fields fields = new Fields(mapping, diagnostics);
        Mapping facts = facts(fields);
        if (mapping.find(VALUES).isPresent()) {
            fields.mapping(VALUES).ifPresent(values -> values.entries().forEach(entity -> addEntity(facts, entity)));
        } else if (mapping.find(SnapshotRow.METRIC).isEmpty()
                && mapping.find(SnapshotRow.VALUE).isEmpty()) {
            fields.node(VALUES);
            fields.node(SnapshotRow.METRIC);
            fields.node(SnapshotRow.VALUE);
            diagnostics.add(Diagnostic.of(Code.MISSING_KEY, item.place(), "'values' is missing here")
                    .withHint("write the figures as \"values\": {\"entity\": {\"metric\": 1}}"));
        } else {
            Optional<Scalar> metric = fields.required(fields.scalar(SnapshotRow.METRIC), SnapshotRow.METRIC);
            Optional<Scalar> value = fields.scalar(SnapshotRow.VALUE).or(() -> missing(facts));
            metric.ifPresent(id ->
                    value.ifPresent(known -> rows.add(new SnapshotRow(facts, List.of(new Cell(id, known))))));
        }
        fields.rejectUnknown();
    }

    /** {@code "status": "M"} says as much as the value {@code M}. */
    private static Optional<Scalar> missing(Mapping facts) {
        return facts.find(SnapshotRow.STATUS)
                .map(Scalar.class::cast)
                .filter(status -> status.text().equals(Figure.MISSING_SIGN));
    }

    private void addEntity(Mapping facts, Mapping.Entry entity) {
        if (!(entity.value() instanceof Mapping figures)) {
            diagnostics.add(Diagnostic.of(
                    Code.WRONG_TYPE,
                    entity.value().place(),
                    "'" + entity.key().text() + "' must be a mapping of metrics to values, not "
                            + entity.value().kind()));
            return;
        }
        Mapping own = with(facts, List.of(new Mapping.Entry(name(SnapshotRow.ENTITY, entity.key()), entity.key())));
        List<Cell> cells = new ArrayList<>();
        for (Mapping.Entry figure : figures.entries()) {
            if (figure.value() instanceof Scalar scalar) {
                if (!scalar.isEmpty()) {
                    cells.add(new Cell(figure.key(), scalar));
                }
            } else if (figure.value() instanceof Mapping details) {
                addFigure(own, figure.key(), new Fields(details, diagnostics));
            } else {
                diagnostics.add(Diagnostic.of(
                        Code.WRONG_TYPE,
                        figure.value().place(),
                        "'" + figure.key().text() + "' must be a value, not "
                                + figure.value().kind()));
            }
        }
        if (!cells.isEmpty()) {
            rows.add(new SnapshotRow(own, cells));
        }
    }

    /** {@code "gpu_active": {"value": 550, "status": "E"}} */
    private void addFigure(Mapping facts, Scalar id, Fields details) {
        Mapping own = with(facts, facts(details).entries());
        details.scalar(SnapshotRow.VALUE)
                .or(() -> missing(own))
                .ifPresent(value -> rows.add(new SnapshotRow(own, List.of(new Cell(id, value)))));
        details.rejectUnknown();
    }

    /** The facts among some keys; a revision's own keys are lifted to where a CSV file has them. */
    private Mapping facts(Fields fields) {
        List<Mapping.Entry> entries = new ArrayList<>();
        for (String fact : SnapshotRow.FACTS) {
            fields.node(fact).ifPresent(node -> {
                if (node instanceof Mapping revision && fact.equals("revision")) {
                    Fields inner = new Fields(revision, diagnostics);
                    inner.scalar("kind").ifPresent(kind -> entries.add(new Mapping.Entry(name(fact, kind), kind)));
                    for (String detail : List.of("reason", "by")) {
                        inner.scalar(detail).ifPresent(it -> entries.add(new Mapping.Entry(name(detail, it), it)));
                    }
                    inner.rejectUnknown();
                } else {
                    fields.scalar(fact).ifPresent(it -> entries.add(new Mapping.Entry(name(fact, it), it)));
                }
            });
        }
        return new Mapping(entries, fields.mapping().origin());
    }

    private static Mapping with(Mapping facts, List<Mapping.Entry> own) {
        Map<String, Scalar> outer = new HashMap<>();
        facts.entries().forEach(entry -> outer.put(entry.key().text(), (Scalar) entry.value()));
        return SnapshotRow.withDefaults(new Mapping(own, facts.origin()), outer);
    }

    private static Scalar name(String text, Scalar near) {
        return new Scalar(text, false, near.origin());
    }
}
