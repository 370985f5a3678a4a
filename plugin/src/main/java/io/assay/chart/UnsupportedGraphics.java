package io.assay.chart;

import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.Map;

/**
 * A drawing surface on which nothing can be drawn. It spells out the methods that {@link MarkRecorder} has no use for,
 * so that a call to one of them is seen at once and not lost in the picture.
 */
abstract class UnsupportedGraphics extends Graphics2D {
    @Override
    public void drawString(String text, int x, int y) {
        throw unsupported();
    }

    @Override
    public void drawString(String text, float x, float y) {
        throw unsupported();
    }

    @Override
    public void drawString(AttributedCharacterIterator text, int x, int y) {
        throw unsupported();
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        throw unsupported();
    }

    @Override
    public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
        throw unsupported();
    }

    @Override
    public boolean drawImage(Image image, AffineTransform transform, ImageObserver observer) {
        throw unsupported();
    }

    @Override
    public void drawImage(BufferedImage image, BufferedImageOp operation, int x, int y) {
        throw unsupported();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
        throw unsupported();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, ImageObserver observer) {
        throw unsupported();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, Color background, ImageObserver observer) {
        throw unsupported();
    }

    @Override
    public boolean drawImage(
            Image image, int x, int y, int width, int height, Color background, ImageObserver observer) {
        throw unsupported();
    }

    @Override
    public boolean drawImage(
            Image image,
            int dx1,
            int dy1,
            int dx2,
            int dy2,
            int sx1,
            int sy1,
            int sx2,
            int sy2,
            ImageObserver observer) {
        throw unsupported();
    }

    @Override
    public boolean drawImage(
            Image image,
            int dx1,
            int dy1,
            int dx2,
            int dy2,
            int sx1,
            int sy1,
            int sx2,
            int sy2,
            Color background,
            ImageObserver observer) {
        throw unsupported();
    }

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform transform) {
        throw unsupported();
    }

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform transform) {
        throw unsupported();
    }

    @Override
    public void drawLine(int x1, int y1, int x2, int y2) {
        throw unsupported();
    }

    @Override
    public void drawOval(int x, int y, int width, int height) {
        throw unsupported();
    }

    @Override
    public void drawArc(int x, int y, int width, int height, int startAngle, int arcAngle) {
        throw unsupported();
    }

    @Override
    public void drawPolyline(int[] xs, int[] ys, int count) {
        throw unsupported();
    }

    @Override
    public void drawPolygon(int[] xs, int[] ys, int count) {
        throw unsupported();
    }

    @Override
    public void drawRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
        throw unsupported();
    }

    @Override
    public void fillRect(int x, int y, int width, int height) {
        throw unsupported();
    }

    @Override
    public void fillOval(int x, int y, int width, int height) {
        throw unsupported();
    }

    @Override
    public void fillArc(int x, int y, int width, int height, int startAngle, int arcAngle) {
        throw unsupported();
    }

    @Override
    public void fillPolygon(int[] xs, int[] ys, int count) {
        throw unsupported();
    }

    @Override
    public void fillRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
        throw unsupported();
    }

    @Override
    public void clearRect(int x, int y, int width, int height) {
        throw unsupported();
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {
        throw unsupported();
    }

    @Override
    public boolean hit(Rectangle area, Shape shape, boolean onStroke) {
        throw unsupported();
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        throw unsupported();
    }

    @Override
    public void setComposite(Composite composite) {
        throw unsupported();
    }

    @Override
    public Composite getComposite() {
        throw unsupported();
    }

    @Override
    public void setPaint(Paint paint) {
        throw unsupported();
    }

    @Override
    public Paint getPaint() {
        throw unsupported();
    }

    @Override
    public void setBackground(Color color) {
        throw unsupported();
    }

    @Override
    public Color getBackground() {
        throw unsupported();
    }

    @Override
    public void setRenderingHints(Map<?, ?> hints) {
        throw unsupported();
    }

    @Override
    public void addRenderingHints(Map<?, ?> hints) {
        throw unsupported();
    }

    @Override
    public RenderingHints getRenderingHints() {
        throw unsupported();
    }

    @Override
    public void translate(int x, int y) {
        throw unsupported();
    }

    @Override
    public void translate(double x, double y) {
        throw unsupported();
    }

    @Override
    public void rotate(double theta) {
        throw unsupported();
    }

    @Override
    public void rotate(double theta, double x, double y) {
        throw unsupported();
    }

    @Override
    public void scale(double x, double y) {
        throw unsupported();
    }

    @Override
    public void shear(double x, double y) {
        throw unsupported();
    }

    @Override
    public void transform(AffineTransform transform) {
        throw unsupported();
    }

    @Override
    public void setTransform(AffineTransform transform) {
        throw unsupported();
    }

    @Override
    public AffineTransform getTransform() {
        throw unsupported();
    }

    @Override
    public void clip(Shape shape) {
        throw unsupported();
    }

    @Override
    public void clipRect(int x, int y, int width, int height) {
        throw unsupported();
    }

    @Override
    public void setClip(int x, int y, int width, int height) {
        throw unsupported();
    }

    @Override
    public Rectangle getClipBounds() {
        throw unsupported();
    }

    @Override
    public Graphics create() {
        throw unsupported();
    }

    @Override
    public void setPaintMode() {
        throw unsupported();
    }

    @Override
    public void setXORMode(Color color) {
        throw unsupported();
    }

    @Override
    public Font getFont() {
        throw unsupported();
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        throw unsupported();
    }

    @Override
    public FontRenderContext getFontRenderContext() {
        throw unsupported();
    }

    private static UnsupportedOperationException unsupported() {
        return new UnsupportedOperationException("only shapes are recorded, and this is none");
    }
}
