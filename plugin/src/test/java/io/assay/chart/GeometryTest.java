package io.assay.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.assay.words.Words;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Marks stand where the scale says; pictures are written with one decimal. */
class GeometryTest {
    private static final Offset<Double> WRITTEN = within(0.11);

    @Test
    void pointsOfADumbbellStandBetweenTheCutsAsTheirValuesDo() throws Exception {
        for (Element svg : draw("dumbbell")) {
            List<Double> cuts = marks(svg, "line", "c-rule").stream()
                    .map(line -> number(line, "x1"))
                    .toList();
            double ten = cuts.get(0);
            double perPercent = (cuts.get(1) - ten) / 10;

            assertThat(cuts.get(2)).isCloseTo(ten + 40 * perPercent, WRITTEN);
            for (Element circle : told(svg, "circle")) {
                assertThat(number(circle, "cx")).isCloseTo(ten + (percent(circle) - 10) * perPercent, within(0.5));
            }
        }
    }

    @Test
    void barsOfAStackStandOnZeroAndOnEachOther() throws Exception {
        for (Element svg : draw("parts")) {
            List<Element> active = told(svg, "rect", "c-part-0");
            List<Element> idle = told(svg, "rect", "c-part-1");
            double zero = bottom(active.get(0));
            double perCard = number(active.get(0), "height") / 120;

            assertThat(active)
                    .hasSize(8)
                    .allSatisfy(bar -> assertThat(bottom(bar)).isCloseTo(zero, WRITTEN));
            for (int i = 0; i < active.size(); i++) {
                assertThat(bottom(idle.get(i))).isCloseTo(number(active.get(i), "y"), WRITTEN);
                assertThat(number(active.get(i), "height")).isCloseTo(count(active.get(i)) * perCard, within(1.0));
                assertThat(number(idle.get(i), "height")).isCloseTo(count(idle.get(i)) * perCard, within(1.5));
            }
        }
    }

    @Test
    void barsOverTimeStandAtTheirDates() throws Exception {
        for (Element svg : draw("columns")) {
            List<Element> bars = told(svg, "rect", "c-part-0");
            double first = middle(bars.get(0));
            double perDay = (middle(bars.get(bars.size() - 1)) - first) / days("2025-01-31", "2026-06-30");

            for (int i = 0; i < bars.size(); i++) {
                LocalDate date = LocalDate.of(2025, 1, 31).plusMonths(i);
                assertThat(middle(bars.get(i)))
                        .isCloseTo(first + days("2025-01-31", date.toString()) * perDay, WRITTEN);
            }
        }
    }

    @Test
    void eachContributionBeginsWhereTheOneBeforeEnded() throws Exception {
        for (Element svg : draw("sum")) {
            List<Element> bars = told(svg, "rect", "c-bar");
            Element sum = told(svg, "rect", "c-sum").get(0);
            double zero = number(sum, "x");
            double perPoint = number(bars.get(0), "width") / 30;

            assertThat(number(bars.get(0), "x")).isCloseTo(zero, WRITTEN);
            for (int i = 1; i < bars.size(); i++) {
                assertThat(number(bars.get(i), "x")).isCloseTo(right(bars.get(i - 1)), within(0.15));
            }
            assertThat(right(bars.get(bars.size() - 1))).isCloseTo(right(sum), within(0.15));
            assertThat(number(sum, "width")).isCloseTo(53.333 * perPoint, within(0.3));
            List<Double> cuts = marks(svg, "line", "c-rule").stream()
                    .map(line -> number(line, "x1"))
                    .toList();
            assertThat(cuts.get(1)).isCloseTo(zero + 60 * perPoint, within(0.3));
        }
    }

    @Test
    void stepsOfAStripBeginOnTheirDays() throws Exception {
        for (Element svg : draw("strip")) {
            List<Double> changes = marks(svg, "line", "c-cause").stream()
                    .map(line -> number(line, "x1"))
                    .toList();
            double width = svg.getAttribute("class").contains("c-wide") ? 720 : 340;
            double whole = days("2025-01-20", "2026-11-15");

            assertThat(changes).hasSize(4);
            assertThat(changes.get(0)).isCloseTo(width * days("2025-01-20", "2025-07-21") / whole, WRITTEN);
            assertThat(changes.get(3)).isCloseTo(width * days("2025-01-20", "2026-08-01") / whole, WRITTEN);
        }
    }

    @Test
    void slopesRunFromValueToValue() throws Exception {
        for (Element svg : draw("slope")) {
            List<Element> points = told(svg, "circle");
            double fifty = at(points, "Akash", 50);
            double perPercent = (at(points, "io.net", 9) - fifty) / (50 - 9);

            assertThat(at(points, "Render", 25)).isCloseTo(fifty + 25 * perPercent, within(0.2));
            assertThat(at(points, "Render", 17.5)).isCloseTo(fifty + 32.5 * perPercent, within(0.2));
        }
    }

    private static double at(List<Element> points, String entity, double percent) {
        return points.stream()
                .filter(point -> point.getTextContent().startsWith(entity) && percent(point) == percent)
                .mapToDouble(point -> number(point, "cy"))
                .findFirst()
                .orElseThrow();
    }

    private static double percent(Element mark) {
        return Double.parseDouble(mark.getTextContent().replaceFirst(".*: ([\\d.]+)%.*", "$1"));
    }

    private static double count(Element mark) {
        return Double.parseDouble(
                mark.getTextContent().replaceFirst(".*: ([\\d,]+).*", "$1").replace(",", ""));
    }

    private static long days(String from, String to) {
        return LocalDate.parse(to).toEpochDay() - LocalDate.parse(from).toEpochDay();
    }

    private static double bottom(Element rect) {
        return number(rect, "y") + number(rect, "height");
    }

    private static double right(Element rect) {
        return number(rect, "x") + number(rect, "width");
    }

    private static double middle(Element rect) {
        return number(rect, "x") + number(rect, "width") / 2;
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static List<Element> told(Element svg, String tag) {
        return elements(svg, tag).stream()
                .filter(element -> element.getElementsByTagName("title").getLength() > 0)
                .toList();
    }

    private static List<Element> told(Element svg, String tag, String cssClass) {
        return told(svg, tag).stream()
                .filter(element -> element.getAttribute("class").equals(cssClass))
                .toList();
    }

    private static List<Element> marks(Element svg, String tag, String cssClass) {
        return elements(svg, tag).stream()
                .filter(element -> element.getAttribute("class").equals(cssClass))
                .toList();
    }

    private static List<Element> elements(Element svg, String tag) {
        NodeList nodes = svg.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static List<Element> draw(String example) throws Exception {
        Chart chart = new ChartRenderer(Words.of("en")).render(Examples.all().get(example), "a");
        List<Element> drawn = new ArrayList<>();
        for (String svg :
                Stream.concat(Stream.of(chart.wide()), chart.narrow().stream()).toList()) {
            drawn.add(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)))
                    .getDocumentElement());
        }
        return drawn;
    }
}
