package io.assay.chart;

import io.assay.chart.Contributions.Part;

/**
 * Draws {@link Contributions}: rows of which each begins where the one above ended, and the sum as the last, all over
 * the verdicts' zones. What a criterion may still bring is hollow, what it failed to bring an outline.
 */
final class ContributionsPicture {
    private static final double MOST_FOR_NAMES = 0.4;
    private static final double BAR = 16;
    private static final double COLUMN_GAP = 12;

    private final Contributions spec;
    private final Variant variant;
    private final Picture picture;
    private final int rowHeight;
    private final double nameWidth;
    private final double levelWidth;

    private ContributionsPicture(Contributions spec, Variant variant, Picture picture) {
        this.spec = spec;
        this.variant = variant;
        this.picture = picture;
        this.rowHeight = variant.isWide() ? 32 : 46;
        double most = variant.width() * MOST_FOR_NAMES - 2 * COLUMN_GAP;
        double level = TextWidth.widest(spec.parts().stream().map(Part::level).toList());
        double name =
                TextWidth.widest(spec.parts().stream().map(Part::criterion).toList());
        this.levelWidth = Math.min(level, Math.max(most / 3, most - name));
        this.nameWidth = Math.max(
                Math.min(name, most - levelWidth),
                TextWidth.bold(picture.words().say("chart.score"), Picture.FONT_SIZE));
    }

    /** @return the height of the picture */
    static double draw(Contributions spec, Variant variant, Picture picture) {
        return new ContributionsPicture(spec, variant, picture).draw();
    }

    private double draw() {
        double top = CaptionText.above(picture, spec.caption(), variant);
        int rows = spec.parts().size() + 1;
        double names = names();
        int left = (int) Math.ceil(names) + (variant.isWide() ? 4 : 1);
        PlotArea plot = new PlotArea(
                left,
                (int) Math.ceil(top) + ValueColumns.head(spec.bands()),
                variant.width() - left - 2,
                rows * rowHeight + (variant.isWide() ? 20 : 6),
                new Range(0, 1),
                new Range(0, rows));
        ValueColumns columns = new ValueColumns(picture, plot, AxisFormat.POINTS_OF_100, spec.bands());
        columns.draw(plot.left(), plot.right());
        picture.line("c-axis", plot.left(), plot.top() - 2, plot.left(), plot.bottom() + 2);
        double reached = 0;
        for (int i = 0; i < spec.parts().size(); i++) {
            Part part = spec.parts().get(i);
            double next = reached + part.brought().low().orElseThrow().toDouble();
            double y = y(plot, i);
            row(part, columns, y, reached);
            double x = plot.atX(next);
            boolean last = i == spec.parts().size() - 1;
            if (variant.isWide() || x > 3 + TextWidth.of(nameOf(i + 1), Picture.FONT_SIZE)) {
                double end = y(plot, i + 1) - BAR / 2 + (last && variant.isWide() ? 16 : 0);
                picture.line("c-leader", x, y + BAR / 2, x, end);
            }
            reached = next;
        }
        sum(columns, y(plot, spec.parts().size()) + (variant.isWide() ? 16 : 4));
        return CaptionText.below(picture, plot.bottom() + 12, spec.caption().notes());
    }

    private double y(PlotArea plot, int row) {
        return plot.top() + (row + 0.5) * rowHeight + (variant.isWide() ? 0 : 9);
    }

    private double names() {
        return variant.isWide() ? nameWidth + levelWidth + 2 * COLUMN_GAP : 0;
    }

