package io.assay.assess;

import io.assay.metric.Reading;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the evidence says of an entity, for readers.
 *
 * @param list a finding per criterion, in the framework's order
 * @param prospects what they leave open
 * @param axes by metric, what depends on its value
 * @param readings by metric, its value, for whoever tells what a guard rests on
 */
record Findings(List<Finding> list, Prospects prospects, Map<String, MetricAxis> axes, Map<String, Reading> readings) {
    Findings {
        list = List.copyOf(list);
        axes = Collections.unmodifiableMap(axes);
        readings = Collections.unmodifiableMap(readings);
    }

    /** The findings, each followed by those of its parts. */
    Stream<Finding> withParts() {
        return list.stream().flatMap(Finding::withParts);
    }

    /** Whether any of what was looked at is invented. */
    boolean isIllustrative() {
        return list.stream().anyMatch(finding -> finding.evidence().isIllustrative())
                || readings.values().stream()
                        .anyMatch(reading -> Evidence.of(reading).isIllustrative());
    }
}
