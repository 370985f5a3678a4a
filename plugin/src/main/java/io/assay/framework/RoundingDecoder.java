package io.assay.framework;

import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.exact.Rational;
import io.assay.notation.Fields;
import io.assay.notation.Node;
import io.assay.notation.Scalar;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads how scores are rounded: {@code {digits: 1, mode: half_even, out_of: 10, then: cut}}. */
final class RoundingDecoder {
    private static final List<String> MODES = Arrays.stream(Rounding.Mode.values())
            .map(mode -> mode.name().toLowerCase(Locale.ROOT))
            .toList();

    private final Fields round;
    private final Collection<Diagnostic> diagnostics;

    RoundingDecoder(Fields round, Collection<Diagnostic> diagnostics) {
        this.round = round;
        this.diagnostics = diagnostics;
    }

    /**
     * A rounding, and the verdicts on the line of exact scores.
     *
     * @param verdicts as written, unless these are for rounded scores
     */
    record Decoded(Rounding rounding, NumberLine verdicts) {}

    /**
     * Empty if something in it or in the verdicts is wrong, which was reported.
     *
     * @param verdicts empty if something in them is wrong
     */
    Optional<Decoded> decode(Optional<NumberLine> verdicts) {
        Optional<Integer> digits = digits();
        Optional<String> mode = round.oneOf("mode", MODES);
        Optional<Rational> outOf = outOf();
        boolean cut = round.oneOf("then", List.of("cut")).isPresent();
        round.rejectUnknown();
        if (digits.isEmpty() || outOf.isEmpty()) {
            return Optional.empty();
        }
        Rounding rounding = new Rounding(
                digits.get(),
                mode.map(word -> Rounding.Mode.valueOf(word.toUpperCase(Locale.ROOT)))
                        .orElse(Rounding.Mode.HALF_EVEN),
                outOf.get());
        return cut ? cut(rounding, verdicts) : verdicts.map(line -> new Decoded(rounding, line));
    }

    private Optional<Decoded> cut(Rounding rounding, Optional<NumberLine> verdicts) {
        Node then = round.node("then").orElseThrow();
        if (rounding.mode() == Rounding.Mode.FLOAT64) {
            bad(then, "binary floating point never decides a verdict", "leave 'then' out, or use another mode");
            return Optional.empty();
        }
        Optional<NumberLine> exact = verdicts.flatMap(rounding::beforeRounding);
        if (verdicts.isPresent() && exact.isEmpty()) {
            bad(then, "no rounded score lies between two of the verdicts' cuts", "round to more digits");
        }
        return exact.map(line -> new Decoded(rounding, line));
    }

    private Optional<Integer> digits() {
        Optional<Scalar> written = round.required(round.scalar("digits"), "digits");
        Optional<Integer> digits =
                written.map(Scalar::text).filter(text -> text.matches("\\d")).map(Integer::valueOf);
        if (written.isPresent() && digits.isEmpty()) {
            bad(written.get(), "'digits' must be a number of decimals from 0 to 9", "write digits: 1");
        }
        return digits;
    }

    private Optional<Rational> outOf() {
        Optional<Scalar> written = round.scalar("out_of");
        Optional<Rational> outOf =
                written.flatMap(scalar -> Quantity.parse(scalar.text())).filter(value -> value.signum() > 0);
        if (written.isPresent() && outOf.isEmpty()) {
            bad(written.get(), "'out_of' must be a positive number", "write out_of: 10 for scores from 0 to 10");
        }
        return written.isEmpty() ? Optional.of(Rational.ONE) : outOf;
    }

    private void bad(Node node, String message, String hint) {
        diagnostics.add(Diagnostic.of(Code.BAD_ROUNDING, node.place(), message).withHint(hint));
    }
}
