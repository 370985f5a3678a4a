package io.assay.chart;

import java.awt.geom.Path2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws {@link LinesAcrossEntities} as lines on one plot, each labelled at its end. */
final class LinesPicture {
    /** As many as the eye can tell apart, and as there are colours for. */
    static final int MOST_LINES = 4;

    private static final double TEXT_HEIGHT = 16;
    private static final double MOST_FOR_ENDS = 0.36;
    private static final double MOST_FOR_ENDS_IN_TWO = 0.4;

    /** How far a label may be moved before a thin line has to lead to it. */
    private static final double LEADER = 12;

    private LinesPicture() {}

    /** @return the height of the picture */
    static double draw(LinesAcrossEntities spec, Variant variant, Picture picture) {
        double top = CaptionText.above(picture, spec.caption(), variant);
        List<Datum> all =
                spec.trends().stream().flatMap(trend -> trend.points().stream()).toList();
        Axes axes = Axes.of(all, spec.bands(), spec.format(), variant.plotHeight());

        double left = axes.margin(picture.words());
        double inset =
                Math.min(TextWidth.widest(axes.levels()) + (axes.zones().isEmpty() ? 8 : 16), variant.width() * 0.3);
        List<End> ends = ends(spec, picture.words());
        double widest = ends.stream().mapToDouble(End::width).max().orElse(0) + 14;
        boolean beside = widest <= variant.width() * MOST_FOR_ENDS;
        double room = Math.min(widest, variant.width() * (beside ? MOST_FOR_ENDS : MOST_FOR_ENDS_IN_TWO));
        int dataLeft = (int) Math.ceil(left + inset);
        int right = (int) Math.floor(variant.width() - room);
        PlotArea plot = axes.plot(dataLeft, (int) Math.ceil(top) + 8, right - dataLeft, variant.plotHeight());

        Frame.zones(picture, plot, axes, left, right + 4);
        Frame.grid(picture, plot, axes, left, right + 4);
        Frame.valueAxis(picture, plot, axes, left);
        Frame.zoneNames(picture, plot, axes, left + 6, false);
        if (Timeline.known(all).isEmpty()) {
            Frame.nothing(picture, plot, left, right + 4);
        } else {
            Frame.timeAxis(picture, plot, left, right + 4, all);
        }
        lines(spec, variant, picture, plot);
        label(ends, picture, plot, beside);
        return CaptionText.below(
                picture,
                plot.bottom() + 28,
                Frame.lineNotes(picture, spec.trends()),
                spec.caption().notes());
    }

    private static void lines(LinesAcrossEntities spec, Variant variant, Picture picture, PlotArea plot) {
        List<Path2D> paths = XChartMarks.lines(
                plot,
                spec.trends().stream()
                        .map(trend -> Timeline.trace(trend.points()))
                        .toList());
        List<LocalDate> dates = Tables.days(spec);
        for (int i = 0; i < paths.size(); i++) {
            Tellable points = Tellable.column(i + 1, spec.trends().get(i).points(), dates);
            picture.stroke("c-line-" + i, paths.get(i), plot.left(), plot.top(), points);
            Frame.cuts(picture, plot, "c-line-" + i, spec.trends().get(i).points());
            Trend trend = spec.trends().get(i);
            List<Datum> known = Timeline.known(trend.points());
            for (Datum point : Timeline.dotted(trend.points())) {
                picture.circle(
                        (point.isTentative() ? "c-hollow" : "c-point") + " c-point-" + i,
                        plot.atX(Timeline.x(point.asOf())),
                        plot.atY(point.position()),
                        point.equals(known.get(known.size() - 1)) ? 3.6 : 2.7,
                        trend.entity() + ", " + point.told(picture.words()));
            }
        }
    }

    /**
     * What stands at the end of a line.
     *
     * @param date of the value, after a space; empty where no other line has a later one
     */
    private record End(int line, String entity, Datum last, String date) {
        String text() {
            return entity + " " + last.label();
        }

        double width() {
            return TextWidth.bold(text(), Picture.FONT_SIZE) + TextWidth.of(date, Picture.FONT_SIZE);
        }
    }

    private static List<End> ends(LinesAcrossEntities spec, ChartWords words) {
        List<End> ends = new ArrayList<>();
        Optional<LocalDate> latest = Timeline.latest(spec.trends());
        for (int i = 0; i < spec.trends().size(); i++) {
            Trend trend = spec.trends().get(i);
            for (Datum last :
                    Timeline.last(Timeline.known(trend.points())).stream().toList()) {
                boolean older = latest.filter(last.asOf()::isBefore).isPresent();
                ends.add(new End(i, trend.entity(), last, older ? " " + last.time(words) : ""));
            }
        }
        return ends;
    }

    /**
     * The names with their latest values, in the right margin at the height of the lines' ends.
     *
     * @param beside whether a value has room beside its name, or stands below it
     */
    private static void label(List<End> ends, Picture picture, PlotArea plot, boolean beside) {
        List<Double> wanted =
                ends.stream().map(end -> plot.atY(end.last().position())).toList();
        double height = beside ? TEXT_HEIGHT : 2 * TEXT_HEIGHT;
        double[] placed = Labels.spread(wanted, height, plot.top(), plot.bottom());
        double start = plot.right() + 10;
        double room = picture.width() - start;
        for (int k = 0; k < ends.size(); k++) {
            End end = ends.get(k);
            double x = plot.atX(Timeline.x(end.last().asOf()));
            if (x < plot.right() - 1 || Math.abs(placed[k] - wanted.get(k)) > LEADER) {
                picture.line("c-leader", x + 5, wanted.get(k), plot.right() + 8, placed[k]);
            }
            String ink = "c-ink-" + end.line();
            double y = placed[k] + Frame.HALF_TEXT;
            if (beside) {
                picture.label(ink, start, y, Anchor.START, end.text(), end.date());
            } else {
                String value = end.last().label();
                boolean dated =
                        TextWidth.bold(value, Picture.FONT_SIZE) + TextWidth.of(end.date(), Picture.FONT_SIZE) <= room;
                picture.clippedValue(ink, start, y - TEXT_HEIGHT / 2, end.entity(), room);
                picture.label(ink, start, y + TEXT_HEIGHT / 2 - 1, Anchor.START, value, dated ? end.date() : "");
            }
        }
    }
}
