package io.assay.assess;

import io.assay.exact.Interval;
import io.assay.framework.Framework;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A verdict and the day from which it stood.
 *
 * @param from the first day
 * @param framework the version in force on that day
 * @param verdict the verdict
 * @param score the lowest and the highest score of that day; empty if nothing counted
 * @param changes why it is another than the one before; empty for the first, which changed nothing
 * @param illustrative whether any of what it rests on is invented
 */
public record DatedVerdict(
        LocalDate from,
        Framework framework,
        Verdict verdict,
        Optional<Interval> score,
        List<Change> changes,
        boolean illustrative) {
    public DatedVerdict {
        changes = List.copyOf(changes);
    }

    public List<Cause> causes() {
        return changes.stream().map(Change::cause).toList();
    }
}
