package io.assay.chart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.assay.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A JVM of its own, on a machine with no fonts and no display, that tells which classes it loads. */
class BareMachineTest {
    private static final String XCHART = "org.knowm.xchart";
    private static final String FONT_MACHINERY = "sun.font.SunFontManager";

    @TempDir
    Path folder;

    @Test
    void drawsWithoutFonts() throws Exception {
        String log = run("line");

        assertThat(log).contains("drawn", XCHART).doesNotContain(FONT_MACHINERY);
    }

    @Test
    void loadsXChartOnlyForWhatXChartDraws() throws Exception {
        assertThat(run("bullet")).contains("drawn").doesNotContain(XCHART);
        assertThat(run("sum")).contains("drawn").doesNotContain(XCHART);
    }

    private String run(String example) throws IOException, InterruptedException {
        Path fonts = folder.resolve("fonts.conf");
        Files.writeString(fonts, "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig/>");
        Path log = folder.resolve(example + ".log");
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load",
                "-cp",
                System.getProperty("java.class.path"),
                Draw.class.getName(),
                example);
        java.environment().put("FONTCONFIG_FILE", fonts.toString());
        java.environment().remove("DISPLAY");
        int exit = java.redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        String output = Files.readString(log, UTF_8);
        assertThat(exit)
                .as(output.lines()
                        .filter(line -> !line.startsWith("["))
                        .toList()
                        .toString())
                .isZero();
        return output;
    }

    /** Draws the example that is named. */
    static final class Draw {
        public static void main(String[] arguments) {
            String svg = new ChartRenderer(Words.of("en"))
                    .render(Examples.all().get(arguments[0]), "a")
                    .wide();
            System.out.println(svg.startsWith("<svg") ? "drawn" : svg);
        }
    }
}
