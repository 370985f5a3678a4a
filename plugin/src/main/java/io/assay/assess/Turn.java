package io.assay.assess;

import io.assay.metric.Clocks;
import io.assay.metric.MetricHistory;
import io.assay.metric.MetricView;
import io.assay.metric.Observation;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A day on which something was new: the figures as they were known then, and as they would have been without one kind of
 * change. Shared by all entities, so that each reading is computed once.
 */
final class Turn {
    private final MetricHistory history;
    private final Clocks clocks;
    private final MetricView view;
    private final Map<Cause, MetricView> without = new EnumMap<>(Cause.class);

    Turn(MetricHistory history, Clocks clocks) {
        this.history = history;
        this.clocks = clocks;
        this.view = history.view(clocks);
    }

    LocalDate day() {
        return clocks.knownAt();
    }

    MetricView view() {
        return view;
    }

    /** The kinds of change that figures brought which count from this day on. */
    Set<Cause> causes(List<Observation> figures) {
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        for (Observation figure : figures) {
            if (!figure.asOf().isAfter(clocks.asOf())) {
                causes.add(cause(figure));
            }
        }
        return causes;
    }

    /** As if a kind of change of figures had not come about. */
    MetricView without(Cause cause) {
        return without.computeIfAbsent(
                cause,
                any -> history.view(
                        clocks, day(), figure -> figure.knownFrom().equals(day()) && cause(figure) == cause));
    }

    /** Whether a metric, whichever, is defined otherwise from this day on. */
    boolean hasNewDefinitions() {
        return history.metrics().turningDays().contains(day());
    }

    /** As if metrics were defined as they were the day before. */
    MetricView withoutNewDefinitions() {
        return without.computeIfAbsent(Cause.DEFINITION, any -> history.view(clocks, day().minusDays(1)));
    }

    /** As if figures were as old as the day before. */
    MetricView withoutTime() {
        return without.computeIfAbsent(Cause.CLOCK, any -> history.view(clocks, day().minusDays(1), figure -> false));
    }

    private Cause cause(Observation figure) {
        Observation before = null;
        for (Observation vintage : history.listVintages(figure.metric(), figure.entity(), figure.period())) {
            before = vintage.knownFrom().isBefore(day()) ? vintage : before;
        }
        if (before == null) {
            return Cause.NEW_PERIOD;
        }
        boolean given = before.value().isPresent();
        return figure.revision()
                .map(revision -> switch (revision.kind()) {
                    case RESTATED -> Cause.RESTATEMENT;
                    case REDEFINED -> Cause.REDEFINITION;
                    case CORRECTED -> Cause.CORRECTION;
                })
                .orElse(given ? Cause.RESTATEMENT : Cause.NEW_PERIOD);
    }
}
