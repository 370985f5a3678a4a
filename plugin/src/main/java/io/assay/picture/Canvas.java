package io.assay.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A picture while it is drawn, in pixels from its upper left corner. */
final class Canvas {
    private final BufferedImage image;
    private final Graphics2D graphics;

    Canvas(int width, int height, Color ground) {
        image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(ground);
        graphics.fillRect(0, 0, width, height);
    }

    void fill(Shape shape, Color colour) {
        graphics.setColor(colour);
        graphics.fill(shape);
    }

    void draw(Shape shape, double width, Color colour) {
        graphics.setColor(colour);
        graphics.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(shape);
    }

    /** @param x where the text begins; {@code y} is its base line */
    void text(String text, Typeface face, double size, double x, double y, Color colour) {
        fill(face.outline(text, size, x, y), colour);
    }

    byte[] png() {
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(image, "png", stream);
        } catch (IOException e) {
            throw new UncheckedIOException("no PNG could be made in memory", e);
        }
        return out.toByteArray();
    }
}
