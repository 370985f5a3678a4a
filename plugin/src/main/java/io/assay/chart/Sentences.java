package io.assay.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a person would say of a chart to someone who cannot see it. */
final class Sentences {
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
}
