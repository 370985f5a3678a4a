package io.assay.record;

import io.assay.diagnostic.Checked;
import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.Diagnostics;
import io.assay.notation.Fields;
import io.assay.notation.Mapping;
import io.assay.notation.TreeReader;
import io.assay.source.SourceFile;
import io.assay.source.SourceTree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code assessments/accepted.yaml}: by record, why it may differ. */
final class AcceptanceDecoder {
    static final String FILE = RecordDecoder.FOLDER + "/accepted.yaml";

    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private AcceptanceDecoder() {}

    /** In the order of the file; none without one. */
    static Checked<List<Acceptance>> decode(SourceTree tree) {
        AcceptanceDecoder decoder = new AcceptanceDecoder();
        List<Acceptance> acceptances = tree.find(FILE).map(decoder::acceptances).orElse(List.of());
        return new Checked<>(acceptances, Diagnostics.of(decoder.diagnostics));
    }

    private List<Acceptance> acceptances(SourceFile file) {
        Checked<Mapping> root = TreeReader.readMapping(file);
        diagnostics.addAll(root.diagnostics().list());
        Fields records = new Fields(root.value(), diagnostics);
        return root.value().entries().stream()
                .map(Mapping.Entry::key)
                .flatMap(key -> records.fields(key.text()).flatMap(fields -> acceptance(key.text(), fields)).stream())
                .toList();
    }

    private static Optional<Acceptance> acceptance(String record, Fields fields) {
        Optional<String> now = fields.required(fields.text("now"), "now");
        Optional<String> reason = fields.required(fields.text("reason"), "reason");
        Optional<String> by = fields.required(fields.text("by"), "by");
        Optional<LocalDate> date = fields.required(fields.date("date"), "date");
        fields.rejectUnknown();
        return now.isPresent() && reason.isPresent() && by.isPresent() && date.isPresent()
                ? Optional.of(new Acceptance(
                        record,
                        now.get(),
                        reason.get(),
                        by.get(),
                        date.get(),
                        fields.mapping().origin()))
                : Optional.empty();
    }
}
