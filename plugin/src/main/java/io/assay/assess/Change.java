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

    static Change between(Cause cause, Examination without, Examination with, SourceCertainty sources) {
        List<Shift> shifts = new ArrayList<>();
        for (Prospect after : with.prospects().list()) {
            String id = after.criterion().id();
            Optional<Prospect> before = without.prospects().find(id);
            if (before.isPresent() && !before.get().amountsTo(after)) {
                shifts.add(new Shift(without.finding(id, sources), with.finding(id, sources)));
            }
        }
        return new Change(cause, shifts);
    }
}
