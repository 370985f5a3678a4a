package io.assay.framework;

import io.assay.source.Origin;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A recorded exception of one entity and criterion: exempted from it, or given a level whatever the evidence.
 *
 * @param entity the entity's id
 * @param criterion the criterion's id
 * @param level the level that is given; empty for an exemption
 * @param reason why
 * @param by who decided
 * @param from the first day on which it holds; empty if it always did
 * @param expires the last day on which it holds; empty if it never ends
 * @param origin where it is written
 */
public record Ruling(
        String entity,
        String criterion,
        Optional<String> level,
        String reason,
        Optional<String> by,
        Optional<LocalDate> from,
        Optional<LocalDate> expires,
        Origin origin) {
    public boolean isExemption() {
        return level.isEmpty();
    }

    /** Whether another says the same, wherever in the content it stands. */
    public boolean saysAs(Ruling other) {
        return this == other
                || equals(new Ruling(
                        other.entity,
                        other.criterion,
                        other.level,
                        other.reason,
                        other.by,
                        other.from,
                        other.expires,
                        origin));
    }

    Ruling until(LocalDate lastDay) {
        return new Ruling(entity, criterion, level, reason, by, from, Optional.of(lastDay), origin);
    }

    public boolean holdsOn(LocalDate day) {
        return from.filter(day::isBefore).isEmpty() && !hasExpired(day);
    }

    public boolean hasExpired(LocalDate day) {
        return expires.filter(day::isAfter).isPresent();
    }
}
