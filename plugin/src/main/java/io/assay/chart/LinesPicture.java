package io.assay.chart;

import java.awt.geom.Path2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Draws {@link LinesAcrossEntities} as lines on one plot, each labelled at its end. */
final class LinesPicture {
    /** As many as the eye can tell apart, and as there are colours for. */
    static final int MOST_LINES = 4;

    private static final double TEXT_HEIGHT = 16;

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
        double widest =
                TextWidth.widest(spec.trends().stream().map(LinesPicture::end).toList()) * TextWidth.BOLD + 14;
        double ends = Math.min(widest, variant.width() * 0.36);
        boolean beside = widest <= ends;
        int dataLeft = (int) Math.ceil(left + inset);
        int right = (int) Math.floor(variant.width() - ends);
        PlotArea plot = axes.plot(dataLeft, (int) Math.ceil(top) + 8, right - dataLeft, variant.plotHeight());

        Frame.zones(picture, plot, axes, left, right + 4);
        Frame.grid(picture, plot, axes, left, right + 4);
        Frame.valueAxis(picture, plot, axes, left);
        Frame.zoneNames(picture, plot, axes, left + 6, false);
        if (Timeline.known(all).isEmpty()) {
            Frame.nothing(picture, plot, left, right + 4);
        } else {
            Frame.timeAxis(picture, plot, left, right + 4);
        }
        lines(spec, variant, picture, plot);
        ends(spec, picture, plot, beside);
        return CaptionText.below(
                picture,
                plot.bottom() + 28,
                Frame.cutNotes(picture, spec.trends()),
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
            for (List<Datum> piece : Timeline.pieces(spec.trends().get(i).points())) {
                Datum last = piece.get(piece.size() - 1);
                boolean end = Timeline.last(Timeline.known(spec.trends().get(i).points()))
                        .filter(last::equals)
                        .isPresent();
                if (end || piece.size() == 1) {
                    String told = spec.trends().get(i).entity() + ", " + last.told(picture.words());
                    picture.circle(
                            (last.isTentative() ? "c-hollow" : "c-point") + " c-point-" + i,
                            plot.atX(Timeline.x(last.asOf())),
                            plot.atY(last.position()),
                            end ? 3.6 : 2.7,
                            told);
                }
            }
        }
    }

    /**
     * The names with their latest values, in the right margin at the height of the lines' ends.
     *
     * @param beside whether a value has room beside its name, or stands below it
     */
    private static void ends(LinesAcrossEntities spec, Picture picture, PlotArea plot, boolean beside) {
        List<Integer> drawn = IntStream.range(0, spec.trends().size())
                .filter(i -> !Timeline.known(spec.trends().get(i).points()).isEmpty())
                .boxed()
                .toList();
        List<Double> wanted = new ArrayList<>();
        for (int i : drawn) {
            wanted.add(plot.atY(last(spec.trends().get(i)).position()));
        }
        double height = beside ? TEXT_HEIGHT : 2 * TEXT_HEIGHT;
        double[] placed = Labels.spread(wanted, height, plot.top(), plot.bottom());
        for (int k = 0; k < drawn.size(); k++) {
            Trend trend = spec.trends().get(drawn.get(k));
            double x = plot.atX(Timeline.x(last(trend).asOf()));
            if (x < plot.right() - 1 || Math.abs(placed[k] - wanted.get(k)) > LEADER) {
                picture.line("c-leader", x + 5, wanted.get(k), plot.right() + 8, placed[k]);
            }
            String ink = "c-ink-" + drawn.get(k);
            double start = plot.right() + 10;
            double y = placed[k] + Frame.HALF_TEXT;
            if (beside) {
                picture.value(ink, start, y, Anchor.START, end(trend));
            } else {
                picture.clippedValue(ink, start, y - TEXT_HEIGHT / 2, trend.entity(), picture.width() - start);
                picture.value(
                        ink,
                        start,
                        y + TEXT_HEIGHT / 2 - 1,
                        Anchor.START,
                        last(trend).label());
            }
        }
    }

    private static String end(Trend trend) {
        return trend.entity()
                + Timeline.last(Timeline.known(trend.points()))
                        .map(last -> " " + last.label())
                        .orElse("");
    }

    private static Datum last(Trend trend) {
        return Timeline.last(Timeline.known(trend.points())).orElseThrow();
    }
}
