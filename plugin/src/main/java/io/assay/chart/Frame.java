package io.assay.chart;

import io.assay.exact.Rational;
import java.awt.geom.Line2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What stands around and behind the marks of a plot: zones, grid, axes. */
final class Frame {
    /** From the middle of a line of text down to its base line. */
    static final double HALF_TEXT = 4.5;

    private static final double TEXT_HEIGHT = 15;
    private static final double DATE_WIDTH = 66;
    private static final String CUT_SIGN = "//";
    private static final int MOST_CUT_NOTES = 5;
    private static final double CUT_GAP = 2.25;
    private static final double CUT_LEAN = 1.75;
    private static final double CUT_HEIGHT = 5;

    private Frame() {}

    /** The zones from {@code left} to {@code right}, with a rule where two meet: in grey they look alike. */
    static void zones(Picture picture, PlotArea plot, Axes axes, double left, double right) {
        for (Zone zone : axes.zones()) {
            double top = plot.atY(zone.high());
            picture.area(zone.band().cssClass(), left, top, right - left, plot.atY(zone.low()) - top);
        }
        for (Zone zone : axes.zones()) {
            if (zone.low() > plot.y().low()) {
                picture.line("c-rule", left, plot.atY(zone.low()), right, plot.atY(zone.low()));
            }
        }
    }

    /** Thin lines at the ticks, but where zones meet, which have a rule there. */
    static void grid(Picture picture, PlotArea plot, Axes axes, double left, double right) {
        for (Rational tick : axes.ticks()) {
            double value = tick.toDouble();
            if (axes.zones().stream().noneMatch(zone -> zone.low() == value || zone.high() == value)) {
                picture.line("c-grid", left, plot.atY(value), right, plot.atY(value));
            }
        }
    }

    /** Lets labels know of the lines that zones and grid draw. */
    static void rules(Labels labels, PlotArea plot, Axes axes) {
        axes.ticks().forEach(tick -> labels.rule(plot.atY(tick.toDouble())));
        axes.zones().forEach(zone -> labels.rule(plot.atY(zone.low())));
    }

    /** Labels of the ticks to the left of {@code left}. */
    static void valueAxis(Picture picture, PlotArea plot, Axes axes, double left) {
        List<String> labels = axes.format().format(axes.ticks(), picture.words());
        for (int i = 0; i < labels.size(); i++) {
            double y = plot.atY(axes.ticks().get(i).toDouble()) + HALF_TEXT;
            picture.text("c-tick", left - 6, y, Anchor.END, labels.get(i));
        }
    }

    /** Two short strokes across the gap wherever the series breaks. */
    static void cuts(Picture picture, PlotArea plot, String cssClass, List<Datum> points) {
        for (Line2D stroke : cuts(points, plot)) {
            picture.line(cssClass, stroke.getX1(), stroke.getY1(), stroke.getX2(), stroke.getY2());
        }
    }

    static List<Line2D> cuts(List<Datum> points, PlotArea plot) {
        List<Line2D> strokes = new ArrayList<>();
        for (Timeline.Cut cut : Timeline.cuts(points)) {
            double x = (plot.atX(Timeline.x(cut.before().asOf()))
                            + plot.atX(Timeline.x(cut.after().asOf())))
                    / 2;
            double y = (plot.atY(cut.before().position()) + plot.atY(cut.after().position())) / 2;
            for (double middle : new double[] {x - CUT_GAP, x + CUT_GAP}) {
                strokes.add(new Line2D.Double(middle - CUT_LEAN, y + CUT_HEIGHT, middle + CUT_LEAN, y - CUT_HEIGHT));
            }
        }
        return strokes;
    }

    /** What those strokes stand for, each in a line: {@code // Render, 30 Sep 2025: idle nodes are counted now}. */
    static List<String> cutNotes(Picture picture, List<Trend> lines) {
        List<String> notes = new ArrayList<>();
        for (Trend line : lines) {
            for (Timeline.Cut cut : Timeline.cuts(line.points())) {
                String date = cut.after().time(picture.words());
                notes.add(CUT_SIGN + " " + (line.entity().isEmpty() ? date : line.entity() + ", " + date) + ": "
                        + cut.after().turn().orElseGet(() -> picture.words().say("chart.cut")));
            }
        }
        return notes.size() > MOST_CUT_NOTES
                ? List.of(CUT_SIGN + " " + picture.words().say("chart.cut"))
                : notes;
    }

    /** What is to be said of the marks of lines that have a dot where {@link Timeline#dotted} says. */
    static List<String> lineNotes(Picture picture, List<Trend> lines) {
        List<String> notes = new ArrayList<>(cutNotes(picture, lines));
        notes.addAll(hollowNotes(
                picture,
                lines.stream()
                        .flatMap(line -> Timeline.dotted(line.points()).stream())
                        .toList()));
        return notes;
    }

