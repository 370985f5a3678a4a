package io.assay.chart;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/**
 * An SVG element that is being written: shapes and texts in the order of painting, the later ones on top. Coordinates
 * are in units of the view box, y downwards, and are written with one decimal.
 */
final class Picture {
    /** The size of all text but the title, in units of the view box. */
    static final double FONT_SIZE = 13;

    private final ChartWords words;
    private final int width;
    private final String idPrefix;
    private final StringBuilder body = new StringBuilder();

    Picture(int width, String idPrefix, ChartWords words) {
        this.words = words;
        this.width = width;
        this.idPrefix = idPrefix;
    }

    /** What is written in it. */
    ChartWords words() {
        return words;
    }

    int width() {
        return width;
    }

    /** An id that no other picture on the page has. */
    String id(String name) {
        return idPrefix + "-" + name;
    }

    Picture text(String cssClass, double x, double y, Anchor anchor, String text) {
        return text(cssClass, x, y, anchor, "", text);
    }

    /** A text that is cut at some width, and then tells its whole when pointed at. */
    Picture clipped(String cssClass, double x, double y, String text, double most) {
        return clipped(cssClass, x, y, text, TextWidth.fit(text, FONT_SIZE, most), "");
    }

    /** The same, heavier than the text around it. */
    Picture clippedValue(String cssClass, double x, double y, String text, double most) {
        String fitting = TextWidth.fit(text, FONT_SIZE * TextWidth.BOLD, most);
        return clipped(cssClass, x, y, text, fitting, " font-weight=\"700\"");
    }

    private Picture clipped(String cssClass, double x, double y, String text, String fitting, String attributes) {
        return fitting.equals(text)
                ? text(cssClass, x, y, Anchor.START, attributes, text)
                : end("<text" + cssClass(cssClass) + at("x", x) + at("y", y) + attributes + "><title>" + escape(text)
                        + "</title>" + escape(fitting) + "</text>");
    }

    Picture title(double y, double size, String text) {
        return text("c-title", 0, y, Anchor.START, " font-size=\"" + number(size) + "\" font-weight=\"700\"", text);
    }

    /** A value: heavier than the text around it. */
    Picture value(String cssClass, double x, double y, Anchor anchor, String text) {
        return text(cssClass, x, y, anchor, " font-weight=\"700\"", text);
    }

    /** A value with words beside it, either of which may be empty. */
    Picture label(double x, double y, Anchor anchor, String value, String aside) {
        return label("c-value", x, y, anchor, value, aside);
    }

    /** @param cssClass of the value; the words beside it are quiet */
    Picture label(String cssClass, double x, double y, Anchor anchor, String value, String aside) {
        if (value.isEmpty()) {
            return text("c-quiet", x, y, anchor, aside);
        }
        if (aside.isEmpty()) {
            return value(cssClass, x, y, anchor, value);
        }
        return end("<text" + cssClass(cssClass) + at("x", x) + at("y", y) + anchor.attribute()
                + "><tspan font-weight=\"700\">" + escape(value) + "</tspan><tspan class=\"c-quiet\">" + escape(aside)
                + "</tspan></text>");
    }

    private Picture text(String cssClass, double x, double y, Anchor anchor, String attributes, String text) {
        return text.isEmpty()
                ? this
                : end("<text" + cssClass(cssClass) + at("x", x) + at("y", y) + anchor.attribute() + attributes + ">"
                        + escape(text) + "</text>");
    }

    Picture line(String cssClass, double x1, double y1, double x2, double y2) {
        return end("<line" + cssClass(cssClass) + at("x1", x1) + at("y1", y1) + at("x2", x2) + at("y2", y2)
                + " stroke=\"currentColor\"/>");
    }

    /** An area behind the marks: unseen where no style sheet reaches. */
    Picture area(String cssClass, double x, double y, double width, double height) {
        return end("<rect" + cssClass(cssClass) + box(x, y, width, height) + " fill=\"none\"/>");
    }

    Picture rect(String cssClass, double x, double y, double width, double height) {
        return rect(cssClass, x, y, width, height, "");
    }

    /** @param title what it tells when pointed at; may be empty */
    Picture rect(String cssClass, double x, double y, double width, double height, String title) {
        return told("rect", cssClass(cssClass) + box(x, y, width, height), title);
    }

    Picture circle(String cssClass, double x, double y, double radius, String title) {
        return told("circle", cssClass(cssClass) + at("cx", x) + at("cy", y) + at("r", radius), title);
    }

    private Picture told(String element, String attributes, String title) {
        return end("<" + element + attributes
                + (title.isEmpty() ? "/>" : "><title>" + escape(title) + "</title></" + element + ">"));
    }

