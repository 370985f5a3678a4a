package io.assay.framework;

import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.NearestName;
import io.assay.exact.Rational;
import io.assay.knowledge.IdWords;
import io.assay.notation.Fields;
import io.assay.notation.Mapping;
import io.assay.notation.Node;
import io.assay.notation.Scalar;
import io.assay.notation.Sequence;
import io.assay.source.Origin;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads one criterion. */
final class CriterionDecoder {
    private static final List<String> KINDS = List.of("bands", "scale", "levels", "rules", "flags", "group");

    private final Scalar id;
    private final Fields fields;
    private final KnownCriteria known;
    private final Collection<Diagnostic> diagnostics;

    private CriterionDecoder(Scalar id, Fields fields, KnownCriteria known, Collection<Diagnostic> diagnostics) {
        this.id = id;
        this.fields = fields;
        this.known = known;
        this.diagnostics = diagnostics;
    }

    /** Whether it takes other criteria to read an entry, since conditions in it may name them. */
    static boolean isComposite(Mapping.Entry entry) {
        return entry.value() instanceof Mapping mapping
                && Stream.of("rules", "flags", "group")
                        .anyMatch(key -> mapping.find(key).isPresent());
    }

    /** @param known the criteria that conditions may name */
    static Optional<Criterion> decode(Mapping.Entry entry, KnownCriteria known, Collection<Diagnostic> diagnostics) {
        if (!(entry.value() instanceof Mapping mapping)) {
            diagnostics.add(Diagnostic.of(
                            Code.WRONG_TYPE,
                            entry.value().place(),
                            "the criterion '" + entry.key().text() + "' must be a mapping of keys to values")
                    .withHint("give it bands, a scale, levels, rules, flags or a group"));
            return Optional.empty();
        }
        return new CriterionDecoder(entry.key(), new Fields(mapping, diagnostics), known, diagnostics).criterion();
    }

    private Optional<Criterion> criterion() {
        String name = fields.text("name").orElse(IdWords.of(id.text()));
        Optional<String> question = fields.text("question");
        Optional<Rational> weight = weight();
        boolean required = fields.flag("required");
        List<String> appliesTo = fields.texts("applies_to");
        Optional<String> why = fields.text("why");
        boolean owesReason = Stream.of("bands", "scale", "weight")
                .anyMatch(key -> fields.mapping().find(key).isPresent());
        Optional<CriterionKind> kind = kind();
        fields.rejectUnknown();
        if (why.isEmpty() && owesReason) {
            diagnostics.add(
                    Diagnostic.of(Code.NO_REASON, id.place(), "'" + id.text() + "' does not say why it has these cuts")
                            .withHint("add why: where its cuts and its weight come from"));
        }
        return kind.map(decided -> new Criterion(
                id.text(),
                name,
                question,
                weight.orElse(Rational.ONE),
                required,
                appliesTo,
                why,
                decided,
                id.origin()));
    }

    private Optional<Rational> weight() {
        Optional<Scalar> written = fields.scalar("weight");
        Optional<Rational> weight =
                written.flatMap(scalar -> Quantity.parse(scalar.text())).filter(value -> value.signum() > 0);
        if (written.isPresent() && weight.isEmpty()) {
            diagnostics.add(Diagnostic.of(
                            Code.BAD_WEIGHT,
                            written.get().place(),
                            "the weight of '" + id.text() + "' must be a positive number, not '"
                                    + written.get().text() + "'")
                    .withHint("leave a criterion out that should not count"));
        }
        return weight;
    }

    /** Then the key is told that nobody knows, with the one that is meant. */
    private boolean hasMisspeltKind() {
        return fields.mapping().entries().stream()
                .anyMatch(entry -> NearestName.find(entry.key().text(), KINDS).isPresent());
    }

