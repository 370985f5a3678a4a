package io.assay.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How the values of one line went. */
final class SeriesSentences {
    /** How far beyond both ends a turn is told of, as a part of the way between the lowest value and the highest. */
    private static final double CLEAR_TURN = 0.1;

    private final ChartWords words;
    private final Phrases phrases;

    SeriesSentences(ChartWords words, Phrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    List<String> trend(String subject, List<Datum> points) {
        List<Datum> known = Timeline.known(points);
        List<String> sentences = new ArrayList<>();
        if (known.isEmpty()) {
            sentences.add(words.say("chart.none", "subject", subject));
            return sentences;
        }
        Datum last = known.get(known.size() - 1);
        sentences.addAll(course(subject, Timeline.sinceBreak(known)));
        if (!last.marks().isEmpty()) {
            sentences.add(words.say("chart.latest-is", "marks", words.marks(last)));
        }
        List<String> missing = points.stream()
                .filter(point -> !point.isKnown())
                .map(point -> point.time(words))
                .toList();
        if (!missing.isEmpty()) {
            sentences.add(
                    missing.size() > 3
                            ? words.say("chart.missing-many", "count", missing.size())
                            : words.say("chart.missing", "dates", words.list(missing)));
        }
        points.stream()
                .filter(Datum::isAfterBreak)
                .map(point -> words.say("chart.breaks", "date", phrases.when(point), "why", phrases.why(point)))
                .forEach(sentences::add);
        return sentences;
    }

    /** From the first value to the last, by way of a turn that is clearly beyond both. */
    private List<String> course(String subject, List<Datum> known) {
        Datum first = known.get(0);
        Datum last = known.get(known.size() - 1);
        Range range = Range.of(known);
        boolean peak = range.hasClearHigh(first, last);
        boolean trough = range.hasClearLow(first, last);
        if (peak != trough) {
            Datum turn = peak ? range.highest() : range.lowest();
            return List.of(course(peak ? "chart.rose-then-fell" : "chart.fell-then-rose", subject, first, turn, last));
        }
        int direction = Double.compare(last.position(), first.position());
        String key = known.size() == 1
                ? "chart.stood"
                : direction == 0 ? "chart.again" : direction > 0 ? "chart.rose" : "chart.fell";
        List<String> sentences = new ArrayList<>();
        sentences.add(course(key, subject, first, last, last));
        extreme(range, first, last).ifPresent(sentences::add);
        return sentences;
    }

    private String course(String key, String subject, Datum first, Datum turn, Datum last) {
        return words.say(
                key,
                "subject",
                subject,
                "value",
                first.label(),
                "date",
                phrases.when(first),
                "turn",
                turn.label(),
                "turned",
                phrases.when(turn),
                "now",
                last.label(),
                "last",
                phrases.when(last),
                "band",
                phrases.inBand(last));
    }

    /** A turn that the two ends do not tell of. */
    private Optional<String> extreme(Range range, Datum first, Datum last) {
        boolean high = range.hasHigh(first, last);
        boolean low = range.hasLow(first, last);
        if (!high && !low) {
            return Optional.empty();
        }
        return Optional.of(words.say(
                high && low ? "chart.high-low" : high ? "chart.high" : "chart.low",
                "high",
                range.highest().label(),
                "highDate",
                phrases.when(range.highest()),
                "low",
                range.lowest().label(),
                "lowDate",
                phrases.when(range.lowest())));
    }

    /** The same, briefly, where it is a good part of the way that the values went. */
    String turn(List<Datum> known, Datum first, Datum last) {
        Range range = Range.of(known);
        List<String> turns = new ArrayList<>();
        if (range.hasClearHigh(first, last)) {
            turns.add(turn("chart.a-high", range.highest()));
        }
        if (range.hasClearLow(first, last)) {
            turns.add(turn("chart.a-low", range.lowest()));
        }
        return turns.isEmpty() ? "" : words.say("chart.after", "turns", words.list(turns));
    }

    private String turn(String key, Datum at) {
        return words.say(key, "value", at.label(), "date", phrases.when(at));
    }

    /** The values at which a series is lowest and highest, the first of equals. */
    private record Range(Datum lowest, Datum highest) {
        static Range of(List<Datum> known) {
            return new Range(
                    Collections.min(known, Comparator.comparingDouble(Datum::position)),
                    Collections.max(known, Comparator.comparingDouble(Datum::position)));
        }

        boolean hasHigh(Datum first, Datum last) {
            return highest.position() > Math.max(first.position(), last.position());
        }

        boolean hasLow(Datum first, Datum last) {
            return lowest.position() < Math.min(first.position(), last.position());
        }

        boolean hasClearHigh(Datum first, Datum last) {
            return highest.position() - Math.max(first.position(), last.position()) > clear();
        }

        boolean hasClearLow(Datum first, Datum last) {
            return Math.min(first.position(), last.position()) - lowest.position() > clear();
        }

        private double clear() {
            return (highest.position() - lowest.position()) * CLEAR_TURN;
        }
    }
}
