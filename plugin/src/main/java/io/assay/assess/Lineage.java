package io.assay.assess;

import io.assay.framework.Framework;
import io.assay.framework.Frameworks;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A framework through time.
 *
 * @param versions at least one, by the day from which each is in force
 */
record Lineage(List<Framework> versions) {
    Lineage {
        versions = List.copyOf(versions);
    }

    /** All of them, by id. */
    static List<Lineage> list(Frameworks frameworks) {
        return frameworks.list().stream()
                .collect(Collectors.groupingBy(Framework::id, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Lineage::new)
                .toList();
    }

    String id() {
        return versions.get(0).id();
    }

    Optional<Framework> inForce(LocalDate day) {
        Framework found = null;
        for (Framework version : versions) {
            Optional<LocalDate> from = version.effectiveFrom();
            found = from.isEmpty() || !from.get().isAfter(day) ? version : found;
        }
        return Optional.ofNullable(found);
    }

    Set<LocalDate> effectiveDays() {
        Set<LocalDate> days = new LinkedHashSet<>();
        versions.forEach(version -> version.effectiveFrom().ifPresent(days::add));
        return days;
    }

    /** The ids of the criteria of any version. */
    Set<String> criterionIds() {
        Set<String> ids = new TreeSet<>();
        versions.forEach(version -> version.withParts().forEach(criterion -> ids.add(criterion.id())));
        return ids;
    }
}
