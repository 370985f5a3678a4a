package io.assay.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person would say of a chart to someone who cannot see it. */
final class Sentences {
    /** With more than so many, the extremes alone are told. */
    private static final int MOST_TOLD = 6;

    private Sentences() {}

    static String of(LineOverBands spec) {
        List<String> sentences = trend(ChartRenderer.subject(spec.measure(), spec.entity()), spec.points());
        spec.earlier().stream()
                .filter(vintage -> !Timeline.known(vintage.points()).isEmpty())
                .forEach(vintage -> sentences.add(vintage(vintage)));
        return said(sentences, spec.caption().illustrative());
    }

    static String of(Sparkline spec) {
        return said(trend(ChartRenderer.subject(spec.measure(), spec.entity()), spec.points()), spec.illustrative());
    }

    static String of(Bullet spec) {
        return said(List.of(bullet(spec)), spec.illustrative());
    }

    private static String said(List<String> sentences, boolean illustrative) {
        return String.join(" ", sentences) + (illustrative ? " The data are illustrative." : "");
    }

    private static List<String> trend(String subject, List<Datum> points) {
        List<Datum> known = Timeline.known(points);
        if (known.isEmpty()) {
            return new ArrayList<>(List.of("There are no values for " + subject + "."));
        }
        Datum first = known.get(0);
        Datum last = known.get(known.size() - 1);
        List<String> sentences = new ArrayList<>();
        sentences.add(subject + " " + course(first, last, known.size()) + inBand(last) + ".");
        extreme(known, first, last).ifPresent(sentences::add);
        if (!last.marks().isEmpty()) {
            sentences.add("The latest value is " + Words.marks(last) + ".");
        }
        List<String> missing = points.stream()
                .filter(point -> !point.isKnown())
                .map(point -> Words.date(point.asOf()))
                .toList();
        if (!missing.isEmpty()) {
            sentences.add("There is no value for "
                    + (missing.size() > 3 ? missing.size() + " dates" : Words.list(missing)) + ".");
        }
        points.stream()
                .filter(point -> !point.equals(last) && point.marks().contains(Mark.BREAK))
                .forEach(point -> sentences.add("The series breaks on " + Words.date(point.asOf()) + "."));
        return sentences;
    }

    private static String course(Datum first, Datum last, int count) {
        if (count == 1) {
            return "stood at " + on(last);
        }
        int direction = Double.compare(last.position(), first.position());
        if (direction == 0) {
            return "stood at " + on(first) + " and again on " + Words.date(last.asOf());
        }
        return (direction > 0 ? "rose" : "fell") + " from " + on(first) + " to " + on(last);
    }

    /** A turn that the two ends do not tell of. */
    private static Optional<String> extreme(List<Datum> known, Datum first, Datum last) {
        Datum lowest = first;
        Datum highest = first;
        for (Datum point : known) {
            lowest = point.position() < lowest.position() ? point : lowest;
            highest = point.position() > highest.position() ? point : highest;
        }
        List<String> turns = new ArrayList<>();
        if (highest.position() > Math.max(first.position(), last.position())) {
            turns.add("the highest value was " + on(highest));
        }
        if (lowest.position() < Math.min(first.position(), last.position())) {
            turns.add("the lowest " + (turns.isEmpty() ? "value was " : "") + on(lowest));
        }
        return turns.isEmpty() ? Optional.empty() : Optional.of("In between, " + Words.list(turns) + ".");
    }

    private static String vintage(Vintage vintage) {
        return "A dashed line shows the values " + vintage.name() + ".";
    }

    static String of(BarsAcrossEntities spec) {
        return said(bars(spec), spec.caption().illustrative());
    }

