package io.assay.metric.snapshot;

import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.metric.Metric;
import io.assay.metric.Observation;
import io.assay.metric.Status;
import io.assay.metric.TimeSpan;
import io.assay.metric.Unit;
import io.assay.metric.snapshot.SnapshotRow.Cell;
import io.assay.notation.Scalar;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Reads a cell of a snapshot as a figure of its metric. */
final class ObservationReader {
    private final Collection<Diagnostic> diagnostics;
    private final FigureReader figures;
    private final Set<String> reported = new HashSet<>();

    ObservationReader(Collection<Diagnostic> diagnostics) {
        this.diagnostics = diagnostics;
        this.figures = new FigureReader(diagnostics);
    }

    /** @return empty if there is no figure of this metric in the cell, which is reported */
    Optional<Observation> read(Metric metric, SnapshotFacts facts, Cell cell) {
        if (metric.isDerived()) {
            reportOnce(
                    metric,
                    cell,
                    Diagnostic.of(
                                    Code.COMPUTED_METRIC,
                                    cell.id().place(),
                                    "'" + metric.id() + "' is computed from a formula, so figures for it are left out")
                            .withHint("leave the figures out here, or give them an id of their own"));
            return Optional.empty();
        }
        Optional<TimeSpan> period = period(metric, facts, cell);
        if (period.isEmpty() || !hasUnit(metric, facts)) {
            return Optional.empty();
        }
        return figure(metric, facts, cell).map(figure -> observation(metric, facts, cell, period.get(), figure));
    }

    private Observation observation(Metric metric, SnapshotFacts facts, Cell cell, TimeSpan period, Figure figure) {
        figure.value()
                .filter(value -> value.intersect(metric.valid()).isEmpty())
                .ifPresent(value -> diagnostics.add(Diagnostic.of(
                                Code.OUTSIDE_VALID,
                                cell.value().place(),
                                "'" + cell.value().text() + "' is no possible value of '" + metric.id() + "'")
                        .withHint("its definition says " + metric.validInWords())));
        return new Observation(
                facts.entity(),
                metric.id(),
                period,
                figure.value(),
                facts.issued(),
                facts.issuedAssumed(),
                facts.retrieved(),
                status(facts, figure),
                facts.source().or(metric::source),
                facts.url(),
                facts.note(),
                facts.revision(),
                facts.by(),
                facts.illustrative() || metric.illustrative(),
                cell.value().origin());
    }

    private static Status status(SnapshotFacts facts, Figure figure) {
        if (figure.value().isEmpty()) {
            return Status.MISSING;
        }
        Status given = facts.status().orElse(Status.NORMAL);
        return figure.estimated() ? Status.worst(given, Status.ESTIMATED) : given;
    }

    private Optional<Figure> figure(Metric metric, SnapshotFacts facts, Cell cell) {
        Scalar value = cell.value();
        boolean saidMissing = facts.status().filter(Status.MISSING::equals).isPresent();
        if (!saidMissing) {
            return figures.read(
                    value,
                    metric,
                    facts.unit().map(unit -> Unit.parse(unit.text())).or(metric::unit));
        }
        if (!value.text().isEmpty() && !value.text().equals(Figure.MISSING_SIGN)) {
            diagnostics.add(Diagnostic.of(
                            Code.CONFLICTING_VALUE,
                            value.place(),
                            "the status M says that this figure is missing, but it is '" + value.text() + "'")
                    .withHint("leave out one of the two"));
        }
        return Optional.of(Figure.MISSING);
    }

    private Optional<TimeSpan> period(Metric metric, SnapshotFacts facts, Cell cell) {
        if (!metric.isFlow()) {
            return Optional.of(TimeSpan.day(facts.asOf()));
        }
        Optional<TimeSpan> period =
                facts.period().or(() -> metric.cadence().every().map(every -> TimeSpan.ending(facts.asOf(), every)));
        if (period.isEmpty()) {
            reportOnce(
                    metric,
                    cell,
                    Diagnostic.of(
                                    Code.PERIOD_MISSING,
                                    cell.value().place(),
                                    "'" + metric.id() + "' is a sum over a period, and only its last day is given")
                            .withHint("give the period, as in 2026-06 or 2026-Q2, or say freshness: {every: P1M} where"
                                    + " the metric is defined"));
        }
        return period;
    }

    private boolean hasUnit(Metric metric, SnapshotFacts facts) {
        Optional<Scalar> wrong = facts.unit()
                .filter(unit -> metric.unit()
                        .filter(own -> !own.isLike(Unit.parse(unit.text())))
                        .isPresent());
        wrong.ifPresent(unit -> diagnostics.add(Diagnostic.of(
                        Code.UNLIKE_UNITS,
                        unit.place(),
                        "'" + metric.id() + "' is counted in '" + metric.unit().orElseThrow() + "', not in '"
                                + unit.text() + "'")
                .withHint("convert the figure, or give it an id of its own")));
        return wrong.isEmpty();
    }

    private void reportOnce(Metric metric, Cell cell, Diagnostic diagnostic) {
        if (reported.add(cell.file().path() + " " + diagnostic.code() + " " + metric.id())) {
            diagnostics.add(diagnostic);
        }
    }
}
