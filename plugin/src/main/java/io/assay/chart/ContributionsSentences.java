package io.assay.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the score of an entity is made of. */
final class ContributionsSentences {
    private final ChartWords words;

    ContributionsSentences(ChartWords words) {
        this.words = words;
    }

    String of(Contributions spec) {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.say(
                "chart.scored",
                "entity",
                spec.entity(),
                "score",
                words.points(spec.score()),
                "verdict",
                spec.verdict()));
        if (spec.parts().size() > Phrases.MOST_TOLD) {
            Contributions.Part most = spec.parts().stream()
                    .max(Comparator.comparing(part -> part.brought().low().orElseThrow()))
                    .orElseThrow();
            sentences.add(words.say(
                    "chart.brings-most",
                    "count",
                    spec.parts().size(),
                    "criterion",
                    most.criterion(),
                    "points",
                    words.points(most.brought()),
                    "whole",
                    words.points(most.weight())));
        } else if (!spec.parts().isEmpty()) {
            sentences.add(words.list(spec.parts().stream()
                            .map(part -> words.say(
                                    "chart.part",
                                    "criterion",
                                    part.criterion(),
                                    "level",
                                    part.level(),
                                    "points",
                                    words.points(part.brought()),
                                    "whole",
                                    words.points(part.weight())))
                            .toList())
                    + ".");
        }
        return String.join(" ", sentences);
    }
}
