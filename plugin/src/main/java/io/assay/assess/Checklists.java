package io.assay.assess;

import io.assay.framework.Framework;
import io.assay.framework.Judgements;
import io.assay.knowledge.Entity;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The checklists of many entities. Those of one kind share theirs, with all that it keeps, unless somebody exempted one
 * of them from a criterion or overrode it.
 */
final class Checklists {
    private final Map<Shared, Checklist> shared = new ConcurrentHashMap<>();

    private record Shared(Framework framework, Optional<String> kind) {
        /** A framework is itself alone: there is no need to go through all that it says. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Shared that && framework == that.framework && kind.equals(that.kind);
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(framework) + kind.hashCode();
        }
    }

    /**
     * @param judgements with what was decided about the entity
     * @param today the day on which exemptions and overrides have to hold
     */
    Checklist find(Framework framework, Entity entity, Judgements judgements, LocalDate today) {
        Scope scope = new Scope(entity, judgements, today);
        return judgements.rulings().isEmpty()
                ? shared.computeIfAbsent(new Shared(framework, entity.kind()), any -> Checklist.of(framework, scope))
                : Checklist.of(framework, scope);
    }
}
