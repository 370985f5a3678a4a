package io.assay.site.figure;

import io.assay.metric.Observation;
import io.assay.metric.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A published figure that somebody says is wrong.
 *
 * @param before what was said until then; empty if it is not on record
 * @param figure the issue that tells of the dispute
 * @param settledBy the issue that took its place and is not disputed; empty while there is none
 */
public record Dispute(Optional<Observation> before, Observation figure, Optional<Observation> settledBy) {
    private static final Comparator<Dispute> LATEST_FIRST = Comparator.comparing(
                    (Dispute dispute) -> dispute.figure.issued())
            .reversed()
            .thenComparing(Dispute::figure);

    /** @param figures vintages of one figure together, the oldest first */
    public static List<Dispute> listLatestFirst(List<Observation> figures) {
        List<Dispute> disputes = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            Observation figure = figures.get(i);
            if (figure.status() == Status.DISPUTED) {
                disputes.add(new Dispute(
                        i == 0
                                ? Optional.empty()
                                : Optional.of(figures.get(i - 1)).filter(last -> FigureRevision.isSame(last, figure)),
                        figure,
                        figures.subList(i + 1, figures.size()).stream()
                                .takeWhile(later -> FigureRevision.isSame(figure, later))
                                .filter(later -> later.status() != Status.DISPUTED)
                                .findFirst()));
            }
        }
        disputes.sort(LATEST_FIRST);
        return List.copyOf(disputes);
    }
}
