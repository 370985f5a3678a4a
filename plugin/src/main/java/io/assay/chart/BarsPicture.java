package io.assay.chart;

import io.assay.exact.Rational;
import java.awt.geom.Path2D;
import java.util.List;

/**
 * Draws {@link BarsAcrossEntities}: on a wide page names to the left of the bars and values at their ends, on a narrow
 * one names and values above the bars, which then have the whole width.
 */
final class BarsPicture {
    private static final double MOST_FOR_NAMES = 0.36;
    private static final double MOST_FOR_LABELS = 0.4;
    private static final double MOST_FOR_LABELS_ABOVE = 0.65;
    private static final double GAP = 6;

    private final BarsAcrossEntities spec;
    private final Variant variant;
    private final Picture picture;
    private final int rowHeight;
    private final int barHeight;

    private BarsPicture(BarsAcrossEntities spec, Variant variant, Picture picture) {
        this.spec = spec;
        this.variant = variant;
        this.picture = picture;
        this.rowHeight = variant.isWide() ? 28 : 42;
        this.barHeight = variant.isWide() ? 18 : 12;
    }

    /** @return the height of the picture */
    static double draw(BarsAcrossEntities spec, Variant variant, Picture picture) {
        return new BarsPicture(spec, variant, picture).draw();
    }

    private double draw() {
        double top = CaptionText.above(picture, spec.caption(), variant);
        if (spec.bars().isEmpty()) {
            picture.text("c-quiet", 0, top + 20, Anchor.START, picture.words().say("chart.no-values"));
            return CaptionText.below(picture, top + 30, spec.caption().notes());
        }
        int plotTop = (int) Math.ceil(top) + ValueColumns.head(spec.bands());
        Range values = Domain.ofBars(
                spec.bars().stream().flatMap(bar -> bar.known().stream()).toList(), spec.bands());
        PlotArea plot = plot(plotTop, values);
        List<Rational> ticks = ValueColumns.ticks(plot);
        if (values.low() < 0 && spec.bands().isEmpty()) {
            // A bar that leads to the left would else end beyond the last line of the grid.
            plot = plot(
                    plotTop,
                    new Range(
                            ticks.get(0).toDouble(), ticks.get(ticks.size() - 1).toDouble()));
        }
        ValueColumns columns = new ValueColumns(picture, plot, spec.format(), spec.bands(), ticks);
        columns.draw(plot.x().low() < 0 ? names() : plot.left(), variant.width());
        rows(plot, columns);
        double zero = plot.atX(0);
        picture.line("c-axis", zero, plot.top() - 2, zero, plot.bottom() + 2);
        List<Datum> known =
                spec.bars().stream().flatMap(bar -> bar.known().stream()).toList();
        return CaptionText.below(
                picture,
                plot.bottom() + 12,
                Frame.spreadNotes(picture, known),
                spec.caption().notes());
    }

    private PlotArea plot(int top, Range values) {
        int height = spec.bars().size() * rowHeight;
        Range rows = new Range(0, spec.bars().size());
        if (!variant.isWide()) {
            return new PlotArea(1, top, (int) (variant.width() * 0.94), height, values, rows);
        }
        double widest = spec.bars().stream().mapToDouble(this::width).max().orElse(0);
        double labels = Math.min(widest + GAP + 2, variant.width() * MOST_FOR_LABELS);
        int left = (int) Math.ceil(names() + (values.low() < 0 ? labels : 0));
        int right = (int) Math.floor(variant.width() - (values.high() > 0 ? labels : GAP));
        return new PlotArea(left, top, Math.max(right - left, 40), height, values, rows);
    }

    /** The width of the column of names. */
    private double names() {
        double widest = TextWidth.widest(spec.bars().stream().map(Bar::entity).toList()) + 12;
        return variant.isWide() ? Math.min(widest, variant.width() * MOST_FOR_NAMES) : 1;
    }

    private void rows(PlotArea plot, ValueColumns columns) {
        int offset = variant.isWide() ? 0 : 10;
        List<Path2D> bars = XChartMarks.bars(
                plot,
                spec.bars().stream()
                        .map(bar -> bar.known().map(Datum::position).orElse(0.0))
                        .toList(),
                (double) barHeight / rowHeight);
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = spec.bars().get(i);
            double middle = plot.top() + (i + 0.5) * rowHeight + offset;
            if (bar.known().isPresent()) {
                boolean hollow = bar.known().filter(BarsPicture::isHollow).isPresent();
                picture.fill(
                        hollow ? "c-bar-hollow" : "c-bar",
                        bars.get(i),
                        plot.left(),
                        plot.top() + offset,
                        bar.entity() + ", " + bar.known().get().told(picture.words()));
                bar.known()
                        .flatMap(Datum::spread)
                        .ifPresent(spread -> picture.line(
                                "c-whisker", plot.atX(spread.low()), middle, plot.atX(spread.high()), middle));
            }
            if (variant.isWide()) {
                wideLabels(columns, bar, middle + Frame.HALF_TEXT);
            } else {
                narrowLabels(columns, bar, middle - barHeight / 2.0 - 6);
            }
        }
    }

    private void wideLabels(ValueColumns columns, Bar bar, double y) {
        PlotArea plot = columns.plot();
        picture.clipped("c-name", 0, y, bar.entity(), names() - 8);
        double value = bar.known().map(Datum::position).orElse(0.0);
        double reach = bar.known()
                .flatMap(Datum::spread)
                .map(spread -> value < 0 ? spread.low() : spread.high())
                .orElse(value);
        if (value < 0) {
            columns.label(plot.atX(reach) - GAP, y, Anchor.END, label(bar), aside(bar));
        } else {
            columns.label(plot.atX(reach) + GAP, y, Anchor.START, label(bar), aside(bar));
        }
    }

    private void narrowLabels(ValueColumns columns, Bar bar, double y) {
        String label = label(bar);
        double room = variant.width() - width(bar) - 12;
        columns.clipped("c-name", 2, y, bar.entity(), Math.max(room, 60));
        columns.label(variant.width() - 2, y, Anchor.END, label, aside(bar));
    }

    private double width(Bar bar) {
        return TextWidth.bold(label(bar), Picture.FONT_SIZE) + TextWidth.of(aside(bar), Picture.FONT_SIZE);
    }

    /** Empty for an entity without a value. */
    private static String label(Bar bar) {
        return bar.known().map(Datum::label).orElse("");
    }

    /** What has to be known beside the value, cut where it is too long for the picture. */
    private String aside(Bar bar) {
        if (bar.known().isEmpty()) {
            return picture.words().say("no-value");
        }
        Datum datum = bar.known().get();
        if (datum.marks().isEmpty()) {
            return "";
        }
        String date = datum.marks().contains(Mark.STALE) ? ", " + datum.time(picture.words()) : "";
        double most = variant.width() * (variant.isWide() ? MOST_FOR_LABELS : MOST_FOR_LABELS_ABOVE);
        double room = most - GAP - 2 - TextWidth.bold(datum.label(), Picture.FONT_SIZE);
        return TextWidth.fit(" " + picture.words().marks(datum) + date, Picture.FONT_SIZE, room);
    }

    private static boolean isHollow(Datum datum) {
        return datum.isTentative() || datum.marks().contains(Mark.STALE);
    }
}
