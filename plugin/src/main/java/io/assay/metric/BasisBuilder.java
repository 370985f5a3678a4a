package io.assay.metric;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts together what a derived reading rests on: the worst of what its inputs rest on. */
final class BasisBuilder {
    private LocalDate oldest = LocalDate.MAX;
    private LocalDate newestIssue = LocalDate.MIN;
    private Status status = Status.NORMAL;
    private Freshness freshness = Freshness.FRESH;
    private final List<Observation> evidence = new ArrayList<>();

    /** @param past whether the input is an earlier figure, whose age says nothing about the result's */
    void add(Reading input, boolean past) {
        LocalDate asOf = input.asOf().orElse(LocalDate.MAX);
        LocalDate issued = input.issued().orElse(LocalDate.MIN);
        if (!past) {
            oldest = asOf.isBefore(oldest) ? asOf : oldest;
            freshness = Freshness.worst(freshness, input.freshness());
        }
        newestIssue = issued.isAfter(newestIssue) ? issued : newestIssue;
        status = Status.worst(status, input.status());
        for (Observation figure : input.evidence()) {
            if (!holds(figure)) {
                evidence.add(figure);
            }
        }
    }

    /** A history holds each figure once, so there is no need to compare what figures say. */
    private boolean holds(Observation figure) {
        for (Observation known : evidence) {
            if (known == figure) {
                return true;
            }
        }
        return false;
    }

    /**
     * @param cadence the result's own
     * @param knownAt the day on which ages are measured
     */
    Basis build(Cadence cadence, LocalDate knownAt) {
        Optional<LocalDate> asOf = oldest.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(oldest);
        Optional<LocalDate> issued = newestIssue.equals(LocalDate.MIN) ? Optional.empty() : Optional.of(newestIssue);
        Freshness own = asOf.isPresent() ? cadence.on(knownAt, asOf.get()) : Freshness.FRESH;
        return new Basis(asOf, issued, status, Freshness.worst(own, freshness), evidence);
    }
}
