package io.assay.metric;

import java.util.List;

/**
 * All that readings of some metrics of an entity rest on, whatever the clocks.
 *
 * @param subjects which metrics of which entities formulas lead to: {@code metric@entity}, in a fixed order
 * @param definitions of those metrics, in all versions, in a fixed order
 * @param figures ever issued of them, in a fixed order
 */
public record Footing(List<String> subjects, List<Metric> definitions, List<Observation> figures) {
    public Footing {
        subjects = List.copyOf(subjects);
        definitions = List.copyOf(definitions);
        figures = List.copyOf(figures);
    }

    /** Whether readings come to the same, wherever in the content what they rest on is written. */
    public boolean saysAs(Footing other) {
        return subjects.equals(other.subjects)
                && definitions.size() == other.definitions.size()
                && figures.size() == other.figures.size()
                && definesAs(other)
                && countsAs(other);
    }

    private boolean definesAs(Footing other) {
        for (int i = 0; i < definitions.size(); i++) {
            Metric one = definitions.get(i);
            Metric two = other.definitions.get(i);
            if (one != two && !(one.isDefinedAs(two) && one.effectiveFrom().equals(two.effectiveFrom()))) {
                return false;
            }
        }
        return true;
    }

    private boolean countsAs(Footing other) {
        for (int i = 0; i < figures.size(); i++) {
            if (!figures.get(i).saysAs(other.figures.get(i))) {
                return false;
            }
        }
        return true;
    }
}
