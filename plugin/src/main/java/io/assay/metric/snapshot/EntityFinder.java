package io.assay.metric.snapshot;

import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.NearestName;
import io.assay.knowledge.Entities;
import io.assay.knowledge.Entity;
import io.assay.notation.Scalar;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds whom a name in data means. One that is a letter or two from a declared id is taken for a slip and left out; any
 * other declares its entity by appearing.
 */
final class EntityFinder {
    static final int LETTERS = 2;

    private final Entities entities;
    private final Collection<Diagnostic> diagnostics;
    private final SortedMap<String, Sighting> found = new TreeMap<>();
    private final Set<String> reported = new HashSet<>();

    EntityFinder(Entities entities, Collection<Diagnostic> diagnostics) {
        this.entities = entities;
        this.diagnostics = diagnostics;
    }

    /** The id of the entity that is meant; empty if the name is a slip, which is reported once a file. */
    Optional<String> find(Scalar name) {
        Optional<Entity> declared = entities.find(name.text());
        if (declared.isPresent()) {
            return declared.map(Entity::id);
        }
        String id = name.text().strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", "-");
        Optional<String> near = NearestName.find(id, entities.ids(), LETTERS);
        if (near.isEmpty()) {
            found.putIfAbsent(id, new Sighting(id, name.origin()));
            return Optional.of(id);
        }
        if (reported.add(name.origin().file().path() + " " + id)) {
            diagnostics.add(Diagnostic.of(
                            Code.SIMILAR_ID,
                            name.place(),
                            "'" + name.text() + "' is no entity, so its figures are left out")
                    .withHint("did you mean '" + near.get() + "'? If not, declare it in entities.yaml"));
        }
        return Optional.empty();
    }

    /** Entities that nobody declared, by id. */
    List<Sighting> found() {
        return List.copyOf(found.values());
    }
}
