package io.assay.chart;

import java.util.ArrayList;
import java.util.List;

/** Which of some entities has most of something, and which least. */
final class BarsSentences {
    private final ChartWords words;
    private final Phrases phrases;

    BarsSentences(ChartWords words, Phrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    String of(BarsAcrossEntities spec) {
        return String.join(" ", bars(spec));
    }

    private List<String> bars(BarsAcrossEntities spec) {
        List<Bar> known =
                spec.bars().stream().filter(bar -> bar.known().isPresent()).toList();
        List<String> unknown = spec.bars().stream()
                .filter(bar -> bar.known().isEmpty())
                .map(Bar::entity)
                .toList();
        if (known.isEmpty()) {
            return List.of(words.say("chart.none", "subject", spec.measure()));
        }
        List<String> sentences = new ArrayList<>();
        Bar highest = known.get(0);
        Bar lowest = known.get(known.size() - 1);
        sentences.add(
                known.size() == 1
                        ? words.say(
                                "chart.bar",
                                "measure",
                                spec.measure(),
                                "entity",
                                highest.entity(),
                                "value",
                                label(highest),
                                "band",
                                inBand(highest))
                        : words.say(
                                "chart.bars",
                                "measure",
                                spec.measure(),
                                "count",
                                known.size(),
                                "highest",
                                highest.entity(),
                                "high",
                                label(highest),
                                "highBand",
                                inBand(highest),
                                "lowest",
                                lowest.entity(),
                                "low",
                                label(lowest),
                                "lowBand",
                                inBand(lowest)));
        if (!unknown.isEmpty()) {
            sentences.add(words.count("chart.have-none", unknown.size(), "entities", words.list(unknown)));
        }
        for (Mark mark : Mark.values()) {
            List<String> marked = known.stream()
                    .filter(bar -> bar.known().orElseThrow().marks().contains(mark))
                    .map(Bar::entity)
                    .toList();
            if (!marked.isEmpty()) {
                sentences.add(words.count(
                        "chart.marked", marked.size(), "entities", words.list(marked), "mark", words.mark(mark)));
            }
        }
        return sentences;
    }

    private static String label(Bar bar) {
        return bar.known().orElseThrow().label();
    }

    private String inBand(Bar bar) {
        return phrases.inBand(bar.known().orElseThrow());
    }
}
