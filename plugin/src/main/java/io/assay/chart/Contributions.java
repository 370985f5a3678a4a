package io.assay.chart;

import io.assay.exact.Interval;
import io.assay.exact.Rational;
import java.util.List;

/**
 * What each criterion brings to a score, one after another, so that the sum is seen against the cuts of the verdict.
 *
 * @param bands the verdicts over the scores, 0 to 1, from the worst to the best
 * @param parts in the order in which they are added
 * @param score what they come to, both bounds given; less than their sum where a rule lowers it
 * @param verdict in words
 */
public record Contributions(
        Caption caption, String entity, List<Band> bands, List<Part> parts, Interval score, String verdict)
        implements ChartSpec {
    public Contributions {
        bands = List.copyOf(bands);
        parts = List.copyOf(parts);
        requireBounds(score);
    }

    /**
     * @param level in words
     * @param weight its share of the weight that counts, 0 to 1: the most that it can bring
     * @param brought what it brings, both bounds given
     */
    public record Part(String criterion, String level, Rational weight, Interval brought) {
        public Part {
            requireBounds(brought);
        }
    }

    private static void requireBounds(Interval interval) {
        if (interval.low().isEmpty() || interval.high().isEmpty()) {
            throw new IllegalArgumentException("a score without bounds: " + interval);
        }
    }
}
