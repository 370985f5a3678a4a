package io.assay.site.figure;

import io.assay.metric.Observation;
import io.assay.metric.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A published figure that was issued again, as another one.
 *
 * @param before what was said until then; empty if it is not on record
 * @param after what was said from then on
 */
public record FigureRevision(Optional<Observation> before, Observation after) {
    private static final Comparator<FigureRevision> LATEST_FIRST = Comparator.comparing(
                    (FigureRevision revision) -> revision.after.issued())
            .reversed()
            .thenComparing(revision -> revision.after.entity())
            .thenComparing(revision -> revision.after.metric())
            .thenComparing(revision -> revision.after.period(), Comparator.reverseOrder());
    private static final Set<Status> PRELIMINARY = EnumSet.of(Status.PROVISIONAL, Status.ESTIMATED);

    /**
     * A figure that had been missing and then came is none, unless it says that it is; nor is one that is disputed by being
     * another: that is a {@link Dispute}.
     *
     * @param figures vintages of one figure together, the oldest first
     */
    public static List<FigureRevision> listLatestFirst(List<Observation> figures) {
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
        return after.status() != Status.DISPUTED
                && before.flatMap(Observation::value)
                        .filter(value -> !after.value().equals(Optional.of(value)))
                        .isPresent();
    }

    /** Whether two observations are vintages of one figure. */
    public static boolean isSame(Observation one, Observation other) {
        return one.metric().equals(other.metric())
                && one.entity().equals(other.entity())
                && one.period().equals(other.period());
    }

    public RevisionKind kind() {
        return RevisionKind.of(
                after.revision(),
                before.map(Observation::status).filter(PRELIMINARY::contains).isPresent());
    }
}
