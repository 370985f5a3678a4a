package io.assay.chart;

import io.assay.exact.Rational;
import java.util.List;

/**
 * Values from left to right, behind rows: the zones of levels with names and cuts above them, or a grid where there are
 * no levels.
 *
 * @param ticks of the grid; those outside the plot are not drawn
 */
record ValueColumns(Picture picture, PlotArea plot, AxisFormat format, List<Band> bands, List<Rational> ticks) {
    private static final double GAP = 6;
    private static final int STEP_WIDTH = 70;

    ValueColumns(Picture picture, PlotArea plot, AxisFormat format, List<Band> bands) {
        this(picture, plot, format, bands, ticks(plot));
    }

    /** From one that is not above the plot's values to one that is not below them. */
    static List<Rational> ticks(PlotArea plot) {
        return NumberTicks.over(plot.x(), Math.max(2, plot.width() / STEP_WIDTH));
    }

    /** The room that is taken above the plot. */
    static int head(List<Band> bands) {
        return bands.isEmpty() ? 20 : 38;
    }

    /** @param left and {@code right} where the zones end */
    void draw(double left, double right) {
        if (bands.isEmpty()) {
            grid();
        } else {
            zones(left, right);
        }
    }

    private void grid() {
        List<String> labels = format.format(ticks, picture.words());
        for (int i = 0; i < ticks.size(); i++) {
            double value = ticks.get(i).toDouble();
            if (value >= plot.x().low() && value <= plot.x().high()) {
                double x = plot.atX(value);
                picture.line("c-grid", x, plot.top() - 2, x, plot.bottom());
                centred("c-tick", x, plot.top() - 8, labels.get(i));
            }
        }
    }

    /** Each zone with its name above it where that fits, and the cuts as rules. */
    private void zones(double leftmost, double rightmost) {
        Range shown = new Range(plot.valueAtX(leftmost), plot.valueAtX(rightmost));
        double freeForCut = 0;
        double freeForName = 0;
        for (Zone zone : Zone.within(shown, bands)) {
            double left = plot.atX(zone.low());
            double right = plot.atX(zone.high());
            picture.area(zone.band().cssClass(), left, plot.top() - 2, right - left, plot.height() + 4);
            String name = zone.band().name();
            double width = TextWidth.of(name, Picture.FONT_SIZE);
            double start = Math.min((left + right - width) / 2, picture.width() - width);
            boolean outermost = right == plot.atX(shown.high());
            if (start >= freeForName && (outermost || width <= right - left + 2 * GAP)) {
                picture.text("c-name", start, plot.top() - 24, Anchor.START, name);
                freeForName = start + width + GAP;
            }
            if (zone.low() > shown.low()) {
                freeForCut = cut(zone.band().from().orElseThrow(), freeForCut);
            }
        }
    }

    /** @return where the next label may begin */
    private double cut(Rational cut, double free) {
        double x = plot.atX(cut.toDouble());
        String label = format.format(cut, picture.words());
        double width = TextWidth.of(label, Picture.FONT_SIZE);
        picture.line("c-cut", x, plot.top() - 6, x, plot.top() - 2);
        picture.line("c-rule", x, plot.top() - 2, x, plot.bottom() + 2);
        if (x - width / 2 < free) {
            return free;
        }
        centred("c-tick", x, plot.top() - 9, label);
        return x + width / 2 + GAP;
    }

    /** A value in a row, with words beside it, either of which may be empty. */
    void label(double x, double y, Anchor anchor, String value, String aside) {
        double width = TextWidth.bold(value, Picture.FONT_SIZE) + TextWidth.of(aside, Picture.FONT_SIZE);
        interrupt(anchor == Anchor.END ? x - width : x, y, width);
        picture.label(x, y, anchor, value, aside);
    }

    /** A name in a row, cut at some width. */
    void clipped(String cssClass, double x, double y, String name, double most) {
        interrupt(x, y, Math.min(TextWidth.of(name, Picture.FONT_SIZE), most));
        picture.clipped(cssClass, x, y, name, most);
    }

    /** Leaves the cuts out where they would strike through a text with this base line. */
    private void interrupt(double x, double y, double width) {
        for (int i = 1; i < bands.size(); i++) {
            double cut = plot.atX(bands.get(i).from().orElseThrow().toDouble());
            if (x - 2 < cut && cut < x + width + 2) {
                picture.area(bands.get(i - 1).cssClass(), cut - 1, y - 12, 2, 17);
                picture.area(bands.get(i).cssClass(), cut, y - 12, 1, 17);
            }
        }
    }

    private void centred(String cssClass, double x, double y, String text) {
        double half = TextWidth.of(text, Picture.FONT_SIZE) / 2;
        picture.text(cssClass, Math.max(half, Math.min(x, picture.width() - half)), y, Anchor.MIDDLE, text);
    }
}
