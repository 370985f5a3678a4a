package io.assay.metric.snapshot;

import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.metric.Observation;
import io.assay.metric.TimeSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts figures in order, and finds those that were issued on the same day and contradict each other. */
final class Vintages {
    private Vintages() {}

    private record Issue(String entity, String metric, TimeSpan period, LocalDate issued) {}

    /** Each figure once. Of two that contradict each other the first by file and place is kept. */
    static List<Observation> sorted(Collection<Observation> figures, Collection<Diagnostic> diagnostics) {
        Map<Issue, Observation> first = new HashMap<>();
        List<Observation> kept = new ArrayList<>();
        for (Observation figure : figures) {
            Issue issue = new Issue(figure.entity(), figure.metric(), figure.period(), figure.issued());
            Observation earlier = first.putIfAbsent(issue, figure);
            if (earlier == null) {
                kept.add(figure);
            } else if (!earlier.value().equals(figure.value())) {
                diagnostics.add(Diagnostic.of(
                                Code.CONFLICTING_VALUE,
                                figure.origin().place(),
                                "another value of '" + figure.metric() + "' of '" + figure.entity() + "' for "
                                        + figure.period() + ", issued on the same day, stands at "
                                        + earlier.origin().file().path() + ":"
                                        + earlier.origin().line())
                        .withHint("keep one, or give the later one its own day of issue and a revision"));
            }
        }
        return kept.stream().sorted().toList();
    }
}
