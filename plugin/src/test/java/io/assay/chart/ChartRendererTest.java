package io.assay.chart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.assay.exact.Rational;
import io.assay.words.Words;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class ChartRendererTest {
    private static final int ORDINARY = 15_000;
    private static final int LARGE = 75_000;

    /** Examples of thirty entities, forty changes, four hundred days. */
    private static final String MANY = ".*-(30|40|400)";

    private final ChartRenderer renderer = new ChartRenderer(Words.of("en"));

    static Stream<String> examples() {
        return Examples.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isAnImageThatTellsWhatItShows(String example) throws Exception {
        for (String svg : svgs(example, "a")) {
            Element root = parse(svg).getDocumentElement();

            assertThat(root.getTagName()).isEqualTo("svg");
            assertThat(root.getAttribute("role")).isEqualTo("img");
            assertThat(root.getAttribute("viewBox")).matches("0 0 \\d+ [\\d.]+");
            String[] labels = root.getAttribute("aria-labelledby").split(" ");
            assertThat(textOf(root, "title", labels[0])).isNotBlank();
            assertThat(textOf(root, "desc", labels[1])).endsWith(".");
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void needsNeitherStylesNorScriptsNorFiles(String example) {
        for (String svg : svgs(example, "a")) {
            assertThat(svg).doesNotContain("<style", "style=", "<script", "url(", "NaN", "Infinity");
            assertThat(svg.getBytes(UTF_8).length).isLessThan(example.matches(MANY) ? LARGE : ORDINARY);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void drawsNothingOutsideTheFrame(String example) throws Exception {
        for (String svg : svgs(example, "a")) {
            String[] box =
                    parse(svg).getDocumentElement().getAttribute("viewBox").split(" ");
            double width = Double.parseDouble(box[2]);
            double height = Double.parseDouble(box[3]);

            assertThat(numbers(svg, " (?:x|cx|x1|x2)=\"(-?[\\d.]+)\"")).allMatch(x -> x >= -2 && x <= width + 2);
            assertThat(numbers(svg, " (?:y|cy|y1|y2)=\"(-?[\\d.]+)\"")).allMatch(y -> y >= -2 && y <= height + 2);
        }
    }

    @Test
    void isTheSameFromEveryThread() {
        List<String> once = drawn();

        List<List<String>> together =
                IntStream.range(0, 8).parallel().mapToObj(i -> drawn()).toList();

        assertThat(together).allMatch(once::equals);
    }

    @Test
    void drawsASparklineSoThatItFitsATable() {
        assertThat(svgs("spark-gaps", "a").get(0)).isEqualTo("""
                <svg xmlns="http://www.w3.org/2000/svg" class="c-chart c-spark" viewBox="0 0 100 24" font-size="13" \
                fill="currentColor" role="img" aria-labelledby="a-t a-d">
                <title id="a-t">GPU utilization of Akash</title>
                <desc id="a-d">GPU utilization of Akash rose from 25% on 31 Mar 2026 to 45% on 30 Jun 2026. \
                There is no value for 31 Mar 2025 and 30 Sep 2025. \
                The series breaks on 31 Mar 2026.</desc>
                <circle class="c-point" cx="43.4" cy="10" r="1.2"/>
                <circle class="c-point" cx="69.9" cy="20" r="1.2"/>
                <path class="c-line" d="M4,18.8 17.3,16.4M82.9,12 96,4" fill="none" stroke="currentColor"/>
                <circle class="c-point" cx="96" cy="4" r="2.4"/>
                </svg>
                """);
    }

    @Test
    void keepsIdsApartOnOnePage() {
        String page = Stream.of("first", "second")
                .flatMap(prefix -> examples().flatMap(example -> svgs(example, prefix + "-" + example).stream()))
                .reduce("", String::concat);

        assertThat(all(page, " id=\"([^\"]+)\"")).doesNotHaveDuplicates();
        assertThat(all(page, " id=\"([^\"]+)\"")).containsAll(all(page, "href=\"#([^\"]+)\""));
    }

    @Test
    void refusesAPrefixThatIsNoId() {
        ChartSpec spec = Examples.all().get("line");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> renderer.render(spec, "1 2"))
                .withMessage("cannot begin an id: '1 2'");
    }

    @Test
    void writesTextAsText() throws Exception {
        String hostile = "<script>alert('&')</script>\u0001\uD800";
        Bar bar = new Bar(hostile, Optional.of(Examples.percent(Examples.START, "0.5")));
        Chart chart = renderer.render(
                new BarsAcrossEntities(Caption.of(hostile), hostile, AxisFormat.PERCENT, Examples.BANDS, List.of(bar)),
                "a");

        assertThat(chart.wide())
                .doesNotContain("<script")
                .contains("&lt;script&gt;alert('&amp;')&lt;/script&gt;\uFFFD\uFFFD");
        assertThat(parse(chart.wide()).getElementsByTagName("script").getLength())
                .isZero();
    }

    @Test
    void saysWhatIsIllustrative() {
        assertThat(Examples.all().keySet().stream()
                        .filter(example ->
                                svgs(example, "a").stream().allMatch(svg -> svg.contains("class=\"c-kicker\""))))
                .containsExactly(
                        "line-restated",
                        "line-gaps",
                        "line-long",
                        "bars",
                        "bullet-stale",
                        "parts-long",
                        "heat-long",
                        "strips",
                        "sum-open");
    }

    @Test
    void marksWhatIsProvisionalStaleOrUnknown() {
        String line = svgs("line-restated", "a").get(0);
        String bars = svgs("bars", "a").get(0);

        assertThat(all(line, "class=\"c-hollow\"[^>]*><title>([^<]+)"))
                .containsExactly("30 Jun 2026: 17.5%, provisional");
        assertThat(all(line, "class=\"(c-earlier)\"")).hasSize(1);
        assertThat(all(bars, "class=\"(c-bar-hollow)\"")).hasSize(2);
        assertThat(bars).contains(">31%</tspan><tspan class=\"c-quiet\"> stale, 31 Dec 2025<");
        assertThat(all(bars, ">(no value)<")).hasSize(2);
    }

    @Test
    void drawsFewLinesTogetherAndManyApart() {
        assertThat(svgs("lines", "a").get(0)).contains("c-line-2").doesNotContain("c-ghost");
        assertThat(all(svgs("multiples", "a").get(0), "class=\"(c-ghost)\"")).hasSize(5);
    }

    @Test
    void aLineThatEndsBeforeTheOthersHasTheDayOfItsValue() {
        String lines = svgs("lines", "a").get(0);

        assertThat(lines).contains(">io.net 19%</tspan><tspan class=\"c-quiet\"> 31 Dec 2025<");
        assertThat(lines).contains("font-weight=\"700\">Akash 50%</text>");
        assertThat(svgs("multiples", "a").get(0)).contains(">19%, 31 Dec 2025<", ">50%<");
    }

    @Test
    void severalLinesSayWhatTheirHollowPointsAre() {
        LinesAcrossEntities lines = Examples.lines(2);
        List<Datum> points = new ArrayList<>(lines.trends().get(0).points());
        points.set(1, points.get(1).withMarks(List.of(Mark.ESTIMATED)));
        points.set(7, points.get(7).withMarks(List.of(Mark.PROVISIONAL)));
        LinesAcrossEntities marked = new LinesAcrossEntities(
                lines.caption(),
                lines.measure(),
                lines.format(),
                lines.bands(),
                List.of(new Trend("Akash", points), lines.trends().get(1)));

        assertThat(renderer.render(marked, "a").wide()).contains(">Hollow points are provisional.<");
        assertThat(svgs("lines", "a").get(0)).doesNotContain("Hollow");
    }

    @Test
    void whatIsJudgedOfNoneStandsBelowAHeatTableOnce() {
        HeatTable.Cell none = new HeatTable.Cell("not applicable", "", Optional.empty());
        HeatTable.Cell good = new HeatTable.Cell("good", "", Optional.of(new Standing(2, 2, 4)));
        HeatTable table = new HeatTable(
                Examples.caption("Two"),
                List.of("Use", "Moat", "Cost"),
                List.of(
                        new HeatTable.Row("Akash", good, List.of(good, none, none)),
                        new HeatTable.Row("Render", good, List.of(none, none, none))));
        Chart chart = renderer.render(table, "a");

        assertThat(all(chart.wide(), ">([^<]*not applicable)<"))
                .containsExactly("not applicable", "Moat and Cost: not applicable");
        assertThat(all(chart.narrow().orElseThrow(), ">([^<]*not applicable)<"))
                .containsExactly("Use: not applicable", "Moat and Cost: not applicable");
    }

    @Test
    void theGridEndsWhereNoBarBelowZeroLeadsBeyondIt() {
        List<Bar> bars = List.of(
                new Bar("Cold", Optional.of(Datum.of(Examples.START, Rational.of(-11), "−11"))),
                new Bar("Warm", Optional.of(Datum.of(Examples.START, Rational.of(6), "6"))));
        Chart chart = renderer.render(
                new BarsAcrossEntities(Caption.of("Degrees"), "Degrees", AxisFormat.PLAIN, List.of(), bars), "a");

        assertThat(all(chart.wide(), "class=\"c-tick\"[^>]*>([^<]+)"))
                .startsWith("−15")
                .endsWith("10");
    }

    private List<String> drawn() {
        return examples().flatMap(example -> svgs(example, "a").stream()).toList();
    }

    private List<String> svgs(String example, String prefix) {
        Chart chart = renderer.render(Examples.all().get(example), prefix);
        return Stream.concat(Stream.of(chart.wide()), chart.narrow().stream()).toList();
    }

    private static List<String> all(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static List<Double> numbers(String text, String pattern) {
        return all(text, pattern).stream().map(Double::valueOf).toList();
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static String textOf(Element root, String tag, String id) {
        Element element = (Element) root.getElementsByTagName(tag).item(0);
        assertThat(element.getAttribute("id")).isEqualTo(id);
        return element.getTextContent();
    }

    @Test
    void saysWhatStrokesAreWhereSomeAreDrawn() {
        String note = "A stroke spans the lowest and the highest that a value may be.";
        assertThat(wide("line-intervals")).contains(note);
        assertThat(wide("line")).doesNotContain(note);
    }

    private static String wide(String example) {
        return new ChartRenderer(Words.of("en"))
                .render(Examples.all().get(example), "a")
                .wide();
    }
}
