package io.assay.framework;

import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.source.Origin;
import java.util.List;
import java.util.Optional;

/** Finds the level that a word names, or says what is wrong with the word. */
final class LevelName {
    private LevelName() {}

    static Optional<Level> find(Criterion criterion, String word) {
        return criterion.levels().flatMap(levels -> levels.find(word));
    }

    static Diagnostic unknown(Criterion criterion, String word, Origin origin) {
        List<String> known = criterion.levels().map(Levels::ids).orElse(List.of());
        String hint = known.isEmpty()
                ? "'" + criterion.id() + "' is scored on a scale and has no levels"
                : "one of " + String.join(", ", known);
        return Diagnostic.of(
                        Code.UNKNOWN_LEVEL, origin.place(), "'" + word + "' is no level of '" + criterion.id() + "'")
                .withHint(hint)
                .withNearest(word, known);
    }
}