    private void row(Part part, ValueColumns columns, double y, double reached) {
        PlotArea plot = columns.plot();
        name(columns, part.criterion(), part.level(), y, false);
        double low = part.brought().low().orElseThrow().toDouble();
        double high = part.brought().high().orElseThrow().toDouble();
        double weight = part.weight().toDouble();
        String told = part.criterion() + ": " + part.level() + ", "
                + picture.words().points(part.brought()) + " "
                + picture.words().say("chart.of", "whole", picture.words().points(part.weight()));
        double start = plot.atX(reached);
        if (weight > 0) {
            picture.rect("c-missed", start, y - BAR / 2, plot.atX(reached + weight) - start, BAR);
        }
        if (high > low) {
            picture.rect(
                    "c-bar-hollow",
                    plot.atX(reached + low),
                    y - BAR / 2,
                    plot.atX(reached + high) - plot.atX(reached + low),
                    BAR,
                    told);
        }
        if (low > 0 || high == low) {
            picture.rect("c-bar", start, y - BAR / 2, Math.max(plot.atX(reached + low) - start, 1.5), BAR, told);
        }
        String label = picture.words().points(part.brought());
        String aside =
                " " + picture.words().say("chart.of", "whole", picture.words().points(part.weight()));
        label(columns, plot.atX(reached + Math.max(weight, high)), plot.atX(reached + high), start, y, label, aside);
    }

    private void sum(ValueColumns columns, double y) {
        PlotArea plot = columns.plot();
        double low = spec.score().low().orElseThrow().toDouble();
        double high = spec.score().high().orElseThrow().toDouble();
        name(columns, picture.words().say("chart.score"), "", y, true);
        double rule = y - rowHeight / 2.0 - (variant.isWide() ? 10 : 6);
        picture.line("c-axis", plot.left(), rule, plot.right(), rule);
        String told =
                picture.words().say("chart.score") + " " + picture.words().points(spec.score()) + ": " + spec.verdict();
        if (high > low) {
            picture.rect("c-bar-hollow", plot.atX(low), y - BAR / 2, plot.atX(high) - plot.atX(low), BAR, told);
        }
        picture.rect("c-sum", plot.left(), y - BAR / 2, Math.max(plot.atX(low) - plot.left(), 1.5), BAR, told);
        String verdict = TextWidth.fit(" " + spec.verdict(), Picture.FONT_SIZE, plot.width() * 0.6);
        label(
                columns,
                plot.atX(high),
                plot.atX(high),
                plot.left(),
                y,
                picture.words().points(spec.score()),
                verdict);
    }

    /**
     * After the outline, else before the bar, else on the outline; where none has room above the bar's end, and on a
     * narrow page at the end of the line above.
     */
    private void label(
            ValueColumns columns, double outline, double end, double start, double y, String value, String aside) {
        PlotArea plot = columns.plot();
        double width = TextWidth.bold(value, Picture.FONT_SIZE) + TextWidth.of(aside, Picture.FONT_SIZE);
        if (!variant.isWide()) {
            columns.label(variant.width() - 2, y - 13, Anchor.END, value, aside);
        } else if (outline + 7 + width <= plot.right()) {
            columns.label(outline + 7, y + Frame.HALF_TEXT, Anchor.START, value, aside);
        } else if (start - 7 - width >= plot.left()) {
            columns.label(start - 7, y + Frame.HALF_TEXT, Anchor.END, value, aside);
        } else if (end + 7 + width <= plot.right()) {
            columns.label(end + 7, y + Frame.HALF_TEXT, Anchor.START, value, aside);
        } else {
            double right = Math.max(plot.left() + width, Math.min(end, plot.right()));
            columns.label(right, y - BAR / 2 - 4, Anchor.END, value, aside);
        }
    }

    /** What stands above a bar on a narrow page. */
    private String nameOf(int row) {
        return row < spec.parts().size()
                ? above(spec.parts().get(row).criterion(), spec.parts().get(row).level())
                : picture.words().say("chart.score");
    }

    private static String above(String name, String level) {
        return name + ", " + level;
    }

    private void name(ValueColumns columns, String name, String level, double y, boolean bold) {
        if (variant.isWide()) {
            double base = y + Frame.HALF_TEXT;
            if (bold) {
                picture.value("c-value", 0, base, Anchor.START, name);
            } else {
                picture.clipped("c-name", 0, base, name, nameWidth);
                picture.clipped("c-quiet", nameWidth + COLUMN_GAP, base, level, levelWidth);
            }
            return;
        }
        String text = level.isEmpty() ? name : above(name, level);
        columns.clipped(bold ? "c-value" : "c-name", 1, y - 13, text, variant.width() * 0.66);
    }
}