    /** What hollow points are, where some of those that are drawn are hollow. */
    static List<String> hollowNotes(Picture picture, List<Datum> drawn) {
        List<String> marks = Stream.of(Mark.PROVISIONAL, Mark.ESTIMATED)
                .filter(mark -> drawn.stream().anyMatch(point -> point.marks().contains(mark)))
                .map(picture.words()::mark)
                .toList();
        return marks.isEmpty()
                ? List.of()
                : List.of(picture.words()
                        .say("chart.hollow", "marks", picture.words().choice(marks)));
    }

    /** What strokes are, where some values have two ends. */
    static List<String> spreadNotes(Picture picture, List<Datum> drawn) {
        return drawn.stream().allMatch(point -> point.spread().isEmpty())
                ? List.of()
                : List.of(picture.words().say("chart.spread"));
    }

    /** A base line alone, and the words that there is nothing above it. */
    static void nothing(Picture picture, PlotArea plot, double left, double right) {
        picture.line("c-axis", left, plot.bottom(), right, plot.bottom());
        double middle = plot.top() + plot.height() / 2.0;
        picture.text(
                "c-quiet",
                plot.left() + plot.width() / 2.0,
                middle,
                Anchor.MIDDLE,
                picture.words().say("chart.no-values"));
    }

    /** A base line with what the points are of below it: periods where all are sums, else dates of the calendar. */
    static void timeAxis(Picture picture, PlotArea plot, double left, double right, List<Datum> points) {
        if (points.stream().allMatch(point -> point.period().isPresent())) {
            barAxis(picture, plot, left, right, points);
        } else {
            timeAxis(picture, plot, left, right);
        }
    }

    /** A base line with marks at dates of the calendar, their labels below it. */
    static void timeAxis(Picture picture, PlotArea plot, double left, double right) {
        timeMarks(picture, plot, left, right);
        timeLabels(picture, plot, left);
    }

    /** A base line with marks below bars, and what the bars are of. */
    static void barAxis(Picture picture, PlotArea plot, double left, double right, List<Datum> bars) {
        double y = plot.bottom();
        picture.line("c-axis", left, y, right, y);
        for (BarTicks.Tick tick : BarTicks.under(bars, plot, left, picture.width(), picture.words())) {
            picture.line("c-axis", tick.x(), y, tick.x(), y + 4);
            picture.text("c-tick", tick.middle(), y + 18, Anchor.MIDDLE, tick.label());
        }
    }

    /** The base line with its marks. */
    static void timeMarks(Picture picture, PlotArea plot, double left, double right) {
        double y = plot.bottom();
        picture.line("c-axis", left, y, right, y);
        for (DateTicks.Tick tick : dates(picture, plot)) {
            double x = plot.atX(Timeline.x(tick.date()));
            picture.line("c-axis", x, y, x, y + 4);
        }
    }

    /** The dates below the marks. */
    static void timeLabels(Picture picture, PlotArea plot, double left) {
        double y = plot.bottom();
        double free = left;
        for (DateTicks.Tick tick : dates(picture, plot)) {
            double x = plot.atX(Timeline.x(tick.date()));
            double width = TextWidth.of(tick.label(), Picture.FONT_SIZE);
            double start = Math.max(left, Math.min(x - width / 2, picture.width() - width));
            if (start >= free) {
                picture.text("c-tick", start + width / 2, y + 18, Anchor.MIDDLE, tick.label());
                free = start + width + 6;
            }
        }
    }

    private static List<DateTicks.Tick> dates(Picture picture, PlotArea plot) {
        LocalDate from = LocalDate.ofEpochDay((long) plot.x().low());
        LocalDate to = LocalDate.ofEpochDay((long) plot.x().high());
        return DateTicks.over(from, to, (int) Math.max(2, plot.width() / DATE_WIDTH), picture.words());
    }

    /** The levels' names beside their zones; with their values below where there is room for two lines. */
    static void zoneNames(Picture picture, PlotArea plot, Axes axes, double x, boolean extents) {
        List<Zone> zones = axes.zones();
        double[] centres = Labels.spread(
                zones.stream()
                        .map(zone -> (plot.atY(zone.low()) + plot.atY(zone.high())) / 2)
                        .toList(),
                TEXT_HEIGHT,
                plot.top() + TEXT_HEIGHT / 2,
                plot.bottom() - TEXT_HEIGHT / 2);
        for (int i = 0; i < zones.size(); i++) {
            Zone zone = zones.get(i);
            double height = plot.atY(zone.low()) - plot.atY(zone.high());
            boolean two = extents && height >= 2 * TEXT_HEIGHT + 4;
            double y = centres[i] + HALF_TEXT - (two ? TEXT_HEIGHT / 2 : 0);
            picture.clipped("c-name", x, y, zone.band().name(), picture.width() - x);
            if (two) {
                picture.text(
                        "c-quiet",
                        x,
                        y + TEXT_HEIGHT,
                        Anchor.START,
                        zone.band().extent(axes.format(), picture.words()));
            }
        }
    }
}
