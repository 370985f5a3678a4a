package io.assay.framework;

import io.assay.exact.Rational;
import java.util.List;
import java.util.Optional;

/**
 * A step of a ladder.
 *
 * @param id as guards name it
 * @param name as readers see it, if not by its id
 * @param requirements in the order written; those that do not apply to an entity are left out
 */
public record Stage(String id, Optional<String> name, List<Requirement> requirements) {
    public Stage {
        requirements = List.copyOf(requirements);
    }

    /** The verdict of an entity that comes this far: the name, else the id. */
    public String verdict() {
        return name.orElse(id);
    }

    /** Whether what a criterion amounts to meets all that this stage requires of it. */
    boolean allows(String criterion, Rational score) {
        return requirements.stream()
                .filter(requirement -> requirement.criterion().equals(criterion))
                .allMatch(requirement -> requirement.isMetBy(score));
    }
}
