package io.assay.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A JVM of its own without a display, that tells which classes it loads. */
class BareMachineTest {
    @Test
    void paintsWithoutTheFontsOfTheMachine() throws IOException, InterruptedException {
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName());
        java.environment().remove("DISPLAY");
        Process process = java.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output)
                .contains("painted", "org.apache.fontbox")
                .doesNotContain("sun.font.SunFontManager ", "sun.font.FontManagerFactory ");
    }

    /** Paints a card. */
    static final class Main {
        public static void main(String[] arguments) {
            System.out.println(CardPainter.paint(CardPainterTest.card("Akash")).length > 0 ? "painted" : "");
        }
    }
}