    private static List<String> bars(BarsAcrossEntities spec) {
        List<Bar> known =
                spec.bars().stream().filter(bar -> bar.known().isPresent()).toList();
        List<String> unknown = spec.bars().stream()
                .filter(bar -> bar.known().isEmpty())
                .map(Bar::entity)
                .toList();
        if (known.isEmpty()) {
            return List.of("There are no values for " + spec.measure() + ".");
        }
        List<String> sentences = new ArrayList<>();
        Bar highest = known.get(0);
        Bar lowest = known.get(known.size() - 1);
        sentences.add(
                known.size() == 1
                        ? spec.measure() + " of " + valued(highest) + "."
                        : spec.measure() + " across " + known.size() + " entities: the highest is " + valued(highest)
                                + "; the lowest is " + valued(lowest) + ".");
        if (!unknown.isEmpty()) {
            sentences.add(Words.list(unknown) + (unknown.size() == 1 ? " has" : " have") + " no value.");
        }
        for (Mark mark : Mark.values()) {
            List<String> marked = known.stream()
                    .filter(bar -> bar.known().orElseThrow().marks().contains(mark))
                    .map(Bar::entity)
                    .toList();
            if (!marked.isEmpty()) {
                sentences.add((marked.size() == 1 ? "The value" : "The values") + " of " + Words.list(marked)
                        + (marked.size() == 1 ? " is " : " are ") + mark.words() + ".");
            }
        }
        return sentences;
    }

    private static String valued(Bar bar) {
        Datum datum = bar.known().orElseThrow();
        return bar.entity() + " at " + datum.label() + inBand(datum);
    }

    static String of(LinesAcrossEntities spec) {
        return said(lines(spec), spec.caption().illustrative());
    }

    private static List<String> lines(LinesAcrossEntities spec) {
        List<Datum> known = spec.trends().stream()
                .flatMap(trend -> Timeline.known(trend.points()).stream())
                .toList();
        List<String> names = spec.trends().stream().map(Trend::entity).toList();
        String subject = names.isEmpty() ? spec.measure() : spec.measure() + " of " + Words.list(names);
        if (known.isEmpty()) {
            return List.of("There are no values for " + subject + ".");
        }
        String first =
                Words.date(known.stream().map(Datum::asOf).sorted().findFirst().orElseThrow());
        String last = Words.date(
                known.stream().map(Datum::asOf).max(LocalDate::compareTo).orElseThrow());
        String when = first.equals(last) ? " on " + first : " from " + first + " to " + last;
        List<String> latest = Stream.concat(
                        spec.trends().stream()
                                .filter(trend -> !Timeline.known(trend.points()).isEmpty())
                                .map(trend -> trend.entity() + " "
                                        + Timeline.last(Timeline.known(trend.points()))
                                                .orElseThrow()
                                                .label()),
                        spec.trends().stream()
                                .filter(trend -> Timeline.known(trend.points()).isEmpty())
                                .map(trend -> trend.entity() + " without a value"))
                .toList();
        return List.of(subject + when + ".", "Latest: " + Words.list(latest) + ".");
    }

    private static String bullet(Bullet spec) {
        String subject = ChartRenderer.subject(spec.measure(), spec.entity());
        Optional<Datum> known = spec.datum().filter(Datum::isKnown);
        if (known.isEmpty()) {
            return "There is no value for " + subject + ".";
        }
        String nearest = spec.nearest().map(cut -> ", " + cut.label()).orElse("");
        String marks = known.get().marks().isEmpty() ? "" : " (" + Words.marks(known.get()) + ")";
        return subject + ": " + known.get().label() + marks + inBand(known.get()) + nearest + ".";
    }

    private static String on(Datum datum) {
        return datum.label() + " on " + Words.date(datum.asOf());
    }

    private static String inBand(Datum datum) {
        return datum.level().map(level -> ", in the band " + level).orElse("");
    }

