package io.assay.framework;

import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.notation.Fields;
import io.assay.notation.Mapping;
import io.assay.notation.Node;
import io.assay.notation.Scalar;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a criterion's {@code rules} and its {@code else}. The order of the levels is that of {@code levels}, and needs
 * no saying for words whose order is plain.
 */
final class RulesDecoder {
    /** Worst first. */
    private static final List<List<String>> PLAIN_ORDERS =
            List.of(List.of("poor", "fair", "good", "strong"), List.of("fail", "pass"), List.of("no", "yes"));

    private static final String FORM = "such as rules: {strong: usage > 10, poor: usage <= 0}";

    private final Scalar id;
    private final Fields fields;
    private final KnownCriteria known;
    private final Collection<Diagnostic> diagnostics;

    RulesDecoder(Scalar id, Fields fields, KnownCriteria known, Collection<Diagnostic> diagnostics) {
        this.id = id;
        this.fields = fields;
        this.known = known;
        this.diagnostics = diagnostics;
    }

    Optional<CriterionKind> decode() {
        Optional<Mapping> written = fields.mapping("rules");
        Optional<Scalar> otherwise = fields.required(fields.scalar("else"), "else");
        List<Scalar> order = fields.scalars("levels");
        fields.node("best");
        fields.node("score");
        if (written.isEmpty() || otherwise.isEmpty()) {
            return Optional.empty();
        }
        if (written.get().entries().isEmpty()) {
            bad(Code.BAD_GUARD, written.get(), "'" + id.text() + "' has no rules", FORM);
            return Optional.empty();
        }
        Set<Scalar> words = new LinkedHashSet<>();
        written.get().entries().forEach(entry -> words.add(entry.key()));
        words.add(otherwise.get());
        Optional<Levels> levels = levels(order, words);
        List<CriterionKind.Rule> rules = new ArrayList<>();
        for (Mapping.Entry entry : written.get().entries()) {
            Optional<Condition> when = condition(entry.value());
            levels.flatMap(all -> level(all, entry.key()))
                    .ifPresent(level -> when.ifPresent(condition ->
                            rules.add(new CriterionKind.Rule(level, condition, ((Scalar) entry.value()).text()))));
        }
        return levels.flatMap(all -> level(all, otherwise.get())
                .filter(level -> !rules.isEmpty())
                .map(level -> new CriterionKind.Rules(all, rules, level)));
    }

    private Optional<Condition> condition(Node node) {
        if (node instanceof Scalar scalar) {
            return ConditionParser.parse(scalar, known, diagnostics);
        }
        bad(Code.BAD_GUARD, node, "a rule must be a condition, not " + node.kind(), FORM);
        return Optional.empty();
    }

    private Optional<Levels> levels(List<Scalar> written, Collection<Scalar> words) {
        List<String> used = words.stream().map(Scalar::text).distinct().toList();
        List<String> order = written.isEmpty()
                ? PLAIN_ORDERS.stream()
                        .filter(plain -> plain.containsAll(used))
                        .findFirst()
                        .map(plain -> plain.stream().filter(used::contains).toList())
                        .orElse(List.of())
                : written.stream().map(Scalar::text).distinct().toList();
        if (order.isEmpty()) {
            bad(
                    Code.BAD_BANDS,
                    id,
                    "the order of the levels of '" + id.text() + "' is not known",
                    "list them from worst to best, as in levels: [" + String.join(", ", used) + "]");
            return Optional.empty();
        }
        return new LevelsDecoder(id, fields, diagnostics).decode(order);
    }

    private Optional<Level> level(Levels levels, Scalar word) {
        Optional<Level> level = levels.find(word.text());
        if (level.isEmpty()) {
            diagnostics.add(Diagnostic.of(
                            Code.UNKNOWN_LEVEL,
                            word.place(),
                            "'" + word.text() + "' is no level of '" + id.text() + "'")
                    .withHint("one of " + String.join(", ", levels.ids()))
                    .withNearest(word.text(), levels.ids()));
        }
        return level;
    }

    private void bad(Code code, Node node, String message, String hint) {
        diagnostics.add(Diagnostic.of(code, node.place(), message).withHint(hint));
    }
}
