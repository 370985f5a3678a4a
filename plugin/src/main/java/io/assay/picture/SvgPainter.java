package io.assay.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Paints the SVG of our own charts: lines, rectangles, circles, paths of straight lines, groups of these that are used
 * several times, texts. What the charts never write is refused.
 */
final class SvgPainter {
    private static final Set<String> UNSEEN = Set.of("title", "desc");

    private final Canvas canvas;
    private final Stylesheet styles;
    private final Map<String, Path2D> paths = new HashMap<>();
    private final Map<String, List<Element>> groups = new HashMap<>();
    private final Deque<Element> open = new ArrayDeque<>();
    private AffineTransform place;
    private Set<String> roots = Set.of();
    private Optional<List<Element>> group = Optional.empty();

    private record Element(String name, Map<String, String> attributes, Map<String, String> style) {
        double number(String name) {
            return Double.parseDouble(attributes.getOrDefault(name, "0"));
        }

        /** How its uses name it. */
        String reference() {
            return "#" + attributes.get("id");
        }

        String of(String property) {
            return style.getOrDefault(property, attributes.getOrDefault(property, ""));
        }
    }

    /** The size of a picture, in the units of its view box. */
    record Size(double width, double height) {}

    private SvgPainter(Canvas canvas, Stylesheet styles, AffineTransform place) {
        this.canvas = canvas;
        this.styles = styles;
        this.place = place;
    }

    static Size size(String svg) {
        int start = svg.indexOf("viewBox=\"0 0 ") + "viewBox=\"0 0 ".length();
        String[] sides = svg.substring(start, svg.indexOf('"', start)).split(" ");
        return new Size(Double.parseDouble(sides[0]), Double.parseDouble(sides[1]));
    }

    /** @param place from the units of its view box to pixels */
    static void paint(String svg, Stylesheet styles, AffineTransform place, Canvas canvas) {
        try {
            new SvgPainter(canvas, styles, place).paint(svg);
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("no well-formed SVG: " + e.getMessage(), e);
        }
    }

