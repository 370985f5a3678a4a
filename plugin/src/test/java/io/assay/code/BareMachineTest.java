package io.assay.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A JVM of its own, without a display, that tells which classes it loads. */
class BareMachineTest {
    @Test
    void needsNoWindowsAndNoFonts() throws Exception {
        assertThat(run("java"))
                .contains("type:int", "org.fife")
                .doesNotContain("java.awt.Toolkit ", "sun.font.SunFontManager ", "java.awt.GraphicsEnvironment ");
    }

    @Test
    void loadsTheLibraryOnlyForALanguageThatIsKnown() throws Exception {
        assertThat(run("text")).contains("done").doesNotContain("org.fife");
    }

    private static String run(String language) throws IOException, InterruptedException {
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                language);
        java.environment().remove("DISPLAY");
        Process process = java.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    /** Highlights a line of the language that is named. */
    static final class Main {
        public static void main(String[] arguments) {
            System.out.println("done " + HighlighterTest.shown(Highlighter.highlight(arguments[0], "int a;")));
        }
    }
}
