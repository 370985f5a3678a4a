package io.assay.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a person would say of a chart to someone who cannot see it. */
final class Sentences {
    /** With more than so many, the extremes alone are told. */
    private static final int MOST_TOLD = 6;

    /** How far beyond both ends a turn is told of, as a part of the way between the lowest value and the highest. */
    private static final double CLEAR_TURN = 0.1;

    private final io.assay.words.Words language;
    private final Words words;

    /** @param language the words of the site */
    Sentences(io.assay.words.Words language, Words words) {
        this.language = language;
        this.words = words;
    }

    String of(LineOverBands spec) {
        List<String> sentences = trend(subject(spec.measure(), spec.entity()), spec.points());
        spec.earlier().stream()
                .filter(vintage -> !Timeline.known(vintage.points()).isEmpty())
                .forEach(vintage -> sentences.add(vintage(vintage)));
        return String.join(" ", sentences);
    }

    String of(Sparkline spec) {
        return String.join(" ", trend(subject(spec.measure(), spec.entity()), spec.points()));
    }

    String of(Bullet spec) {
        return bullet(spec);
    }

    /** The same where nobody sees the picture, and so that it says of its data that they are invented. */
    String alone(String description, boolean illustrative) {
        return illustrative ? description + " " + language.say("chart.illustrative") : description;
    }