    private Optional<CriterionKind> kind() {
        boolean byRules = fields.mapping().find("rules").isPresent();
        List<String> given = KINDS.stream()
                .filter(key -> fields.mapping().find(key).isPresent())
                .filter(key -> !(byRules && key.equals("levels")))
                .toList();
        if (given.size() != 1) {
            KINDS.forEach(fields::node);
            Stream.of("metric", "best", "score", "review_every", "else", "fail_at", "by")
                    .forEach(fields::node);
            if (given.isEmpty() && hasMisspeltKind()) {
                return Optional.empty();
            }
            diagnostics.add(Diagnostic.of(
                            Code.MISSING_KEY,
                            id.place(),
                            given.isEmpty()
                                    ? "the criterion '" + id.text() + "' does not say how it is decided"
                                    : "the criterion '" + id.text() + "' has both " + String.join(" and ", given))
                    .withHint("give it bands or a scale if it is measured, levels if a person judges it, or"
                            + " rules, flags or a group"));
            return Optional.empty();
        }
        switch (given.get(0)) {
            case "levels":
                return judged();
            case "rules":
                return new RulesDecoder(id, fields, known, diagnostics).decode();
            case "flags":
                return new FlagsDecoder(id, fields, known, diagnostics).decode();
            case "group":
                return new GroupDecoder(id, fields, known, diagnostics).decode();
            default:
                return measured(given.get(0));
        }
    }

    private Optional<CriterionKind> measured(String way) {
        Optional<Scalar> named = fields.scalar("metric");
        String metric = named.map(Scalar::text).orElse(id.text());
        Origin origin = named.orElse(id).origin();
        Optional<? extends Grading> grading = way.equals("scale") ? scale() : bands();
        return grading.map(found -> new CriterionKind.Measured(metric, found, origin));
    }

    private Optional<CriterionKind> judged() {
        List<Scalar> scalars = fields.scalars("levels");
        Set<String> seen = new HashSet<>();
        for (Scalar scalar : scalars) {
            if (!seen.add(scalar.text())) {
                bad(scalar, "the level '" + scalar.text() + "' is listed twice", "keep one");
                return Optional.empty();
            }
        }
        var reviewEvery = fields.period("review_every");
        return levels(scalars.stream().map(Scalar::text).toList())
                .map(levels -> new CriterionKind.Judged(levels, reviewEvery));
    }

    private Optional<Grading.Bands> bands() {
        Map<String, NumberLine> lines = new TreeMap<>();
        Node written = fields.node("bands").orElse(id);
        if (written instanceof Mapping byKind) {
            for (Mapping.Entry entry : byKind.entries()) {
                line(entry.value()).ifPresent(line -> lines.put(entry.key().text(), line));
            }
        } else {
            line(written).ifPresent(line -> lines.put(Grading.Bands.ANY_KIND, line));
        }
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        List<String> first = lines.values().iterator().next().levels();
        if (lines.values().stream().anyMatch(line -> !line.levels().equals(first))) {
            bad(written, "the bands of '" + id.text() + "' have other levels for other kinds", "let the cuts differ");
            return Optional.empty();
        }
        return levels(first).map(levels -> new Grading.Bands(levels, lines));
    }

    private Optional<NumberLine> line(Node node) {
        if (node instanceof Sequence sequence) {
            return NumberLineDecoder.decode(sequence, diagnostics);
        }
        bad(node, "the bands of '" + id.text() + "' must be a list", "such as [poor, 10%, fair, 20%, good]");
        return Optional.empty();
    }

    private Optional<Grading.Scale> scale() {
        List<Scalar> ends = fields.scalars("scale");
        List<Rational> values = ends.stream()
                .flatMap(end -> Quantity.parse(end.text()).stream())
                .toList();
        if (ends.size() != 2 || values.size() != 2 || values.get(0).equals(values.get(1))) {
            Node place = fields.node("scale").orElse(id);
            bad(place, "the scale of '" + id.text() + "' must be two different numbers", "such as [0, 10]");
            return Optional.empty();
        }
        return Optional.of(new Grading.Scale(values.get(0), values.get(1)));
    }

    private Optional<Levels> levels(List<String> written) {
        return new LevelsDecoder(id, fields, diagnostics).decode(written);
    }

    private void bad(Node node, String message, String hint) {
        diagnostics.add(Diagnostic.of(Code.BAD_BANDS, node.place(), message).withHint(hint));
    }
}
