package io.assay.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which verdict each entity has, and on which levels. */
final class HeatSentences {
    private final ChartWords words;
    private final Phrases phrases;

    HeatSentences(ChartWords words, Phrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    String of(HeatTable spec) {
        List<String> sentences = new ArrayList<>();
        if (spec.rows().isEmpty()) {
            sentences.add(words.say("chart.heat-none"));
        } else if (spec.rows().size() <= Phrases.MOST_TOLD) {
            for (HeatTable.Row row : spec.rows()) {
                List<String> levels = new ArrayList<>();
                for (int i = 0; i < row.cells().size(); i++) {
                    levels.add(spec.criteria().get(i) + " " + row.cells().get(i).word());
                }
                sentences.add(row.entity() + ": "
                        + (levels.isEmpty()
                                ? row.verdict().word()
                                : words.say(
                                        "chart.heat-row",
                                        "verdict",
                                        row.verdict().word(),
                                        "levels",
                                        words.list(levels)))
                        + ".");
            }
        } else {
            Map<String, Long> counts = spec.rows().stream()
                    .collect(Collectors.groupingBy(
                            row -> row.verdict().word(), LinkedHashMap::new, Collectors.counting()));
            sentences.add(words.count(
                    "chart.heat",
                    spec.criteria().size(),
                    "entities",
                    spec.rows().size(),
                    "verdicts",
                    phrases.tally(counts)));
        }
        return String.join(" ", sentences);
    }
}