    /** A line along a path that starts at (x, y); nothing if the path is empty. */
    Picture stroke(String cssClass, Path2D path, double x, double y) {
        return stroke(cssClass, path, x, y, Tellable.NOTHING);
    }

    /** @param told what its points tell when they are pointed at */
    Picture stroke(String cssClass, Path2D path, double x, double y, Tellable told) {
        String data = data(path, x, y);
        return data.isEmpty()
                ? this
                : end("<path" + cssClass(cssClass) + " d=\"" + data + "\" fill=\"none\" stroke=\"currentColor\""
                        + told.attributes() + "/>");
    }

    /** @param title what it tells when pointed at; may be empty */
    Picture fill(String cssClass, Path2D path, double x, double y, String title) {
        return told("path", cssClass(cssClass) + " d=\"" + data(path, x, y) + "\"", title);
    }

    /**
     * An area under a path.
     *
     * @param told what the points of its upper edge tell when they are pointed at
     */
    Picture fill(String cssClass, Path2D path, double x, double y, Tellable told) {
        return end("<path" + cssClass(cssClass) + " d=\"" + data(path, x, y) + "\"" + told.attributes() + "/>");
    }

    /** A path to be {@link #use used} several times, its origin at (0, 0). */
    Picture define(String name, Path2D path) {
        return end("<defs><path id=\"" + id(name) + "\" d=\"" + data(path, 0, 0) + "\"/></defs>");
    }

    /** Marks to be {@link #place placed} several times, drawn about (0, 0). */
    Picture defineMarks(String name, Runnable draw) {
        body.append("<defs><g id=\"").append(id(name)).append("\">");
        draw.run();
        return end("</g></defs>");
    }

    Picture place(String name, double x, double y) {
        return end("<use href=\"#" + id(name) + "\"" + at("x", x) + at("y", y) + "/>");
    }

    Picture use(String cssClass, String name, double x, double y) {
        return end("<use" + cssClass(cssClass) + " href=\"#" + id(name) + "\"" + at("x", x) + at("y", y)
                + " fill=\"none\" stroke=\"currentColor\"/>");
    }

    /** The whole element, its text alternative being title and description. */
    String toSvg(String cssClass, double height, String title, String description) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\"" + cssClass("c-chart " + cssClass) + " viewBox=\"0 0 " + width
                + " " + number(height) + "\" font-size=\"" + number(FONT_SIZE)
                + "\" fill=\"currentColor\" role=\"img\" aria-labelledby=\"" + id("t") + " " + id("d")
                + "\">\n<title id=\""
                + id("t") + "\">" + escape(title) + "</title>\n<desc id=\"" + id("d") + "\">" + escape(description)
                + "</desc>\n" + body + "</svg>\n";
    }

    private Picture end(String markup) {
        body.append(markup).append('\n');
        return this;
    }

    private static String data(Path2D path, double x, double y) {
        StringBuilder data = new StringBuilder();
        double[] point = new double[6];
        for (PathIterator i = path.getPathIterator(AffineTransform.getTranslateInstance(x, y)); !i.isDone(); i.next()) {
            switch (i.currentSegment(point)) {
                case PathIterator.SEG_MOVETO -> data.append('M').append(pair(point));
                // After a move, further pairs are lines.
                case PathIterator.SEG_LINETO -> data.append(' ').append(pair(point));
                case PathIterator.SEG_CLOSE -> data.append('Z');
                default -> throw new IllegalArgumentException("a curve");
            }
        }
        return data.toString();
    }

    private static String pair(double[] point) {
        return number(point[0]) + "," + number(point[1]);
    }

    private static String cssClass(String names) {
        return " class=\"" + names + "\"";
    }

    private static String box(double x, double y, double width, double height) {
        return at("x", x) + at("y", y) + at("width", width) + at("height", height);
    }

    private static String at(String name, double value) {
        return " " + name + "=\"" + number(value) + "\"";
    }

    /** With at most one decimal: {@code 12}, {@code 12.5}, {@code -0.1}. */
    private static String number(double value) {
        long tenths = Math.round(value * 10);
        String sign = tenths < 0 ? "-" : "";
        long whole = Math.abs(tenths) / 10;
        long rest = Math.abs(tenths) % 10;
        return sign + whole + (rest == 0 ? "" : "." + rest);
    }

    /** Text for element content; what XML cannot carry becomes U+FFFD. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                default -> escaped.appendCodePoint(isXml(c) ? c : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    private static boolean isXml(int c) {
        return c == '\t' || c == '\n' || c >= ' ' && c < 0xD800 || c >= 0xE000 && c != 0xFFFE && c != 0xFFFF;
    }
}