    static String of(PartsOverTime spec) {
        List<String> sentences = new ArrayList<>();
        spec.share().ifPresent(share -> {
            sentences.addAll(trend(ChartRenderer.subject(share.measure(), spec.entity()), share.points()));
            share.earlier().forEach(vintage -> sentences.add(vintage(vintage)));
        });
        List<String> latest = new ArrayList<>();
        Optional<LocalDate> last = spec.parts().stream()
                .flatMap(part -> Timeline.known(part.points()).stream())
                .map(Datum::asOf)
                .max(LocalDate::compareTo);
        for (PartsOverTime.Part part : spec.parts()) {
            latest.add(part.name() + " "
                    + Timeline.known(part.points()).stream()
                            .filter(datum -> Optional.of(datum.asOf()).equals(last))
                            .map(Datum::label)
                            .findFirst()
                            .orElse("without a value"));
        }
        sentences.add(last.map(
                        date -> "Below in absolute numbers, on " + Words.date(date) + ": " + Words.list(latest) + ".")
                .orElse("There are no values for " + ChartRenderer.subject(spec.quantity(), spec.entity()) + "."));
        return said(sentences, spec.caption().illustrative());
    }

    static String of(ChangeAcrossEntities spec) {
        return said(changes(spec), spec.caption().illustrative());
    }

    private static List<String> changes(ChangeAcrossEntities spec) {
        List<ChangeAcrossEntities.Pair> both = spec.changes().stream()
                .filter(pair -> pair.first().isPresent() && pair.second().isPresent())
                .toList();
        List<String> others = spec.changes().stream()
                .filter(pair -> !both.contains(pair))
                .map(ChangeAcrossEntities.Pair::entity)
                .toList();
        List<String> sentences = new ArrayList<>();
        if (both.isEmpty()) {
            sentences.add("There are no two values of " + spec.measure() + " to compare.");
            return sentences;
        }
        String lead = spec.measure() + ", " + spec.before() + " against " + spec.after() + ": ";
        if (both.size() <= MOST_TOLD) {
            sentences.add(lead
                    + String.join(
                            "; ",
                            both.stream()
                                    .map(pair -> pair.entity() + " " + moved(pair))
                                    .toList())
                    + ".");
        } else {
            List<ChangeAcrossEntities.Pair> ordered = both.stream()
                    .sorted(Comparator.comparingDouble(Sentences::move))
                    .toList();
            ChangeAcrossEntities.Pair least = ordered.get(0);
            ChangeAcrossEntities.Pair most = ordered.get(ordered.size() - 1);
            sentences.add(lead + both.stream().filter(pair -> move(pair) > 0).count() + " rose and "
                    + both.stream().filter(pair -> move(pair) < 0).count() + " fell.");
            if (move(most) > 0) {
                sentences.add("The largest rise: " + most.entity() + " " + moved(most) + ".");
            }
            if (move(least) < 0) {
                sentences.add("The largest fall: " + least.entity() + " " + moved(least) + ".");
            }
        }
        if (!others.isEmpty()) {
            sentences.add(
                    others.size() > MOST_TOLD
                            ? others.size() + " have no two values."
                            : Words.list(others) + (others.size() == 1 ? " has" : " have") + " no two values.");
        }
        return sentences;
    }

    private static double move(ChangeAcrossEntities.Pair pair) {
        return pair.second().orElseThrow().position()
                - pair.first().orElseThrow().position();
    }

    private static String moved(ChangeAcrossEntities.Pair pair) {
        Datum before = pair.first().orElseThrow();
        Datum after = pair.second().orElseThrow();
        if (move(pair) == 0) {
            return "unchanged at " + after.label() + inBand(after);
        }
        return (move(pair) > 0 ? "up from " : "down from ") + before.label() + " to " + after.label() + inBand(after);
    }

