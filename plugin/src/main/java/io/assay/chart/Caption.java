package io.assay.chart;

import java.util.List;
import java.util.Optional;

/**
 * The words around a plot.
 *
 * @param title what the picture says, or what it shows
 * @param subtitle measure and unit
 * @param notes lines under the plot: the source, the dates of the data and of their issue
 * @param illustrative whether the numbers are invented, which the picture then says
 */
public record Caption(String title, Optional<String> subtitle, List<String> notes, boolean illustrative) {
    public Caption {
        notes = List.copyOf(notes);
    }

    public static Caption of(String title) {
        return new Caption(title, Optional.empty(), List.of(), false);
    }

    /** For a chart that says beside its plot what is measured. */
    public Caption withoutSubtitle() {
        return new Caption(title, Optional.empty(), notes, illustrative);
    }
}
