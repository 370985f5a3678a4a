package io.assay.chart;

import java.util.List;
import java.util.Optional;

/** What a person would say of a chart to someone who cannot see it. */
final class Sentences {
    private final ChartWords words;
    private final Phrases phrases;
    private final SeriesSentences series;

    Sentences(ChartWords words) {
        this.words = words;
        this.phrases = new Phrases(words);
        this.series = new SeriesSentences(words, phrases);
    }

    String of(LineOverBands spec) {
        List<String> sentences = series.trend(phrases.subject(spec.measure(), spec.entity()), spec.points());
        spec.earlier().stream()
                .filter(vintage -> !Timeline.known(vintage.points()).isEmpty())
                .forEach(vintage -> sentences.add(phrases.vintage(vintage)));
        return String.join(" ", sentences);
    }

    String of(Sparkline spec) {
        return String.join(" ", series.trend(phrases.subject(spec.measure(), spec.entity()), spec.points()));
    }

    String of(Bullet spec) {
        String subject = phrases.subject(spec.measure(), spec.entity());
        Optional<Datum> known = spec.datum().filter(Datum::isKnown);
        if (known.isEmpty()) {
            return words.say("chart.no-value", "subject", subject);
        }
        String nearest = spec.nearest().map(cut -> ", " + cut.label()).orElse("");
        String marks = known.get().marks().isEmpty() ? "" : " (" + words.marks(known.get()) + ")";
        return words.say(
                "chart.is",
                "subject",
                subject,
                "value",
                known.get().label(),
                "marks",
                marks,
                "band",
                phrases.inBand(known.get()),
                "nearest",
                nearest);
    }

    String of(LinesAcrossEntities spec) {
        return new LinesSentences(words, phrases, series).of(spec);
    }

    String of(BarsAcrossEntities spec) {
        return new BarsSentences(words, phrases).of(spec);
    }

    String of(PartsOverTime spec) {
        return new PartsSentences(words, phrases, series).of(spec);
    }

    String of(ChangeAcrossEntities spec) {
        return new ChangeSentences(words, phrases).of(spec);
    }

    String of(HeatTable spec) {
        return new HeatSentences(words, phrases).of(spec);
    }

    String of(VerdictStrips spec) {
        return new StripsSentences(words, phrases).of(spec);
    }

    String of(Contributions spec) {
        return new ContributionsSentences(words).of(spec);
    }

    /** What is measured, and of whom. */
    String subject(String measure, String entity) {
        return phrases.subject(measure, entity);
    }

    /** The same where nobody sees the picture, and so that it says of its data that they are invented. */
    String alone(String description, boolean illustrative) {
        return illustrative ? description + " " + words.say("chart.illustrative") : description;
    }
}
