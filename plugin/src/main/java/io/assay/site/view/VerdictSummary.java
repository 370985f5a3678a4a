package io.assay.site.view;

import java.util.List;

/**
 * A verdict and its reasons in the words that readers meet, to be compared with another.
 *
 * @param entity its name
 * @param framework its name
 * @param score as published, empty if there is none
 */
public record VerdictSummary(
        String entity, String framework, String verdict, String score, String certainty, List<Line> criteria) {
    /** @param value the measured value, empty for a judged criterion */
    public record Line(String criterion, String level, String value) {}

    public VerdictSummary {
        criteria = List.copyOf(criteria);
    }
}
