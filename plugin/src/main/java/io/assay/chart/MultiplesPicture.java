package io.assay.chart;

import java.awt.geom.Path2D;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Draws {@link LinesAcrossEntities} as a small plot for each, all on one scale and each before the lines of all. */
final class MultiplesPicture {
    private static final int GAP = 16;
    private static final int HEAD = 24;
    private static final int LINE = 16;
    private static final int FOOT = 30;
    private static final int PLOT_HEIGHT = 92;
    private static final String ALL = "all";
    private static final String FRAME = "frame";

    private MultiplesPicture() {}

    /** @return the height of the picture */
    static double draw(LinesAcrossEntities spec, Variant variant, Picture picture) {
        double top = CaptionText.above(picture, spec.caption(), variant);
        List<Datum> all =
                spec.trends().stream().flatMap(trend -> trend.points().stream()).toList();
        Axes axes = Axes.of(all, spec.bands(), spec.format(), PLOT_HEIGHT);

        int columns = variant.isWide() ? 3 : 2;
        int left = (int) axes.margin(picture.words());
        double names = Math.min(TextWidth.widest(axes.levels()) + 10, variant.width() * 0.2);
        int right = (int) Math.floor(variant.width() - names);
        int width = (right - left - (columns - 1) * GAP) / columns;

        PlotArea frame = axes.plot(0, 0, width, PLOT_HEIGHT);
        List<Path2D> paths = XChartMarks.lines(
                frame,
                spec.trends().stream()
                        .map(trend -> Timeline.trace(trend.points()))
                        .toList());
        Path2D together = new Path2D.Double();
        paths.forEach(path -> together.append(path, false));
        picture.define(ALL, together);
        picture.defineMarks(FRAME, () -> {
            Frame.zones(picture, frame, axes, frame.left(), frame.right());
            Frame.grid(picture, frame, axes, frame.left(), frame.right());
            Frame.timeMarks(picture, frame, frame.left(), frame.right());
        });
        List<LocalDate> dates = Tables.days(spec);
        Optional<LocalDate> latest = Timeline.latest(spec.trends());
        List<String> labels = spec.trends().stream()
                .map(trend -> label(trend, latest, picture.words()))
                .toList();
        boolean beside = IntStream.range(0, labels.size())
                .allMatch(i -> TextWidth.bold(spec.trends().get(i).entity(), Picture.FONT_SIZE)
                        <= width - labelWidth(labels.get(i)));
        int head = beside ? HEAD : HEAD + LINE;
        for (int i = 0; i < spec.trends().size(); i++) {
            int column = i % columns;
            int rowTop = (int) Math.ceil(top) + i / columns * (head + PLOT_HEIGHT + FOOT);
            PlotArea plot = axes.plot(left + column * (width + GAP), rowTop + head, width, PLOT_HEIGHT);
            picture.place(FRAME, plot.left(), plot.top());
            if (column == 0) {
                Frame.valueAxis(picture, plot, axes, plot.left());
            }
            if (column == columns - 1 || i == spec.trends().size() - 1) {
                Frame.zoneNames(picture, plot, axes, plot.right() + 6, false);
            }
            Tellable told = Tellable.column(i + 1, spec.trends().get(i).points(), dates);
            panel(spec.trends().get(i), labels.get(i), paths.get(i), told, picture, plot, beside);
        }
        int rows = (spec.trends().size() + columns - 1) / columns;
        return CaptionText.below(
                picture,
                Math.ceil(top) + rows * (head + PLOT_HEIGHT + FOOT),
                Frame.lineNotes(picture, spec.trends()),
                spec.caption().notes());
    }

    private static double labelWidth(String label) {
        return TextWidth.of(label, Picture.FONT_SIZE) + 8;
    }

    /** The last value, and its day where another line has a later one; empty if there is none. */
    private static String label(Trend trend, Optional<LocalDate> latest, ChartWords words) {
        return Timeline.last(Timeline.known(trend.points()))
                .map(last -> latest.filter(last.asOf()::isBefore).isPresent()
                        ? last.label() + ", " + last.time(words)
                        : last.label())
                .orElse("");
    }

    private static void panel(
            Trend trend, String label, Path2D path, Tellable told, Picture picture, PlotArea plot, boolean beside) {
        List<Datum> known = Timeline.known(trend.points());
        picture.clippedValue(
                "c-value",
                plot.left(),
                plot.top() - 8 - (beside ? 0 : LINE),
                trend.entity(),
                beside ? plot.width() - labelWidth(label) : plot.width());
        Frame.timeLabels(picture, plot, plot.left());
        if (known.isEmpty()) {
            Frame.nothing(picture, plot, plot.left(), plot.right());
            return;
        }
        picture.text(
                "c-value",
                beside ? plot.right() : plot.left(),
                plot.top() - 8,
                beside ? Anchor.END : Anchor.START,
                label);
        picture.use("c-ghost", ALL, plot.left(), plot.top());
        picture.stroke("c-line", path, plot.left(), plot.top(), told);
        Frame.cuts(picture, plot, "c-line", trend.points());
        for (Datum point : Timeline.dotted(trend.points())) {
            picture.circle(
                    point.isTentative() ? "c-hollow" : "c-point",
                    plot.atX(Timeline.x(point.asOf())),
                    plot.atY(point.position()),
                    point.equals(known.get(known.size() - 1)) ? 3.2 : 2.2,
                    trend.entity() + ", " + point.told(picture.words()));
        }
    }
}
