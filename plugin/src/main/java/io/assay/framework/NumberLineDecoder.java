package io.assay.framework;

import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.exact.Rational;
import io.assay.notation.Node;
import io.assay.notation.Scalar;
import io.assay.notation.Sequence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads number lines: {@code [poor, 10%, fair, <=20%, good]}. */
final class NumberLineDecoder {
    private static final String FORM = "write levels with a cut between each two, such as [poor, 10%, fair, 20%, good]";

    private final Collection<Diagnostic> diagnostics;
    private boolean sound = true;
    private boolean inPercent = true;
    private boolean inDays;

    private NumberLineDecoder(Collection<Diagnostic> diagnostics) {
        this.diagnostics = diagnostics;
    }

    static Optional<NumberLine> decode(Sequence sequence, Collection<Diagnostic> diagnostics) {
        return new NumberLineDecoder(diagnostics).line(sequence);
    }

    private Optional<NumberLine> line(Sequence sequence) {
        List<Node> items = sequence.items();
        if (items.size() < 3 || items.size() % 2 == 0) {
            report(sequence, "a number line has a cut between each two levels", FORM);
            return Optional.empty();
        }
        List<String> levels = new ArrayList<>();
        List<Cut> cuts = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (!(items.get(i) instanceof Scalar scalar)) {
                report(
                        items.get(i),
                        "a number line holds levels and cuts, not "
                                + items.get(i).kind(),
                        FORM);
            } else if (i % 2 == 0) {
                level(scalar, levels);
            } else {
                cut(scalar, cuts);
            }
        }
        return sound ? Optional.of(new NumberLine(levels, cuts, inPercent, inDays)) : Optional.empty();
    }

    private void level(Scalar scalar, List<String> levels) {
        if (levels.contains(scalar.text())) {
            report(
                    scalar,
                    "the level '" + scalar.text() + "' is on this line twice",
                    "give each stretch a level of its own; 'score' lets one count as another");
        }
        levels.add(scalar.text());
    }

    private void cut(Scalar scalar, List<Cut> cuts) {
        boolean after = scalar.text().startsWith("<=");
        String number = after ? scalar.text().substring(2).strip() : scalar.text();
        Optional<Rational> value = Quantity.measured(number);
        inPercent &= number.endsWith("%");
        inDays |= Quantity.isDuration(number);
        if (value.isEmpty()) {
            report(scalar, "the cut '" + scalar.text() + "' is not a number", FORM);
            return;
        }
        Cut cut = new Cut(value.get(), after);
        if (!cuts.isEmpty() && cuts.get(cuts.size() - 1).compareTo(cut) >= 0) {
            report(
                    scalar,
                    "the cut '" + scalar.text() + "' is not above the one before it",
                    "write cuts from small to large; where small is good, add best: first");
        }
        cuts.add(cut);
    }

    private void report(Node node, String message, String hint) {
        sound = false;
        diagnostics.add(Diagnostic.of(Code.BAD_BANDS, node.place(), message).withHint(hint));
    }
}
