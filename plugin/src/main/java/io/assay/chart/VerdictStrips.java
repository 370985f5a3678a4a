package io.assay.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Verdicts over time, a strip for each entity, and what changed them as marks.
 *
 * @param until the day on which all strips end
 * @param strips in the order in which they are to be read
 */
public record VerdictStrips(Caption caption, LocalDate until, List<Strip> strips) implements ChartSpec {
    public VerdictStrips {
        strips = List.copyOf(strips);
    }

    /** @param stretches the oldest first */
    public record Strip(String entity, List<Stretch> stretches) {
        public Strip {
            stretches = List.copyOf(stretches);
        }
    }

    /**
     * A verdict for as long as it stood.
     *
     * @param from its first day
     * @param word the verdict, short: {@code watch}
     * @param phrase the verdict in full
     * @param standing empty where no verdict was possible
     * @param causes what made it another than the one before; none for the first
     */
    public record Stretch(LocalDate from, String word, String phrase, Optional<Standing> standing, List<Cause> causes) {
        public Stretch {
            causes = List.copyOf(causes);
        }

        /** The causes in words; empty for the first. */
        Optional<String> cause() {
            return causes.isEmpty()
                    ? Optional.empty()
                    : Optional.of(causes.stream().map(Cause::word).collect(Collectors.joining(" + ")));
        }
    }

    /**
     * @param sign the letter that stands for it on every chart
     * @param word short: {@code restated}
     */
    public record Cause(String sign, String word) {}
}
