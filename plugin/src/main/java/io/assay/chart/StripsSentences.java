package io.assay.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which verdicts each entity had, and since when. */
final class StripsSentences {
    private final ChartWords words;
    private final Phrases phrases;

    StripsSentences(ChartWords words, Phrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    String of(VerdictStrips spec) {
        List<String> sentences = new ArrayList<>();
        if (spec.strips().size() > Phrases.MOST_TOLD) {
            return manyStrips(spec);
        }
        for (VerdictStrips.Strip strip : spec.strips()) {
            if (strip.stretches().size() > Phrases.MOST_TOLD) {
                VerdictStrips.Stretch first = strip.stretches().get(0);
                VerdictStrips.Stretch last =
                        strip.stretches().get(strip.stretches().size() - 1);
                sentences.add(words.say(
                        "chart.verdict-changed",
                        "entity",
                        strip.entity(),
                        "count",
                        strip.stretches().size() - 1,
                        "first",
                        first.phrase(),
                        "date",
                        words.date(first.from()),
                        "now",
                        last.phrase(),
                        "last",
                        words.date(last.from())));
                continue;
            }
            sentences.add(
                    strip.stretches().isEmpty()
                            ? words.say("chart.verdict-none", "entity", strip.entity())
                            : stretches(strip));
        }
        if (sentences.isEmpty()) {
            sentences.add(words.say("chart.verdicts-none"));
        }
        return String.join(" ", sentences);
    }

    private String stretches(VerdictStrips.Strip strip) {
        List<VerdictStrips.Stretch> all = strip.stretches();
        VerdictStrips.Stretch now = all.get(all.size() - 1);
        String before = String.join(
                words.say("chart.then") + " ",
                all.subList(0, all.size() - 1).stream()
                        .map(stretch ->
                                words.say("chart.verdict-from", "verdict", stretch.phrase(), "date", since(stretch)))
                        .toList());
        return all.size() == 1
                ? words.say("chart.verdict-always", "entity", strip.entity(), "now", now.phrase(), "since", since(now))
                : words.say(
                        "chart.verdict",
                        "entity",
                        strip.entity(),
                        "stretches",
                        before,
                        "now",
                        now.phrase(),
                        "since",
                        since(now));
    }

    private String since(VerdictStrips.Stretch stretch) {
        return words.date(stretch.from())
                + stretch.cause().map(cause -> " (" + cause + ")").orElse("");
    }

    private String manyStrips(VerdictStrips spec) {
        Map<String, Long> now = spec.strips().stream()
                .map(strip -> strip.stretches().isEmpty()
                        ? words.say("chart.no-verdict")
                        : strip.stretches().get(strip.stretches().size() - 1).phrase())
                .collect(Collectors.groupingBy(phrase -> phrase, LinkedHashMap::new, Collectors.counting()));
        long changed = spec.strips().stream()
                .filter(strip -> strip.stretches().size() > 1)
                .count();
        return words.say(
                "chart.verdicts", "count", spec.strips().size(), "changed", changed, "verdicts", phrases.tally(now));
    }
}
