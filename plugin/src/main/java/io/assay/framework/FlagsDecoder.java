package io.assay.framework;

import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.exact.Rational;
import io.assay.knowledge.IdWords;
import io.assay.notation.Fields;
import io.assay.notation.Node;
import io.assay.notation.Scalar;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a criterion's {@code flags} and {@code fail_at}, which is 1 unless given. A flag is a condition; a single word is
 * a question that a person answers with yes or no.
 */
final class FlagsDecoder {
    private static final Levels LEVELS = Levels.of(List.of("fail", "pass"), Map.of());
    private static final Levels ANSWERS = Levels.of(List.of("yes", "no"), Map.of());

    private final Scalar id;
    private final Fields fields;
    private final KnownCriteria known;
    private final Collection<Diagnostic> diagnostics;

    FlagsDecoder(Scalar id, Fields fields, KnownCriteria known, Collection<Diagnostic> diagnostics) {
        this.id = id;
        this.fields = fields;
        this.known = known;
        this.diagnostics = diagnostics;
    }

    Optional<CriterionKind> decode() {
        List<Scalar> written = fields.scalars("flags");
        List<CriterionKind.Flag> flags = new ArrayList<>();
        written.forEach(scalar -> flag(scalar).ifPresent(flags::add));
        if (written.isEmpty()) {
            bad(
                    fields.node("flags").orElse(id),
                    "'" + id.text() + "' has no flags",
                    "list conditions, or ids to judge");
        }
        Optional<Integer> failAt = failAt(written.size());
        return failAt.filter(count -> flags.size() == written.size() && !flags.isEmpty())
                .map(count -> new CriterionKind.Flags(LEVELS, flags, count));
    }

    private Optional<CriterionKind.Flag> flag(Scalar scalar) {
        if (!ConditionParser.isName(scalar.text())) {
            return ConditionParser.parse(scalar, known, diagnostics)
                    .map(condition -> new CriterionKind.Flag(condition, scalar.text(), Optional.empty()));
        }
        Optional<Criterion> named = known.find(scalar.text());
        if (named.filter(FlagsDecoder::isOther).isPresent()) {
            bad(
                    scalar,
                    "the flag '" + scalar.text() + "' is the name of a criterion",
                    "say when it is up, as in " + scalar.text() + " = "
                            + named.get()
                                    .levels()
                                    .map(levels -> levels.ids().get(0))
                                    .orElse("..."));
            return Optional.empty();
        }
        Condition yes = new Condition.LevelTest(scalar.text(), Relation.EQUAL, ANSWERS.get("yes"), scalar.origin());
        return Optional.of(new CriterionKind.Flag(yes, scalar.text(), Optional.of(question(scalar))));
    }

    /** Whether a criterion is anything but a question to be answered with yes or no, which flags may share. */
    private static boolean isOther(Criterion criterion) {
        return !(criterion.kind() instanceof CriterionKind.Judged judged
                && judged.levels().equals(ANSWERS));
    }

    private static Criterion question(Scalar name) {
        return new Criterion(
                name.text(),
                IdWords.of(name.text()),
                Optional.empty(),
                Rational.ONE,
                false,
                List.of(),
                Optional.empty(),
                new CriterionKind.Judged(ANSWERS, Optional.empty()),
                name.origin());
    }

    private Optional<Integer> failAt(int count) {
        Optional<Scalar> written = fields.scalar("fail_at");
        Optional<Integer> failAt = written.map(Scalar::text)
                .filter(text -> text.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .filter(value -> value >= 1 && value <= count);
        if (written.isPresent() && failAt.isEmpty() && count > 0) {
            bad(
                    written.get(),
                    "'fail_at' must be a number of flags from 1 to " + count + ", not '"
                            + written.get().text() + "'",
                    "it says how many flags make it fail");
        }
        return written.isEmpty() ? Optional.of(1) : failAt;
    }

    private void bad(Node node, String message, String hint) {
        diagnostics.add(Diagnostic.of(Code.BAD_GUARD, node.place(), message).withHint(hint));
    }
}
