package io.assay.framework;

import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.notation.Fields;
import io.assay.notation.Mapping;
import io.assay.notation.Node;
import io.assay.notation.Scalar;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what a criterion says of its levels: which end is best ({@code best}), and what counts as what ({@code score}). */
final class LevelsDecoder {
    private final Scalar criterion;
    private final Fields fields;
    private final Collection<Diagnostic> diagnostics;

    LevelsDecoder(Scalar criterion, Fields fields, Collection<Diagnostic> diagnostics) {
        this.criterion = criterion;
        this.fields = fields;
        this.diagnostics = diagnostics;
    }

    /** @param written in the order of the file, each once */
    Optional<Levels> decode(List<String> written) {
        boolean bestFirst = fields.oneOf("best", List.of("first", "last"))
                .filter("first"::equals)
                .isPresent();
        Optional<Map<String, String>> countsAs = countsAs(written);
        if (countsAs.isEmpty()) {
            return Optional.empty();
        }
        if (written.size() - countsAs.get().size() < 2) {
            Node place = fields.node("levels").orElse(criterion);
            bad(place, "'" + criterion.text() + "' needs two levels that differ", "add one");
            return Optional.empty();
        }
        List<String> worstToBest = new ArrayList<>(written);
        if (bestFirst) {
            Collections.reverse(worstToBest);
        }
        return Optional.of(Levels.of(worstToBest, countsAs.get()));
    }

    /** Which level counts as which; empty if a name is wrong. */
    private Optional<Map<String, String>> countsAs(List<String> levels) {
        Map<String, String> countsAs = new LinkedHashMap<>();
        Mapping written = fields.mapping("score").orElse(new Mapping(List.of(), criterion.origin()));
        boolean sound = true;
        for (Mapping.Entry entry : written.entries()) {
            sound &= isLevel(entry.key(), levels) & isLevel(entry.value(), levels);
            if (sound && isAliased(entry.value(), written)) {
                sound = false;
                bad(
                        entry.value(),
                        "'" + word(entry.value()) + "' itself counts as another level",
                        "name one that does not");
            }
            countsAs.put(entry.key().text(), word(entry.value()));
        }
        return sound ? Optional.of(countsAs) : Optional.empty();
    }

    private static boolean isAliased(Node level, Mapping aliases) {
        Set<String> aliased = aliases.asMap().keySet();
        return aliased.contains(word(level));
    }

    private boolean isLevel(Node node, List<String> levels) {
        if (levels.contains(word(node))) {
            return true;
        }
        diagnostics.add(Diagnostic.of(
                        Code.UNKNOWN_LEVEL,
                        node.place(),
                        "'" + word(node) + "' is no level of '" + criterion.text() + "'")
                .withHint("one of " + String.join(", ", levels))
                .withNearest(word(node), levels));
        return false;
    }

    private static String word(Node node) {
        return node instanceof Scalar scalar ? scalar.text() : "";
    }

    private void bad(Node node, String message, String hint) {
        diagnostics.add(Diagnostic.of(Code.BAD_BANDS, node.place(), message).withHint(hint));
    }
}
