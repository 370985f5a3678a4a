package io.assay.framework;

import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.exact.Rational;
import io.assay.metric.Days;
import io.assay.notation.Fields;
import io.assay.notation.Mapping;
import io.assay.notation.Node;
import io.assay.notation.Scalar;
import io.assay.notation.Sequence;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads how criteria become one verdict: {@code aggregate} with {@code verdicts} and {@code round}, or a ladder with its
 * {@code stages}.
 */
final class ScoringDecoder {
    static final String LADDER = "ladder";

    private final Fields fields;
    private final KnownCriteria declared;
    private final Collection<Diagnostic> diagnostics;

    ScoringDecoder(Fields fields, KnownCriteria declared, Collection<Diagnostic> diagnostics) {
        this.fields = fields;
        this.declared = declared;
        this.diagnostics = diagnostics;
    }

    /**
     * How criteria become one verdict.
     *
     * @param criteria with those that a ladder implies
     */
    record Scoring(
            List<Criterion> criteria,
            Aggregate aggregate,
            Optional<Ladder> ladder,
            NumberLine verdicts,
            Optional<Rounding> rounding) {}

    static boolean isLadder(Fields fields) {
        return fields.text("aggregate").filter(LADDER::equals).isPresent();
    }

    /** Empty if something in it is wrong, which was reported. */
    Optional<Scoring> decode() {
        return isLadder(fields) ? ladder() : scores();
    }

    private Optional<Scoring> ladder() {
        rejectMisfits();
        return new LadderDecoder(fields, declared.withReview(), diagnostics)
                .decode()
                .map(decoded -> new Scoring(
                        decoded.criteria(),
                        Aggregate.WORST,
                        Optional.of(decoded.ladder()),
                        decoded.ladder().verdicts(),
                        Optional.empty()));
    }

    private Optional<Scoring> scores() {
        for (String key : List.of("stages", "else")) {
            fields.node(key)
                    .ifPresent(node -> conflict(node, "'" + key + "' belongs to a ladder", "add aggregate: ladder"));
        }
        Aggregate aggregate = fields.oneOf("aggregate", List.of("weighted_mean", "worst", LADDER))
                .filter("worst"::equals)
                .map(word -> Aggregate.WORST)
                .orElse(Aggregate.WEIGHTED_MEAN);
        Optional<NumberLine> verdicts =
                fields.required(fields.sequence("verdicts"), "verdicts").flatMap(this::verdicts);
        Optional<Fields> round = fields.fields("round");
        if (round.isEmpty()) {
            return verdicts.map(
                    line -> new Scoring(declared.list(), aggregate, Optional.empty(), line, Optional.empty()));
        }
        return new RoundingDecoder(round.get(), diagnostics)
                .decode(verdicts)
                .map(decoded -> new Scoring(
                        declared.list(),
                        aggregate,
                        Optional.empty(),
                        decoded.verdicts(),
                        Optional.of(decoded.rounding())));
    }

    /**
     * The verdicts by each name of theirs, in order; where something else is wrong with them as they are written, and
     * empty where it can't be told which there are.
     */
    Optional<Map<String, String>> verdictNames(Optional<Scoring> decoded) {
        Map<String, String> names = new LinkedHashMap<>();
        if (decoded.isPresent()) {
            decoded.get().verdicts().levels().forEach(verdict -> names.put(verdict, verdict));
            decoded.get()
                    .ladder()
                    .ifPresent(ladder -> ladder.stages().forEach(stage -> names.put(stage.id(), stage.verdict())));
            return Optional.of(names);
        }
        List<Node> line = fields.node("verdicts")
                .filter(node -> !isLadder(fields) && node instanceof Sequence)
                .map(node -> ((Sequence) node).items())
                .orElse(List.of());
        for (int i = 0; i < line.size(); i += 2) {
            if (line.get(i) instanceof Scalar verdict) {
                names.put(verdict.text(), verdict.text());
            }
        }
        return line.size() % 2 == 1 ? Optional.of(names) : Optional.empty();
    }

    private Optional<NumberLine> verdicts(Sequence sequence) {
        Optional<NumberLine> line = NumberLineDecoder.decode(sequence, diagnostics);
        for (int i = 0; line.isPresent() && i < line.get().cuts().size(); i++) {
            Rational value = line.get().cuts().get(i).value();
            Scalar cut = (Scalar) sequence.items().get(2 * i + 1);
            boolean duration = Days.parse(cut.text()).isPresent();
            if (duration || value.signum() < 0 || value.compareTo(Rational.ONE) > 0) {
                diagnostics.add(Diagnostic.of(
                                Code.BAD_BANDS,
                                cut.place(),
                                "the cut '" + cut.text() + "' can't be reached, scores run from 0 to 100%")
                        .withHint(FrameworkDecoder.percent(cut.text())));
            }
        }
        return line;
    }

    /** Reports what means nothing where stages decide. */
    private void rejectMisfits() {
        fields.node("verdicts")
                .ifPresent(node ->
                        conflict(node, "a ladder's verdicts are its stages", "leave 'verdicts' out, name the stages"));
        fields.node("round").ifPresent(node -> conflict(node, "a ladder has no score to round", "leave 'round' out"));
        fields.scalar("missing")
                .filter(word -> word.text().equals("skip"))
                .ifPresent(word -> conflict(
                        word,
                        "a requirement that is unknown can't be skipped on a ladder",
                        "leave 'missing' out for a range of stages, or exempt the entity"));
        for (String key : List.of("weight", "required")) {
            entries("criteria")
                    .flatMap(entry -> find(entry.value(), key))
                    .forEach(node -> conflict(
                            node, "'" + key + "' means nothing on a ladder", "say in which stage it is required"));
        }
        fields.sequence("guards").map(Sequence::items).orElse(List.of()).stream()
                .flatMap(guard -> find(guard, "cap"))
                .forEach(node -> conflict(
                        node,
                        "a guard of a ladder can't cap a criterion",
                        "use max_verdict, or require another level"));
    }

    private Stream<Mapping.Entry> entries(String key) {
        return fields.node(key).stream()
                .filter(Mapping.class::isInstance)
                .flatMap(node -> ((Mapping) node).entries().stream());
    }

    private static Stream<Node> find(Node node, String key) {
        return node instanceof Mapping mapping ? mapping.find(key).stream() : Stream.empty();
    }

    private void conflict(Node node, String message, String hint) {
        diagnostics.add(
                Diagnostic.of(Code.LADDER_CONFLICT, node.place(), message).withHint(hint));
    }
}
