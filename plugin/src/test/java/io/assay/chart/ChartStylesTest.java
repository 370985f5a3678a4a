package io.assay.chart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.assay.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The default theme's colours against the contrast that WCAG 2.2 asks for, and its classes against those drawn. */
class ChartStylesTest {
    private static final double TEXT = 4.5;
    private static final double MARKS = 3;
    private static final Pattern VARIABLE =
            Pattern.compile("--c-([a-z0-9-]+): light-dark\\((?<light>#[0-9a-f]{6}), (?<dark>#[0-9a-f]{6})\\);");

    @Test
    void everyClassThatIsDrawnIsStyled() throws IOException {
        String css = css();
        ChartRenderer renderer = new ChartRenderer(Words.of("en"));
        Set<String> drawn = new TreeSet<>();
        for (ChartSpec spec : Examples.all().values()) {
            Chart chart = renderer.render(spec, "a");
            Matcher matcher = Pattern.compile("class=\"([^\"]+)\"")
                    .matcher(chart.wide() + chart.narrow().orElse(""));
            while (matcher.find()) {
                drawn.addAll(List.of(matcher.group(1).split(" ")));
            }
        }

        assertThat(drawn).hasSizeGreaterThan(30).allMatch(name -> css.matches("(?s).*\\." + name + "[ ,.{].*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void textAndMarksStandOutOnEveryZone(String scheme) throws IOException {
        Map<String, String> colors = variables(css(), scheme);
        List<String> zones = IntStream.rangeClosed(0, 6)
                .mapToObj(i -> colors.get("band-" + i))
                .toList();

        for (String zone : zones) {
            assertThat(contrast(colors.get("ink"), zone)).isGreaterThan(TEXT);
            assertThat(contrast(colors.get("quiet"), zone)).isGreaterThan(TEXT);
            assertThat(contrast(colors.get("mark"), zone)).isGreaterThan(MARKS);
            assertThat(contrast(colors.get("earlier"), zone)).isGreaterThan(MARKS);
            for (int i = 0; i < LinesPicture.MOST_LINES; i++) {
                assertThat(contrast(colors.get("series-" + i), zone)).isGreaterThan(MARKS);
            }
        }
        for (String text : List.of("ink", "quiet", "warn", "series-0", "series-1", "series-2", "series-3")) {
            assertThat(contrast(colors.get(text), colors.get("surface"))).isGreaterThan(TEXT);
        }
        assertThat(contrast(colors.get("axis"), colors.get("surface"))).isGreaterThan(MARKS);
    }

    private static String css() throws IOException {
        try (InputStream css = ChartStylesTest.class.getResourceAsStream("/assay/theme/styles/chart.css")) {
            return new String(css.readAllBytes(), UTF_8);
        }
    }

    private static Map<String, String> variables(String css, String scheme) {
        Map<String, String> variables = new HashMap<>();
        Matcher matcher = VARIABLE.matcher(css);
        while (matcher.find()) {
            variables.put(matcher.group(1), matcher.group(scheme));
        }
        return variables;
    }

    private static double contrast(String one, String other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String color) {
        int rgb = Integer.parseInt(color.substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 0xff) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
