package io.assay.site;

import io.assay.metric.Observation;
import io.assay.metric.Revision;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A published figure that was issued again, as another one.
 *
 * @param before what was said until then; empty if it is not on record
 * @param after what was said from then on
 */
record FigureRevision(Optional<Observation> before, Observation after) {
    private static final Comparator<FigureRevision> LATEST_FIRST = Comparator.comparing(
                    (FigureRevision revision) -> revision.after.issued())
            .reversed()
            .thenComparing(FigureRevision::after);

    /**
     * A figure that had been missing and then came is none, unless it says that it is.
     *
     * @param figures vintages of one figure together, the oldest first
     */
    static List<FigureRevision> listLatestFirst(List<Observation> figures) {
        List<FigureRevision> revisions = new ArrayList<>();
        Optional<Observation> last = Optional.empty();
        for (Observation figure : figures) {
            Optional<Observation> before = last.filter(earlier -> isSame(earlier, figure));
            if (figure.revision().isPresent() || isMoved(before, figure)) {
                revisions.add(new FigureRevision(before, figure));
            }
            last = Optional.of(figure);
        }
        revisions.sort(LATEST_FIRST);
        return List.copyOf(revisions);
    }

    private static boolean isMoved(Optional<Observation> before, Observation after) {
        return before.flatMap(Observation::value)
                .filter(value -> !after.value().equals(Optional.of(value)))
                .isPresent();
    }

    /** Whether two observations are vintages of one figure. */
    static boolean isSame(Observation one, Observation other) {
        return one.metric().equals(other.metric())
                && one.entity().equals(other.entity())
                && one.period().equals(other.period());
    }

    /** Empty if nobody said. */
    Optional<Revision.Kind> kind() {
        return after.revision().map(Revision::kind);
    }
}
