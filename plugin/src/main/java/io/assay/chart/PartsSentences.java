package io.assay.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How a share went, and what it was made of in the end. */
final class PartsSentences {
    private final ChartWords words;
    private final Phrases phrases;
    private final SeriesSentences series;

    PartsSentences(ChartWords words, Phrases phrases, SeriesSentences series) {
        this.words = words;
        this.phrases = phrases;
        this.series = series;
    }

    String of(PartsOverTime spec) {
        List<String> sentences = new ArrayList<>();
        spec.share().ifPresent(share -> {
            sentences.addAll(series.trend(phrases.subject(share.measure(), spec.entity()), share.points()));
            share.earlier().forEach(vintage -> sentences.add(phrases.vintage(vintage)));
        });
        if (spec.share().isEmpty() && spec.parts().size() == 1) {
            PartsOverTime.Part part = spec.parts().get(0);
            return String.join(" ", series.trend(phrases.subject(part.name(), spec.entity()), part.points()));
        }
        List<String> latest = new ArrayList<>();
        Optional<Datum> last = spec.parts().stream()
                .flatMap(part -> Timeline.known(part.points()).stream())
                .max(Comparator.comparing(Datum::asOf));
        for (PartsOverTime.Part part : spec.parts()) {
            latest.add(Timeline.known(part.points()).stream()
                    .filter(datum ->
                            last.map(Datum::asOf).filter(datum.asOf()::equals).isPresent())
                    .map(datum -> part.name() + " " + datum.label())
                    .findFirst()
                    .orElseGet(() -> words.say("chart.without", "entity", part.name())));
        }
        String key = spec.share().isPresent() ? "chart.parts" : "chart.parts-alone";
        sentences.add(last.map(date -> words.say(key, "date", phrases.when(date), "values", words.list(latest)))
                .orElseGet(() -> words.say("chart.none", "subject", phrases.subject(spec.quantity(), spec.entity()))));
        return String.join(" ", sentences);
    }
}
