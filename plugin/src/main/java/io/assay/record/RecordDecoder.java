package io.assay.record;

import io.assay.assess.VerdictRange;
import io.assay.diagnostic.Checked;
import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.Diagnostics;
import io.assay.metric.Clocks;
import io.assay.notation.Fields;
import io.assay.notation.Mapping;
import io.assay.notation.Node;
import io.assay.notation.Scalar;
import io.assay.notation.TreeReader;
import io.assay.record.PublishedVerdict.State;
import io.assay.source.ContentHash;
import io.assay.source.SourceFile;
import io.assay.source.SourceTree;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reads the files of {@code assessments/}. Of a record it reads what it compares; what else stands in it is for people
 * and other programs.
 */
final class RecordDecoder {
    static final String FOLDER = "assessments";

    /** The records of one day in the order in which they were made: {@code …-15.json}, then {@code …-15.2.json}. */
    private static final Comparator<PublishedAssessment> ORDER = Comparator.comparing(PublishedAssessment::entity)
            .thenComparing(PublishedAssessment::framework)
            .thenComparing(record -> record.clocks().knownAt())
            .thenComparing(record -> record.origin().file().path().length())
            .thenComparing(record -> record.origin().file());

    private final List<Diagnostic> diagnostics;

    private RecordDecoder(List<Diagnostic> diagnostics) {
        this.diagnostics = diagnostics;
    }

    static List<SourceFile> files(SourceTree tree) {
        return tree.below(FOLDER).filter(file -> file.path().endsWith(".json")).toList();
    }

    /** By entity and framework, the oldest first. */
    static Checked<List<PublishedAssessment>> decode(SourceTree tree) {
        List<PublishedAssessment> records = new ArrayList<>();
        List<Diagnostic> all = new ArrayList<>();
        for (SourceFile file : files(tree)) {
            Checked<Mapping> root = TreeReader.readMapping(file);
            List<Diagnostic> found = new ArrayList<>(root.diagnostics().list());
            Optional<PublishedAssessment> record = found.isEmpty()
                    ? new RecordDecoder(found).record(new Fields(root.value(), found))
                    : Optional.empty();
            record.ifPresent(records::add);
            found.stream().map(RecordDecoder::hinted).forEach(all::add);
        }
        records.sort(ORDER);
        return new Checked<>(List.copyOf(records), Diagnostics.of(all));
    }

    /** Nobody writes a record by hand: what is wrong with one was right once. */
    private static Diagnostic hinted(Diagnostic problem) {
        return problem.code() == Code.RECORD_FORMAT
                ? problem
                : problem.withHint(
                        "bring the file back as it was committed, or delete it; it is not compared until then");
    }

    private Optional<PublishedAssessment> record(Fields fields) {
        if (!isKnownFormat(fields)) {
            return Optional.empty();
        }
        Optional<String> entity = required(fields, "entity");
        Optional<String> framework = required(fields, "framework");
        Optional<LocalDate> asOf = fields.required(fields.date("as_of"), "as_of");
        Optional<LocalDate> knownAt = fields.required(fields.date("known_at"), "known_at");
        Optional<PublishedVerdict> verdict = verdict(fields);
        Optional<String> frameworkHash = required(fields, "framework_hash");
        Optional<String> dataHash = required(fields, "data_hash");
        List<Premise> premises = premises(fields);
        if (!diagnostics.isEmpty()) {
            return Optional.empty();
        }
        PublishedAssessment record = new PublishedAssessment(
                entity.orElseThrow(),
                fields.text("kind"),
                framework.orElseThrow(),
                fields.text("framework_version"),
                new Clocks(asOf.orElseThrow(), knownAt.orElseThrow()),
                verdict.orElseThrow(),
                new ContentHash(frameworkHash.orElseThrow()),
                new ContentHash(dataHash.orElseThrow()),
                premises,
                fields.node("verdict").map(Node::origin).orElse(fields.mapping().origin()));
        if (!PublishedAssessment.dataHash(premises).equals(record.dataHash())) {
            diagnostics.add(Diagnostic.of(
                    Code.RECORD_ALTERED,
                    fields.node("data_hash").orElseThrow().place(),
                    "what this record rests on is not what was recorded: its 'data_hash' is of something else"));
            return Optional.empty();
        }
        return Optional.of(record);
    }

