package io.assay.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How some lines went, one of each entity. */
final class LinesSentences {
    private final ChartWords words;
    private final Phrases phrases;
    private final SeriesSentences series;

    LinesSentences(ChartWords words, Phrases phrases, SeriesSentences series) {
        this.words = words;
        this.phrases = phrases;
        this.series = series;
    }

    String of(LinesAcrossEntities spec) {
        return String.join(" ", lines(spec));
    }

    private List<String> lines(LinesAcrossEntities spec) {
        List<Datum> known = spec.trends().stream()
                .flatMap(trend -> Timeline.known(trend.points()).stream())
                .toList();
        String subject = named(spec);
        if (known.isEmpty()) {
            return List.of(words.say("chart.none", "subject", subject));
        }
        Datum first = known.stream().min(Comparator.comparing(Datum::asOf)).orElseThrow();
        Datum last = known.stream().max(Comparator.comparing(Datum::asOf)).orElseThrow();
        boolean oneDay = first.asOf().equals(last.asOf());
        if (spec.trends().size() > Phrases.MOST_TOLD
                && spec.compared() == LinesAcrossEntities.Compared.ENTITIES
                && !oneDay) {
            return manyLines(spec, first, last);
        }
        String courses = String.join(
                "; ",
                spec.trends().stream().map(trend -> course(trend, first, last)).toList());
        List<String> sentences = new ArrayList<>();
        sentences.add(
                oneDay
                        ? words.say("chart.on", "subject", subject, "date", phrases.when(first), "courses", courses)
                        : words.say(
                                "chart.span",
                                "subject",
                                subject,
                                "from",
                                first.time(words),
                                "to",
                                last.time(words),
                                "courses",
                                courses));
        for (Trend trend : spec.trends()) {
            for (Timeline.Cut cut : Timeline.cuts(trend.points())) {
                sentences.add(words.say(
                        "chart.breaks-of",
                        "entity",
                        trend.entity(),
                        "date",
                        phrases.when(cut.after()),
                        "why",
                        phrases.why(cut.after())));
            }
        }
        return sentences;
    }

    private List<String> manyLines(LinesAcrossEntities spec, Datum from, Datum to) {
        List<Trend> known = spec.trends().stream()
                .filter(trend -> !Timeline.known(trend.points()).isEmpty())
                .sorted(Comparator.comparingDouble(trend -> last(trend).position()))
                .toList();
        Trend lowest = known.get(0);
        Trend highest = known.get(known.size() - 1);
        List<String> sentences = new ArrayList<>();
        sentences.add(words.say(
                "chart.lines",
                "measure",
                spec.measure(),
                "count",
                known.size(),
                "from",
                from.time(words),
                "to",
                to.time(words),
                "rose",
                known.stream().filter(trend -> rise(trend) > 0).count(),
                "fell",
                known.stream().filter(trend -> rise(trend) < 0).count()));
        sentences.add(words.say(
                "chart.lines-end",
                "highest",
                highest.entity(),
                "high",
                last(highest).label(),
                "highBand",
                phrases.inBand(last(highest)),
                "lowest",
                lowest.entity(),
                "low",
                last(lowest).label(),
                "lowBand",
                phrases.inBand(last(lowest))));
        List<String> broken = known.stream()
                .filter(trend -> !Timeline.cuts(trend.points()).isEmpty())
                .map(Trend::entity)
                .toList();
        if (!broken.isEmpty()) {
            sentences.add(
                    broken.size() > Phrases.MOST_TOLD
                            ? words.say("chart.breaks-many", "count", broken.size())
                            : words.count("chart.breaks-in", broken.size(), "entities", words.list(broken)));
        }
        return sentences;
    }

    private static Datum last(Trend trend) {
        List<Datum> known = Timeline.known(trend.points());
        return known.get(known.size() - 1);
    }

    private static double rise(Trend trend) {
        return last(trend).position() - Timeline.known(trend.points()).get(0).position();
    }

    private String named(LinesAcrossEntities spec) {
        String names = words.list(spec.trends().stream().map(Trend::entity).toList());
        if (names.isEmpty()) {
            return spec.measure();
        }
        return spec.compared() == LinesAcrossEntities.Compared.METRICS
                ? phrases.subject(names, spec.measure())
                : spec.trends().size() > Phrases.MOST_TOLD ? spec.measure() : phrases.subject(spec.measure(), names);
    }

    /** {@code Akash up from 12% to 50%, in the band strong}. */
    private String course(Trend trend, Datum from, Datum to) {
        List<Datum> known = Timeline.known(trend.points());
        if (known.isEmpty()) {
            return words.say("chart.without", "entity", trend.entity());
        }
        Datum first = known.get(0);
        Datum last = known.get(known.size() - 1);
        if (known.size() == 1) {
            return words.say("chart.stands", "entity", trend.entity(), "value", last.label()) + phrases.inBand(last);
        }
        String change = phrases.moved(first, last) + series.turn(known, first, last);
        if (!last.asOf().equals(to.asOf())) {
            change = words.say("chart.moved-by", "change", change, "date", last.time(words));
        }
        if (!first.asOf().equals(from.asOf())) {
            change = words.say("chart.moved-since", "change", change, "date", first.time(words));
        }
        return trend.entity() + " " + change + phrases.inBand(last);
    }
}
