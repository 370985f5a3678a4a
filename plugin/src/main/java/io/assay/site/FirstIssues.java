package io.assay.site;

import io.assay.metric.Clocks;
import io.assay.metric.MetricHistory;
import io.assay.metric.Observation;
import io.assay.metric.Reading;
import java.util.Optional;

/** Finds what was said first of a figure that has another value now. */
record FirstIssues(MetricHistory history, Clocks clocks) {
    Optional<Observation> find(Observation latest) {
        return history.listVintages(latest.metric(), latest.entity()).stream()
                .filter(vintage -> vintage.period().equals(latest.period()))
                .findFirst()
                .filter(first -> first.issued().isBefore(latest.issued()))
                .filter(first -> !first.value().equals(latest.value()));
    }

    /** The same of a reading, given or derived: what its formula came to with every input as first issued. */
    Optional<Reading> find(Reading latest) {
        return history.listFirstIssued(latest.metric(), latest.entity(), clocks).stream()
                .filter(first -> first.asOf().equals(latest.asOf()))
                .reduce((earlier, later) -> later)
                .filter(first -> first.value().isPresent() && latest.value().isPresent())
                .filter(first -> !first.value().equals(latest.value()));
    }
}