    private List<String> trend(String subject, List<Datum> points) {
        List<Datum> known = Timeline.known(points);
        List<String> sentences = new ArrayList<>();
        if (known.isEmpty()) {
            sentences.add(language.say("chart.none", "subject", subject));
            return sentences;
        }
        Datum last = known.get(known.size() - 1);
        sentences.addAll(course(subject, Timeline.sinceBreak(known)));
        if (!last.marks().isEmpty()) {
            sentences.add(language.say("chart.latest-is", "marks", marks(last)));
        }
        List<String> missing = points.stream()
                .filter(point -> !point.isKnown())
                .map(point -> point.time(words))
                .toList();
        if (!missing.isEmpty()) {
            sentences.add(
                    missing.size() > 3
                            ? language.say("chart.missing-many", "count", missing.size())
                            : language.say("chart.missing", "dates", language.list(missing)));
        }
        points.stream()
                .filter(Datum::isAfterBreak)
                .map(point -> language.say("chart.breaks", "date", when(point), "why", why(point)))
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
        return language.say(
                key,
                "subject",
                subject,
                "value",
                first.label(),
                "date",
                when(first),
                "turn",
                turn.label(),
                "turned",
                when(turn),
                "now",
                last.label(),
                "last",
                when(last),
                "band",
                inBand(last));
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

    /** The same, briefly, where it is a good part of the way that the values went. */
    private String turn(List<Datum> known, Datum first, Datum last) {
        Range range = Range.of(known);
        List<String> turns = new ArrayList<>();
        if (range.hasClearHigh(first, last)) {
            turns.add(turn("chart.a-high", range.highest()));
        }
        if (range.hasClearLow(first, last)) {
            turns.add(turn("chart.a-low", range.lowest()));
        }
        return turns.isEmpty() ? "" : language.say("chart.after", "turns", language.list(turns));
    }

    private String turn(String key, Datum at) {
        return language.say(key, "value", at.label(), "date", when(at));
    }

    /** A turn that the two ends do not tell of. */
    private Optional<String> extreme(Range range, Datum first, Datum last) {
        boolean high = range.hasHigh(first, last);
        boolean low = range.hasLow(first, last);
        if (!high && !low) {
            return Optional.empty();
        }
        return Optional.of(language.say(
                high && low ? "chart.high-low" : high ? "chart.high" : "chart.low",
                "high",
                range.highest().label(),
                "highDate",
                when(range.highest()),
                "low",
                range.lowest().label(),
                "lowDate",
                when(range.lowest())));
    }

    /** {@code on 30 Jun 2026}, {@code for Q2 2026}. */
    private String when(Datum datum) {
        return datum.period()
                .map(period -> language.say("chart.for-period", "period", period))
                .orElseGet(() -> language.say("chart.on-day", "date", language.date(datum.asOf())));
    }

    private String vintage(Vintage vintage) {
        return language.say("chart.vintage", "name", vintage.name());
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
            return List.of(language.say("chart.none", "subject", spec.measure()));
        }
        List<String> sentences = new ArrayList<>();
        Bar highest = known.get(0);
        Bar lowest = known.get(known.size() - 1);
        sentences.add(
                known.size() == 1
                        ? language.say(
                                "chart.bar",
                                "measure",
                                spec.measure(),
                                "entity",
                                highest.entity(),
                                "value",
                                label(highest),
                                "band",
                                inBand(highest))
                        : language.say(
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
            sentences.add(language.count("chart.have-none", unknown.size(), "entities", language.list(unknown)));
        }
        for (Mark mark : Mark.values()) {
            List<String> marked = known.stream()
                    .filter(bar -> bar.known().orElseThrow().marks().contains(mark))
                    .map(Bar::entity)
                    .toList();
            if (!marked.isEmpty()) {
                sentences.add(language.count(
                        "chart.marked", marked.size(), "entities", language.list(marked), "mark", said(mark)));
            }
        }
        return sentences;
    }

    private static String label(Bar bar) {
        return bar.known().orElseThrow().label();
    }

    private String inBand(Bar bar) {
        return inBand(bar.known().orElseThrow());
    }

    private String said(Mark mark) {
        return words.mark(mark);
    }

    private String marks(Datum datum) {
        return words.marks(datum);
    }

    String of(LinesAcrossEntities spec) {
        return String.join(" ", lines(spec));
    }

    private List<String> lines(LinesAcrossEntities spec) {
        List<Datum> known = spec.trends().stream()
                .flatMap(trend -> Timeline.known(trend.points()).stream())
                .toList();
        String subject = subject(spec);
        if (known.isEmpty()) {
            return List.of(language.say("chart.none", "subject", subject));
        }
        LocalDate first =
                known.stream().map(Datum::asOf).min(LocalDate::compareTo).orElseThrow();
        LocalDate last =
                known.stream().map(Datum::asOf).max(LocalDate::compareTo).orElseThrow();
        if (spec.trends().size() > MOST_TOLD
                && spec.compared() == LinesAcrossEntities.Compared.ENTITIES
                && first.isBefore(last)) {
            return manyLines(spec, first, last);
        }
        String courses = String.join(
                "; ",
                spec.trends().stream().map(trend -> course(trend, first, last)).toList());
        List<String> sentences = new ArrayList<>();
        sentences.add(
                first.equals(last)
                        ? language.say("chart.on", "subject", subject, "date", language.date(first), "courses", courses)
                        : language.say(
                                "chart.span",
                                "subject",
                                subject,
                                "from",
                                language.date(first),
                                "to",
                                language.date(last),
                                "courses",
                                courses));
        for (Trend trend : spec.trends()) {
            for (Timeline.Cut cut : Timeline.cuts(trend.points())) {
                sentences.add(language.say(
                        "chart.breaks-of",
                        "entity",
                        trend.entity(),
                        "date",
                        when(cut.after()),
                        "why",
                        why(cut.after())));
            }
        }
        return sentences;
    }

    private String why(Datum afterBreak) {
        return afterBreak.turn().map(reason -> ": " + reason).orElse("");
    }

    private List<String> manyLines(LinesAcrossEntities spec, LocalDate from, LocalDate to) {
        List<Trend> known = spec.trends().stream()
                .filter(trend -> !Timeline.known(trend.points()).isEmpty())
                .sorted(Comparator.comparingDouble(trend -> last(trend).position()))
                .toList();
        Trend lowest = known.get(0);
        Trend highest = known.get(known.size() - 1);
        List<String> sentences = new ArrayList<>();
        sentences.add(language.say(
                "chart.lines",
                "measure",
                spec.measure(),
                "count",
                known.size(),
                "from",
                language.date(from),
                "to",
                language.date(to),
                "rose",
                known.stream().filter(trend -> rise(trend) > 0).count(),
                "fell",
                known.stream().filter(trend -> rise(trend) < 0).count()));
        sentences.add(language.say(
                "chart.lines-end",
                "highest",
                highest.entity(),
                "high",
                last(highest).label(),
                "highBand",
                inBand(last(highest)),
                "lowest",
                lowest.entity(),
                "low",
                last(lowest).label(),
                "lowBand",
                inBand(last(lowest))));
        List<String> broken = known.stream()
                .filter(trend -> !Timeline.cuts(trend.points()).isEmpty())
                .map(Trend::entity)
                .toList();
        if (!broken.isEmpty()) {
            sentences.add(
                    broken.size() > MOST_TOLD
                            ? language.say("chart.breaks-many", "count", broken.size())
                            : language.count("chart.breaks-in", broken.size(), "entities", language.list(broken)));
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

    private String subject(LinesAcrossEntities spec) {
        String names = language.list(spec.trends().stream().map(Trend::entity).toList());
        if (names.isEmpty()) {
            return spec.measure();
        }
        return spec.compared() == LinesAcrossEntities.Compared.METRICS
                ? subject(names, spec.measure())
                : spec.trends().size() > MOST_TOLD ? spec.measure() : subject(spec.measure(), names);
    }

    /** {@code Akash up from 12% to 50%, in the band strong}. */
    private String course(Trend trend, LocalDate from, LocalDate to) {
        List<Datum> known = Timeline.known(trend.points());
        if (known.isEmpty()) {
            return language.say("chart.without", "entity", trend.entity());
        }
        Datum first = known.get(0);
        Datum last = known.get(known.size() - 1);
        if (known.size() == 1) {
            return language.say("chart.stands", "entity", trend.entity(), "value", last.label()) + inBand(last);
        }
        String change = moved(first, last) + turn(known, first, last);
        if (!last.asOf().equals(to)) {
            change = language.say("chart.moved-by", "change", change, "date", language.date(last.asOf()));
        }
        if (!first.asOf().equals(from)) {
            change = language.say("chart.moved-since", "change", change, "date", language.date(first.asOf()));
        }
        return trend.entity() + " " + change + inBand(last);
    }

    private String bullet(Bullet spec) {
        String subject = subject(spec.measure(), spec.entity());
        Optional<Datum> known = spec.datum().filter(Datum::isKnown);
        if (known.isEmpty()) {
            return language.say("chart.no-value", "subject", subject);
        }
        String nearest = spec.nearest().map(cut -> ", " + cut.label()).orElse("");
        String marks = known.get().marks().isEmpty() ? "" : " (" + marks(known.get()) + ")";
        return language.say(
                "chart.is",
                "subject",
                subject,
                "value",
                known.get().label(),
                "marks",
                marks,
                "band",
                inBand(known.get()),
                "nearest",
                nearest);
    }

    private String inBand(Datum datum) {
        return datum.level()
                .map(level -> language.say("chart.band", "level", level))
                .orElse("");
    }

    String of(PartsOverTime spec) {
        List<String> sentences = new ArrayList<>();
        spec.share().ifPresent(share -> {
            sentences.addAll(trend(subject(share.measure(), spec.entity()), share.points()));
            share.earlier().forEach(vintage -> sentences.add(vintage(vintage)));
        });
        if (spec.share().isEmpty() && spec.parts().size() == 1) {
            PartsOverTime.Part part = spec.parts().get(0);
            return String.join(" ", trend(subject(part.name(), spec.entity()), part.points()));
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
                    .orElseGet(() -> language.say("chart.without", "entity", part.name())));
        }
        String key = spec.share().isPresent() ? "chart.parts" : "chart.parts-alone";
        sentences.add(last.map(date -> language.say(key, "date", when(date), "values", words.list(latest)))
                .orElseGet(() -> language.say("chart.none", "subject", subject(spec.quantity(), spec.entity()))));
        return String.join(" ", sentences);
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
            sentences.add(language.say("chart.no-pairs", "measure", spec.measure()));
            return sentences;
        }
        String lead =
                language.say("chart.change", "measure", spec.measure(), "before", spec.before(), "after", spec.after())
                        + ": ";
        if (both.size() <= MOST_TOLD) {
            sentences.add(lead
                    + String.join(
                            "; ",
                            both.stream().map(pair -> named(pair) + moved(pair)).toList())
                    + ".");
        } else {
            List<ChangeAcrossEntities.Pair> ordered = both.stream()
                    .sorted(Comparator.comparingDouble(Sentences::move))
                    .toList();
            ChangeAcrossEntities.Pair least = ordered.get(0);
            ChangeAcrossEntities.Pair most = ordered.get(ordered.size() - 1);
            sentences.add(lead
                    + language.say(
                            "chart.rose-fell",
                            "rose",
                            both.stream().filter(pair -> move(pair) > 0).count(),
                            "fell",
                            both.stream().filter(pair -> move(pair) < 0).count()));
            if (move(most) > 0) {
                sentences.add(language.say("chart.largest-rise", "change", named(most) + moved(most)));
            }
            if (move(least) < 0) {
                sentences.add(language.say("chart.largest-fall", "change", named(least) + moved(least)));
            }
        }
        if (!others.isEmpty()) {
            sentences.add(
                    others.size() > MOST_TOLD
                            ? language.say("chart.many-unpaired", "count", others.size())
                            : language.count("chart.unpaired", others.size(), "entities", language.list(others)));
        }
        return sentences;
    }

    private static double move(ChangeAcrossEntities.Pair pair) {
        return pair.second().orElseThrow().position()
                - pair.first().orElseThrow().position();
    }

    private String moved(ChangeAcrossEntities.Pair pair) {
        Datum after = pair.second().orElseThrow();
        return moved(pair.first().orElseThrow(), after) + inBand(after);
    }

    private String moved(Datum before, Datum after) {
        int direction = Double.compare(after.position(), before.position());
        return direction == 0
                ? language.say("chart.unchanged", "now", after.label())
                : language.say(
                        direction > 0 ? "chart.up" : "chart.down", "value", before.label(), "now", after.label());
    }

    /** An entity with a date of its own is closed by a comma. */
    private static String named(ChangeAcrossEntities.Pair pair) {
        return pair.entity() + (pair.entity().contains(",") ? ", " : " ");
    }

    String of(HeatTable spec) {
        List<String> sentences = new ArrayList<>();
        if (spec.rows().isEmpty()) {
            sentences.add(language.say("chart.heat-none"));
        } else if (spec.rows().size() <= MOST_TOLD) {
            for (HeatTable.Row row : spec.rows()) {
                List<String> levels = new ArrayList<>();
                for (int i = 0; i < row.cells().size(); i++) {
                    levels.add(spec.criteria().get(i) + " " + row.cells().get(i).word());
                }
                sentences.add(row.entity() + ": "
                        + (levels.isEmpty()
                                ? row.verdict().word()
                                : language.say(
                                        "chart.heat-row",
                                        "verdict",
                                        row.verdict().word(),
                                        "levels",
                                        language.list(levels)))
                        + ".");
            }
        } else {
            Map<String, Long> counts = spec.rows().stream()
                    .collect(Collectors.groupingBy(
                            row -> row.verdict().word(), LinkedHashMap::new, Collectors.counting()));
            sentences.add(language.count(
                    "chart.heat",
                    spec.criteria().size(),
                    "entities",
                    spec.rows().size(),
                    "verdicts",
                    tally(counts)));
        }
        return String.join(" ", sentences);
    }

    String of(VerdictStrips spec) {
        List<String> sentences = new ArrayList<>();
        if (spec.strips().size() > MOST_TOLD) {
            return manyStrips(spec);
        }
        for (VerdictStrips.Strip strip : spec.strips()) {
            if (strip.stretches().size() > MOST_TOLD) {
                VerdictStrips.Stretch first = strip.stretches().get(0);
                VerdictStrips.Stretch last =
                        strip.stretches().get(strip.stretches().size() - 1);
                sentences.add(language.say(
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
                            ? language.say("chart.verdict-none", "entity", strip.entity())
                            : stretches(strip));
        }
        if (sentences.isEmpty()) {
            sentences.add(language.say("chart.verdicts-none"));
        }
        return String.join(" ", sentences);
    }

    private String stretches(VerdictStrips.Strip strip) {
        List<VerdictStrips.Stretch> all = strip.stretches();
        VerdictStrips.Stretch now = all.get(all.size() - 1);
        String before = String.join(
                language.say("chart.then") + " ",
                all.subList(0, all.size() - 1).stream()
                        .map(stretch ->
                                language.say("chart.verdict-from", "verdict", stretch.phrase(), "date", since(stretch)))
                        .toList());
        return all.size() == 1
                ? language.say(
                        "chart.verdict-always", "entity", strip.entity(), "now", now.phrase(), "since", since(now))
                : language.say(
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
                        ? language.say("chart.no-verdict")
                        : strip.stretches().get(strip.stretches().size() - 1).phrase())
                .collect(Collectors.groupingBy(phrase -> phrase, LinkedHashMap::new, Collectors.counting()));
        long changed = spec.strips().stream()
                .filter(strip -> strip.stretches().size() > 1)
                .count();
        return language.say(
                "chart.verdicts", "count", spec.strips().size(), "changed", changed, "verdicts", tally(now));
    }

    private String tally(Map<String, Long> counts) {
        return language.list(counts.entrySet().stream()
                .map(entry -> language.say("chart.tally", "verdict", entry.getKey(), "count", entry.getValue()))
                .toList());
    }

    String of(Contributions spec) {
        List<String> sentences = new ArrayList<>();
        sentences.add(language.say(
                "chart.scored",
                "entity",
                spec.entity(),
                "score",
                words.points(spec.score()),
                "verdict",
                spec.verdict()));
        if (spec.parts().size() > MOST_TOLD) {
            Contributions.Part most = spec.parts().stream()
                    .max(Comparator.comparing(part -> part.brought().low().orElseThrow()))
                    .orElseThrow();
            sentences.add(language.say(
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
            sentences.add(language.list(spec.parts().stream()
                            .map(part -> language.say(
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

    /** What is measured, and of whom. */
    String subject(String measure, String entity) {
        return language.say("chart.subject", "measure", measure, "entity", entity);
    }
}