    private void paint(String svg) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(svg));
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("g")) {
                group = Optional.empty();
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                Element element = element(xml);
                if (element.name().equals("svg")) {
                    roots = Set.copyOf(names(element.attributes()));
                } else if (element.name().equals("g")) {
                    group = Optional.of(groups.computeIfAbsent(element.reference(), id -> new ArrayList<>()));
                } else if (group.isPresent()) {
                    group.get().add(element);
                } else if (element.name().equals("text")) {
                    text(element, xml);
                } else {
                    shape(element);
                }
            }
        }
    }

    private Element element(XMLStreamReader xml) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        return new Element(xml.getLocalName(), attributes, styles.of(names(attributes), roots));
    }

    private static List<String> names(Map<String, String> attributes) {
        return List.of(attributes.getOrDefault("class", "").split(" "));
    }

    private void shape(Element element) {
        switch (element.name()) {
            case "line" ->
                stroke(
                        element,
                        new Line2D.Double(
                                element.number("x1"),
                                element.number("y1"),
                                element.number("x2"),
                                element.number("y2")));
            case "rect" ->
                paint(
                        element,
                        new Rectangle2D.Double(
                                element.number("x"),
                                element.number("y"),
                                element.number("width"),
                                element.number("height")));
            case "circle" -> {
                double radius = element.number("r");
                paint(
                        element,
                        new Ellipse2D.Double(
                                element.number("cx") - radius, element.number("cy") - radius, 2 * radius, 2 * radius));
            }
            case "path" -> {
                Path2D path = path(element.attributes().get("d"));
                if (element.attributes().containsKey("id")) {
                    paths.put(element.reference(), path);
                } else {
                    paint(element, path);
                }
            }
            case "use" -> use(element, element.attributes().get("href"));
            case "title", "desc", "defs" -> {}
            default -> throw new IllegalArgumentException("our charts have no element '" + element.name() + "'");
        }
    }

    /** A path in the colours of its use, or a group in its own. */
    private void use(Element element, String reference) {
        AffineTransform here = place;
        place = new AffineTransform(here);
        place.translate(element.number("x"), element.number("y"));
        if (groups.containsKey(reference)) {
            groups.get(reference).forEach(this::shape);
        } else {
            paint(element, paths.get(reference));
        }
        place = here;
    }

    /** Pairs after a move are lines. */
    private static Path2D path(String data) {
        Path2D path = new Path2D.Double();
        StringTokenizer tokens = new StringTokenizer(data, "MLZ ,", true);
        boolean move = false;
        while (tokens.hasMoreTokens()) {
            String token = tokens.nextToken();
            switch (token) {
                case "M" -> move = true;
                case "L", " ", "," -> {}
                case "Z" -> path.closePath();
                default -> {
                    double x = Double.parseDouble(token);
                    tokens.nextToken();
                    double y = Double.parseDouble(tokens.nextToken());
                    if (move) {
                        path.moveTo(x, y);
                    } else {
                        path.lineTo(x, y);
                    }
                    move = false;
                }
            }
        }
        return path;
    }

    private void paint(Element element, Shape shape) {
        Optional<Color> fill =
                element.of("fill").isEmpty() ? Optional.of(Palette.INK) : Stylesheet.colour(element.of("fill"));
        fill.ifPresent(
                colour -> canvas.fill(place.createTransformedShape(shape), faded(colour, element.of("fill-opacity"))));
        stroke(element, shape);
    }

    private void stroke(Element element, Shape shape) {
        Optional<Color> colour = element.of("stroke").equals("currentColor")
                ? Optional.of(Palette.INK)
                : Stylesheet.colour(element.of("stroke"));
        colour.ifPresent(ink -> {
            float width = element.of("stroke-width").isEmpty() ? 1 : Float.parseFloat(element.of("stroke-width"));
            Shape outline = new BasicStroke(width, cap(element), BasicStroke.JOIN_ROUND, 1, dashes(element), 0)
                    .createStrokedShape(shape);
            canvas.fill(place.createTransformedShape(outline), faded(ink, element.of("stroke-opacity")));
        });
    }

    private static int cap(Element element) {
        return element.of("stroke-linecap").equals("round") ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
    }

    private static float[] dashes(Element element) {
        String written = element.of("stroke-dasharray");
        if (written.isEmpty() || written.equals("none")) {
            return null;
        }
        String[] parts = written.split("[ ,]+");
        float[] dashes = new float[parts.length];
        for (int i = 0; i < parts.length; i++) {
            dashes[i] = Float.parseFloat(parts[i]);
        }
        return dashes;
    }

    private static Color faded(Color colour, String opacity) {
        return opacity.isEmpty()
                ? colour
                : new Color(
                        colour.getRed(),
                        colour.getGreen(),
                        colour.getBlue(),
                        Math.round(255 * Float.parseFloat(opacity)));
    }

    /** A text with its parts one after another; a title in it is unseen. */
    private void text(Element whole, XMLStreamReader xml) throws XMLStreamException {
        record Part(String text, Typeface face, Color colour) {}
        List<Part> parts = new ArrayList<>();
        open.push(whole);
        while (!open.isEmpty()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                open.push(element(xml));
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open.pop();
            } else if (event == XMLStreamConstants.CHARACTERS
                    && !UNSEEN.contains(open.peek().name())) {
                parts.add(new Part(xml.getText(), face(open.peek()), ink(open.peek(), whole)));
            }
        }
        double size = whole.attributes().containsKey("font-size") ? whole.number("font-size") : 13;
        double width = parts.stream()
                .mapToDouble(part -> part.face().width(part.text(), size))
                .sum();
        String anchor = whole.attributes().getOrDefault("text-anchor", "start");
        double x = whole.number("x") - (anchor.equals("end") ? width : anchor.equals("middle") ? width / 2 : 0);
        for (Part part : parts) {
            Shape outline = part.face().outline(part.text(), size, x, whole.number("y"));
            canvas.fill(place.createTransformedShape(outline), part.colour());
            x += part.face().width(part.text(), size);
        }
    }

    private static Typeface face(Element element) {
        String weight = element.of("font-weight");
        return weight.equals("700") || weight.equals("600") ? Typeface.SANS_BOLD : Typeface.SANS;
    }

    private static Color ink(Element element, Element whole) {
        return Stylesheet.colour(element.of("fill"))
                .or(() -> Stylesheet.colour(whole.of("fill")))
                .orElse(Palette.INK);
    }
}
