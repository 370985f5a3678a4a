package io.assay.chart;

import java.util.Map;

/** Parts of sentences, as several kinds of charts say them. */
final class Phrases {
    /** With more than so many, the extremes alone are told. */
    static final int MOST_TOLD = 6;

    private final ChartWords words;

    Phrases(ChartWords words) {
        this.words = words;
    }

    /** What is measured, and of whom. */
    String subject(String measure, String entity) {
        return words.say("metric.of", "metric", measure, "entity", entity);
    }

    /** {@code on 30 Jun 2026}, {@code for Q2 2026}. */
    String when(Datum datum) {
        return datum.period()
                .map(period -> words.say("chart.for-period", "period", period))
                .orElseGet(() -> words.say("chart.on-day", "date", words.date(datum.asOf())));
    }

    String inBand(Datum datum) {
        return datum.level()
                .map(level -> words.say("chart.band", "level", level))
                .orElse("");
    }

    String why(Datum afterBreak) {
        return afterBreak.turn().map(reason -> ": " + reason).orElse("");
    }

    String moved(Datum before, Datum after) {
        int direction = Double.compare(after.position(), before.position());
        return direction == 0
                ? words.say("chart.unchanged", "now", after.label())
                : words.say(direction > 0 ? "chart.up" : "chart.down", "value", before.label(), "now", after.label());
    }

    String vintage(Vintage vintage) {
        return words.say("chart.vintage", "name", vintage.name());
    }

    String tally(Map<String, Long> counts) {
        return words.list(counts.entrySet().stream()
                .map(entry -> words.say("chart.tally", "verdict", entry.getKey(), "count", entry.getValue()))
                .toList());
    }
}
