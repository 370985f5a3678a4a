package io.assay.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/** Paints a chart for those who pass it on, with the site's name, in the size that networks show. */
public final class ChartPainter {
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 630;
    private static final double MARGIN = 48;
    private static final double FOOT = 52;

    private final Stylesheet styles;

    /** @param css the theme's style sheet */
    public ChartPainter(String css) {
        this.styles = new Stylesheet(css);
    }

    /**
     * @param svg as {@code io.assay.chart} draws charts
     * @param site whose chart it is; left out in letters that the fonts don't have
     * @return a PNG
     */
    public byte[] paint(String svg, String site) {
        SvgPainter.Size size = SvgPainter.size(svg);
        double scale = Math.min((WIDTH - 2 * MARGIN) / size.width(), (HEIGHT - FOOT - 1.5 * MARGIN) / size.height());
        double left = (WIDTH - scale * size.width()) / 2;
        double top = MARGIN + Math.max(0, (HEIGHT - FOOT - 1.5 * MARGIN - scale * size.height()) / 2);
        Canvas canvas = new Canvas(WIDTH, HEIGHT, Palette.PAPER);
        SvgPainter.paint(svg, styles, new AffineTransform(scale, 0, 0, scale, left, top), canvas);
        canvas.fill(new Rectangle2D.Double(0, HEIGHT - FOOT, WIDTH, FOOT), Palette.BRAND);
        if (Typeface.SERIF_BOLD.covers(site)) {
            canvas.text(site, Typeface.SERIF_BOLD, 24, MARGIN, HEIGHT - FOOT / 2 + 8, Palette.PAPER);
        }
        return canvas.png();
    }
}
