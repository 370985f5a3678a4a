package io.assay.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One kind of change behind another verdict, and what it did.
 *
 * @param cause its kind
 * @param shifts the criteria that it moved, in the framework's order; none if it moved no criterion by itself
 */
public record Change(Cause cause, List<Shift> shifts) {
    public Change {
        shifts = List.copyOf(shifts);
    }

    static Change between(Cause cause, Findings without, Findings with) {
        List<Shift> shifts = new ArrayList<>();
        for (Finding after : with.list()) {
            Optional<Finding> before = without.list().stream()
                    .filter(finding ->
                            finding.criterion().id().equals(after.criterion().id()))
                    .findFirst();
            before.filter(finding -> !finding.amountsTo(after))
                    .ifPresent(finding -> shifts.add(new Shift(finding, after)));
        }
        return new Change(cause, shifts);
    }
}
