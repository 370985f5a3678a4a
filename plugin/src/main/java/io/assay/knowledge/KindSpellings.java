package io.assay.knowledge;

import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.NearestName;
import io.assay.notation.Mapping;
import io.assay.notation.Scalar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds kinds of entity that are one letter from a kind that at least as many entities have: {@code compte}. */
final class KindSpellings {
    /** Shorter words differ by a letter and mean something else, as L1 and L2 do. */
    private static final int SHORTEST = 4;

    private KindSpellings() {}

    static List<Diagnostic> check(Mapping entities) {
        Map<String, List<Scalar>> uses = new LinkedHashMap<>();
        entities.entries().stream()
                .flatMap(entry -> kind(entry).stream())
                .forEach(kind -> uses.computeIfAbsent(kind.text(), text -> new ArrayList<>())
                        .add(kind));
        uses.putIfAbsent(Entity.BENCHMARK, List.of());
        List<String> commonFirst = uses.keySet().stream()
                .sorted(Comparator.comparing(kind -> kind.equals(Entity.BENCHMARK)
                        ? Integer.MIN_VALUE
                        : -uses.get(kind).size()))
                .toList();
        List<Diagnostic> problems = new ArrayList<>();
        for (int i = 1; i < commonFirst.size(); i++) {
            String kind = commonFirst.get(i);
            Optional<String> near =
                    kind.length() < SHORTEST ? Optional.empty() : NearestName.find(kind, commonFirst.subList(0, i), 1);
            near.ifPresent(other -> uses.get(kind).forEach(use -> problems.add(problem(use, other))));
        }
        return problems;
    }

    private static Optional<Scalar> kind(Mapping.Entry entity) {
        return Stream.of(entity.value())
                .filter(Mapping.class::isInstance)
                .flatMap(keys -> ((Mapping) keys).find("kind").stream())
                .filter(node -> node instanceof Scalar scalar && !scalar.isEmpty())
                .map(Scalar.class::cast)
                .findFirst();
    }

    private static Diagnostic problem(Scalar kind, String other) {
        return Diagnostic.of(
                        Code.SIMILAR_KIND,
                        kind.place(),
                        "the kind '" + kind.text() + "' is a letter from '" + other + "'")
                .withHint("write '" + other + "' if it is the same");
    }
}
