package io.assay.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.assay.chart.Chart;
import io.assay.chart.ChartRenderer;
import io.assay.chart.Examples;
import io.assay.words.Words;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChartPainterTest {
    private static final String CSS = """
            .band { fill: #f8e6df; }
            .mark { fill: #0b4c5a; }
            .edge { stroke: #a8330b; stroke-width: 10; }
            """;

    /** 1104 pixels stand for 552 units: two for each, 48 from the left. */
    private static final String CHART = """
            <svg xmlns="http://www.w3.org/2000/svg" class="c-chart" viewBox="0 0 552 253" font-size="13" fill="currentColor">
            <title id="t">Title</title><desc id="d">Words</desc>
            <rect class="band" x="0" y="0" width="552" height="253" fill="none"/>
            <circle class="mark" cx="100" cy="100" r="20"><title>told when pointed at</title></circle>
            <path class="edge" d="M200,50 200,150" fill="none" stroke="currentColor"/>
            <defs><path id="p" d="M0,0 20,0 20,20Z"/></defs>
            <defs><g id="two"><circle class="mark" cx="5" cy="5" r="5"/><circle class="mark" cx="25" cy="5" r="5"/></g></defs>
            <use href="#two" x="400" y="200"/>
            <text class="none" x="300" y="100" font-weight="700">I<tspan>I</tspan></text>
            </svg>
            """;

    @Test
    void paintsEachMarkWhereItIsAndInItsColour() throws IOException {
        BufferedImage picture = read(new ChartPainter(CSS).paint(CHART, "Notes"));
        int top = 48 + (630 - 52 - 72 - 506) / 2;

        assertThat(picture.getRGB(48 + 2 * 20, top + 2 * 20)).isEqualTo(0xfff8e6df);
        assertThat(picture.getRGB(48 + 2 * 100, top + 2 * 100)).isEqualTo(0xff0b4c5a);
        assertThat(picture.getRGB(48 + 2 * 121, top + 2 * 100)).isEqualTo(0xfff8e6df);
        assertThat(picture.getRGB(48 + 2 * 200, top + 2 * 100)).isEqualTo(0xffa8330b);
        assertThat(picture.getRGB(48 + 2 * 200, top + 2 * 152)).isEqualTo(0xfff8e6df);
        assertThat(picture.getRGB(48 + 2 * 405, top + 2 * 205)).isEqualTo(0xff0b4c5a);
        assertThat(picture.getRGB(48 + 2 * 415, top + 2 * 205)).isEqualTo(0xfff8e6df);
        assertThat(picture.getRGB(48 + 2 * 425, top + 2 * 205)).isEqualTo(0xff0b4c5a);
        assertThat(picture.getRGB(600, 629)).isEqualTo(Palette.BRAND.getRGB());
    }

    static Set<String> examples() {
        return Examples.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void knowsAllThatOurChartsAreDrawnOf(String example) {
        Chart chart = new ChartRenderer(Words.of("en")).render(Examples.all().get(example), "a");
        SvgPainter.paint(chart.wide(), new Stylesheet(CSS), new AffineTransform(), new Canvas(90, 60, Palette.PAPER));
    }

    @Test
    void isTheSameEachTime() {
        assertThat(new ChartPainter(CSS).paint(CHART, "Notes")).isEqualTo(new ChartPainter(CSS).paint(CHART, "Notes"));
    }

    @Test
    void refusesWhatChartsNeverHold() {
        assertThatThrownBy(() -> new ChartPainter(CSS).paint(CHART.replace("<defs>", "<image/><defs>"), "Notes"))
                .hasMessageContaining("image");
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }
}
