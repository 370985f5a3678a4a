package io.assay.chart;

import io.assay.exact.Rational;
import java.util.Optional;

/**
 * The values of one level.
 *
 * @param name of the level
 * @param from the cut below, empty if there is none
 * @param to the cut above, empty if there is none
 * @param rank of the level, 0 for the worst
 * @param levels how many levels there are
 */
public record Band(String name, Optional<Rational> from, Optional<Rational> to, int rank, int levels) {
    public Band {
        if (rank < 0 || rank >= levels) {
            throw new IllegalArgumentException("no rank of " + levels + ": " + rank);
        }
        if (from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) >= 0) {
            throw new IllegalArgumentException("an empty band: " + name);
        }
    }

    String cssClass() {
        return Ramp.cssClass(rank, levels);
    }

    /** The values of the band in words: {@code 20% to 50%}. */
    String extent(AxisFormat format, ChartWords words) {
        if (from.isPresent() && to.isPresent()) {
            return words.say(
                    "chart.range", "low", format.format(from.get(), words), "high", format.format(to.get(), words));
        }
        return from.map(cut -> words.say("chart.at-least", "low", format.format(cut, words)))
                .or(() -> to.map(cut -> words.say("chart.at-most", "high", format.format(cut, words))))
                .orElse("");
    }
}
