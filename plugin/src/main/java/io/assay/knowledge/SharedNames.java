package io.assay.knowledge;

import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.notation.Mapping;
import io.assay.notation.Node;
import io.assay.notation.Scalar;
import io.assay.notation.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds names by which two entities of {@code entities.yaml} could be meant. */
final class SharedNames {
    private static final Set<String> NAMES = Set.of("name", "symbol", "aliases");

    private SharedNames() {}

    static List<Diagnostic> check(Mapping entities) {
        Map<String, String> owners = new HashMap<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        entities.entries()
                .forEach(entity -> owners.put(
                        Entities.key(entity.key().text()), entity.key().text()));
        for (Mapping.Entry entity : entities.entries()) {
            String id = entity.key().text();
            names(entity.value()).forEach(name -> {
                String owner = owners.putIfAbsent(Entities.key(name.text()), id);
                if (owner != null && !owner.equals(id)) {
                    diagnostics.add(Diagnostic.of(
                                    Code.SHARED_NAME,
                                    name.place(),
                                    "'" + name.text() + "' is a name of '" + owner + "' too")
                            .withHint("data and headings that say '" + name.text()
                                    + "' could mean either: let one of them have it"));
                }
            });
        }
        return diagnostics;
    }

    private static Stream<Scalar> names(Node entity) {
        return entity instanceof Mapping mapping
                ? mapping.entries().stream()
                        .filter(entry -> NAMES.contains(entry.key().text()))
                        .flatMap(entry -> scalars(entry.value()))
                : scalars(entity);
    }

    private static Stream<Scalar> scalars(Node value) {
        if (value instanceof Sequence sequence) {
            return sequence.items().stream().flatMap(SharedNames::scalars);
        }
        return value instanceof Scalar scalar && !scalar.isEmpty() ? Stream.of(scalar) : Stream.empty();
    }
}
