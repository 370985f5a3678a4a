package io.assay.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which of some entities rose between two values, and which fell. */
final class ChangeSentences {
    private final ChartWords words;
    private final Phrases phrases;

    ChangeSentences(ChartWords words, Phrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    String of(ChangeAcrossEntities spec) {
        return String.join(" ", changes(spec));
    }

    private List<String> changes(ChangeAcrossEntities spec) {
        List<ChangeAcrossEntities.Pair> both = spec.changes().stream()
                .filter(pair -> pair.first().isPresent() && pair.second().isPresent())
                .toList();
        List<String> others = spec.changes().stream()
                .filter(pair -> !both.contains(pair))
                .map(ChangeAcrossEntities.Pair::entity)
                .toList();
        List<String> sentences = new ArrayList<>();
        if (both.isEmpty()) {
            sentences.add(words.say("chart.no-pairs", "measure", spec.measure()));
            return sentences;
        }
        String lead =
                words.say("chart.change", "measure", spec.measure(), "before", spec.before(), "after", spec.after())
                        + ": ";
        if (both.size() <= Phrases.MOST_TOLD) {
            sentences.add(lead
                    + String.join(
                            "; ",
                            both.stream().map(pair -> named(pair) + moved(pair)).toList())
                    + ".");
        } else {
            List<ChangeAcrossEntities.Pair> ordered = both.stream()
                    .sorted(Comparator.comparingDouble(ChangeSentences::move))
                    .toList();
            ChangeAcrossEntities.Pair least = ordered.get(0);
            ChangeAcrossEntities.Pair most = ordered.get(ordered.size() - 1);
            sentences.add(lead
                    + words.say(
                            "chart.rose-fell",
                            "rose",
                            both.stream().filter(pair -> move(pair) > 0).count(),
                            "fell",
                            both.stream().filter(pair -> move(pair) < 0).count()));
            if (move(most) > 0) {
                sentences.add(words.say("chart.largest-rise", "change", named(most) + moved(most)));
            }
            if (move(least) < 0) {
                sentences.add(words.say("chart.largest-fall", "change", named(least) + moved(least)));
            }
        }
        if (!others.isEmpty()) {
            sentences.add(
                    others.size() > Phrases.MOST_TOLD
                            ? words.say("chart.many-unpaired", "count", others.size())
                            : words.count("chart.unpaired", others.size(), "entities", words.list(others)));
        }
        return sentences;
    }

    private static double move(ChangeAcrossEntities.Pair pair) {
        return pair.second().orElseThrow().position()
                - pair.first().orElseThrow().position();
    }

    private String moved(ChangeAcrossEntities.Pair pair) {
        Datum after = pair.second().orElseThrow();
        return phrases.moved(pair.first().orElseThrow(), after) + phrases.inBand(after);
    }

    /** An entity with a date of its own is closed by a comma. */
    private static String named(ChangeAcrossEntities.Pair pair) {
        return pair.entity() + (pair.entity().contains(",") ? ", " : " ");
    }
}
