package io.assay.metric.snapshot;

import io.assay.diagnostic.Diagnostic;
import io.assay.metric.Observation;
import java.util.List;

/**
 * What one snapshot says.
 *
 * @param figures as they stand in it
 * @param judged cells in the columns of judged criteria
 * @param foundEntities entities that nobody declared, by id
 * @param diagnostics what is wrong with its cells
 */
public record FileFigures(
        List<Observation> figures,
        List<JudgedCell> judged,
        List<Sighting> foundEntities,
        List<Diagnostic> diagnostics) {
    public FileFigures {
        figures = List.copyOf(figures);
        judged = List.copyOf(judged);
        foundEntities = List.copyOf(foundEntities);
        diagnostics = List.copyOf(diagnostics);
    }
}