    static String of(HeatTable spec) {
        List<String> sentences = new ArrayList<>();
        if (spec.rows().isEmpty()) {
            sentences.add("There are no verdicts to compare.");
        } else if (spec.rows().size() <= MOST_TOLD) {
            for (HeatTable.Row row : spec.rows()) {
                List<String> levels = new ArrayList<>();
                for (int i = 0; i < row.cells().size(); i++) {
                    levels.add(spec.criteria().get(i) + " " + row.cells().get(i).word());
                }
                sentences.add(row.entity() + ": " + row.verdict().word()
                        + (levels.isEmpty() ? "" : ", with " + Words.list(levels)) + ".");
            }
        } else {
            Map<String, Long> counts = spec.rows().stream()
                    .collect(Collectors.groupingBy(
                            row -> row.verdict().word(), LinkedHashMap::new, Collectors.counting()));
            sentences.add(
                    spec.rows().size() + " entities against " + spec.criteria().size()
                            + (spec.criteria().size() == 1 ? " criterion. " : " criteria. ") + "Verdicts: "
                            + Words.list(counts.entrySet().stream()
                                    .map(entry -> entry.getKey() + " for " + entry.getValue())
                                    .toList())
                            + ".");
        }
        return said(sentences, spec.caption().illustrative());
    }

    static String of(VerdictStrips spec) {
        List<String> sentences = new ArrayList<>();
        if (spec.strips().size() > MOST_TOLD) {
            return said(List.of(manyStrips(spec)), spec.caption().illustrative());
        }
        for (VerdictStrips.Strip strip : spec.strips()) {
            if (strip.stretches().size() > MOST_TOLD) {
                VerdictStrips.Stretch first = strip.stretches().get(0);
                VerdictStrips.Stretch last =
                        strip.stretches().get(strip.stretches().size() - 1);
                sentences.add("The verdict on " + strip.entity() + " changed "
                        + (strip.stretches().size() - 1) + " times, from " + first.phrase() + " on "
                        + Words.date(first.from()) + " to " + last.phrase() + " since " + Words.date(last.from())
                        + ".");
                continue;
            }
            List<String> stretches = strip.stretches().stream()
                    .map(stretch -> stretch.phrase() + " from " + Words.date(stretch.from())
                            + stretch.cause().map(cause -> " (" + cause + ")").orElse(""))
                    .toList();
            sentences.add(
                    stretches.isEmpty()
                            ? "There is no verdict on " + strip.entity() + "."
                            : "The verdict on " + strip.entity() + ": " + String.join(", then ", stretches) + ".");
        }
        if (sentences.isEmpty()) {
            sentences.add("There are no verdicts.");
        }
        return said(sentences, spec.caption().illustrative());
    }

    private static String manyStrips(VerdictStrips spec) {
        Map<String, Long> now = spec.strips().stream()
                .map(strip -> strip.stretches().isEmpty()
                        ? "no verdict"
                        : strip.stretches().get(strip.stretches().size() - 1).phrase())
                .collect(Collectors.groupingBy(phrase -> phrase, LinkedHashMap::new, Collectors.counting()));
        long changed = spec.strips().stream()
                .filter(strip -> strip.stretches().size() > 1)
                .count();
        return "Verdicts on " + spec.strips().size() + " entities over time, of which " + changed + " changed. Today: "
                + tally(now) + ".";
    }

    private static String tally(Map<String, Long> counts) {
        return Words.list(counts.entrySet().stream()
                .map(entry -> entry.getKey() + " for " + entry.getValue())
                .toList());
    }

    static String of(Contributions spec) {
        List<String> sentences = new ArrayList<>();
        sentences.add("The score of " + spec.entity() + " is " + Words.points(spec.score()) + " of 100: "
                + spec.verdict() + ".");
        if (spec.parts().size() > MOST_TOLD) {
            Contributions.Part most = spec.parts().stream()
                    .max(Comparator.comparing(part -> part.brought().low().orElseThrow()))
                    .orElseThrow();
            sentences.add("Of " + spec.parts().size() + " criteria " + most.criterion() + " brings most, "
                    + Words.points(most.brought()) + " of " + Words.points(most.weight()) + ".");
        } else if (!spec.parts().isEmpty()) {
            sentences.add(Words.list(spec.parts().stream()
                            .map(part -> part.criterion() + " (" + part.level() + ") brings "
                                    + Words.points(part.brought()) + " of " + Words.points(part.weight()))
                            .toList())
                    + ".");
        }
        return said(sentences, spec.caption().illustrative());
    }
}
