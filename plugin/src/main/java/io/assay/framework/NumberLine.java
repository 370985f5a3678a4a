package io.assay.framework;

import io.assay.exact.Rational;
import java.util.List;

/**
 * All numbers, cut into stretches that each have a level: {@code [poor, 10%, fair, 20%, good]}. A value on a cut
 * belongs to the level on its right, unless the cut is written {@code <=10%}.
 *
 * @param levels from left to right, each once
 * @param cuts from left to right, one between each two levels
 * @param inPercent whether all cuts were written as percentages
 * @param inDays whether a cut was written as a length of time, {@code P7D}
 */
public record NumberLine(List<String> levels, List<Cut> cuts, boolean inPercent, boolean inDays) {
    public NumberLine {
        levels = List.copyOf(levels);
        cuts = List.copyOf(cuts);
        if (levels.size() != cuts.size() + 1) {
            throw new IllegalArgumentException(levels.size() + " levels need one cut less, not " + cuts.size());
        }
        for (int i = 1; i < cuts.size(); i++) {
            if (cuts.get(i - 1).compareTo(cuts.get(i)) >= 0) {
                throw new IllegalArgumentException("cuts out of order: " + cuts);
            }
        }
    }

    /** One with no lengths of time among its cuts. */
    public NumberLine(List<String> levels, List<Cut> cuts, boolean inPercent) {
        this(levels, cuts, inPercent, false);
    }

    /** The index of the level that a number belongs to. */
    public int index(Rational number) {
        int index = 0;
        while (index < cuts.size() && cuts.get(index).isLeftOf(number)) {
            index++;
        }
        return index;
    }

    public String level(Rational number) {
        return levels.get(index(number));
    }
}