    private boolean isKnownFormat(Fields fields) {
        Optional<BigDecimal> format = fields.required(fields.decimal("format"), "format");
        if (format.isPresent() && format.get().compareTo(BigDecimal.valueOf(PublishedAssessment.FORMAT)) != 0) {
            diagnostics.add(Diagnostic.of(
                            Code.RECORD_FORMAT,
                            fields.node("format").orElseThrow().place(),
                            "this record has format " + format.get().toPlainString() + ", and "
                                    + PublishedAssessment.FORMAT + " is the one that is known here")
                    .withHint("build with the version of Assay that wrote it or a later one; it is not compared now"));
        }
        return diagnostics.isEmpty() && format.isPresent();
    }

    private static Optional<String> required(Fields fields, String key) {
        return fields.required(fields.text(key), key);
    }

    private Optional<PublishedVerdict> verdict(Fields fields) {
        List<String> states = Arrays.stream(State.values()).map(State::word).toList();
        Optional<State> state = fields.required(fields.oneOf("state", states), "state")
                .map(word -> State.values()[states.indexOf(word)]);
        if (state.filter(State.NOT_ASSESSED::equals).isPresent()) {
            return Optional.of(new PublishedVerdict(State.NOT_ASSESSED, Optional.empty()));
        }
        Optional<String> lowest = filled(fields, "lowest");
        Optional<String> highest = filled(fields, "highest");
        return state.filter(known -> lowest.isPresent() && highest.isPresent())
                .map(known -> new PublishedVerdict(
                        known, Optional.of(new VerdictRange(lowest.orElseThrow(), highest.orElseThrow()))));
    }

    /** A key that must be there and may not be {@code null}. */
    private Optional<String> filled(Fields fields, String key) {
        Optional<String> text = fields.text(key);
        if (text.isEmpty()) {
            diagnostics.add(Diagnostic.of(Code.MISSING_KEY, fields.place(), "'" + key + "' is missing here"));
        }
        return text;
    }

    private List<Premise> premises(Fields fields) {
        List<Premise> premises = new ArrayList<>();
        fields.required(fields.sequence("premises"), "premises").ifPresent(list -> {
            for (Node node : list.items()) {
                if (node instanceof Mapping mapping) {
                    premise(new Fields(mapping, diagnostics)).ifPresent(premises::add);
                } else {
                    diagnostics.add(Diagnostic.of(
                            Code.WRONG_TYPE, node.place(), "a premise must be a mapping of keys to values"));
                }
            }
        });
        return premises;
    }

    private Optional<Premise> premise(Fields fields) {
        List<String> kinds =
                Arrays.stream(Premise.Kind.values()).map(Premise.Kind::word).toList();
        Optional<String> kind = fields.required(fields.oneOf("kind", kinds), "kind");
        Optional<String> about = required(fields, "about");
        Optional<String> says = required(fields, "says");
        Optional<String> file = required(fields, "file");
        Optional<BigDecimal> line = fields.required(fields.decimal("line"), "line");
        Optional<LocalDate> issued = fields.date("issued");
        Optional<Scalar> subject = fields.scalar("says");
        return diagnostics.isEmpty()
                ? Optional.of(new Premise(
                        Premise.Kind.values()[kinds.indexOf(kind.orElseThrow())],
                        fields.text("entity"),
                        about.orElseThrow(),
                        fields.text("of"),
                        issued,
                        fields.text("by"),
                        says.orElseThrow(),
                        file.orElseThrow(),
                        line.orElseThrow().intValue(),
                        subject.orElseThrow().origin()))
                : Optional.empty();
    }
}
