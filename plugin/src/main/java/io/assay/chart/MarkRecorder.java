package io.assay.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A drawing surface that keeps the shapes drawn in the colours of the series and lets all else (backgrounds) go.
 *
 * <p>XChart strokes a line segment by segment; segments that meet end to start are joined into one path.
 */
final class MarkRecorder extends UnsupportedGraphics {
    private final List<Path2D> strokes = new ArrayList<>();
    private final List<Path2D> fills = new ArrayList<>();
    private Color color = background();
    private Stroke stroke;
    private Shape clip;

    /** The colour that a series is to be drawn in so that its marks are kept, and kept apart. */
    static Color colorOf(int series) {
        return new Color(series + 1);
    }

    /** The colour of everything that is not a mark. */
    static Color background() {
        return new Color(0, 0, 0, 0);
    }

    /** What was stroked for a series; empty if nothing was. */
    Path2D stroked(int series) {
        return series < strokes.size() ? strokes.get(series) : new Path2D.Double();
    }

    /** What was filled, in the order of drawing. */
    List<Path2D> filled() {
        return List.copyOf(fills);
    }

    @Override
    public void draw(Shape shape) {
        if (!isMark()) {
            return;
        }
        int series = color.getRGB() - colorOf(0).getRGB();
        while (strokes.size() <= series) {
            strokes.add(new Path2D.Double());
        }
        Path2D path = strokes.get(series);
        path.append(shape, shape instanceof Line2D line && line.getP1().equals(end(path)));
    }

    @Override
    public void fill(Shape shape) {
        if (isMark()) {
            fills.add(new Path2D.Double(shape));
        }
    }

    private boolean isMark() {
        return color.getAlpha() != 0;
    }

    private static Point2D end(Path2D path) {
        return path.getCurrentPoint();
    }

    @Override
    public void setColor(Color color) {
        this.color = color;
    }

    @Override
    public Color getColor() {
        return color;
    }

    @Override
    public void setStroke(Stroke stroke) {
        this.stroke = stroke;
    }

    @Override
    public Stroke getStroke() {
        return stroke;
    }

    @Override
    public void setClip(Shape clip) {
        this.clip = clip;
    }

    @Override
    public Shape getClip() {
        return clip;
    }

    @Override
    public void setFont(Font font) {
        // XChart names the font of a title before it finds that there is no title.
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, Object value) {
        // Hints are about pixels, and there are none.
    }

    @Override
    public Object getRenderingHint(RenderingHints.Key key) {
        return null;
    }

    @Override
    public void dispose() {
        // Nothing is held.
    }
}
