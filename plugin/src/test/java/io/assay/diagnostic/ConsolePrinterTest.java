package io.assay.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.source.SourceFile;
import io.assay.text.SourceSpan;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsolePrinterTest {
    private static Place place(String text, String culprit) {
        int start = text.indexOf(culprit);
        return new SourceFile("knowledge/ai-crypto/compute.md", text)
                .place(new SourceSpan(start, start + culprit.length()));
    }

    @Test
    void showsTheLineWithACaretUnderTheCulprit() {
        String text = "a: 1\nmetric: gpu_utilisation\n";
        Diagnostic diagnostic = Diagnostic.of(
                        Code.UNKNOWN_METRIC, place(text, "gpu_utilisation"), "unknown metric 'gpu_utilisation'")
                .withNearest("gpu_utilisation", List.of("gpu_active", "gpu_utilization"));
        assertThat(ConsolePrinter.print(diagnostic)).isEqualTo("""
                        knowledge/ai-crypto/compute.md:2:9: error KB012: unknown metric 'gpu_utilisation'
                          metric: gpu_utilisation
                                  ^^^^^^^^^^^^^^^
                          hint: did you mean 'gpu_utilization'?""");
    }

    @Test
    void cutsALongLineAroundTheCulprit() {
        String text = "x".repeat(300) + "HERE" + "y".repeat(300);
        String printed = ConsolePrinter.print(Diagnostic.of(Code.BROKEN_LINK, place(text, "HERE"), "broken"));
        String[] lines = printed.split("\n");
        assertThat(lines[1]).startsWith("  …x").hasSizeLessThan(130);
        assertThat(lines[1].substring(lines[2].indexOf('^'), lines[2].lastIndexOf('^') + 1))
                .isEqualTo("HERE");
    }

    @Test
    void theCaretStandsBelowWideCharactersMarksAndTabs() {
        String text = "\t水車 cafe\u0301 😀 HERE";
        String[] lines = ConsolePrinter.print(Diagnostic.of(Code.BROKEN_LINK, place(text, "HERE"), "broken"))
                .split("\n");
        assertThat(lines[2]).isEqualTo("  \t" + " ".repeat(4 + 1 + 4 + 1 + 2 + 1) + "^^^^");

        lines = ConsolePrinter.print(Diagnostic.of(Code.BROKEN_LINK, place(text, "水車"), "broken"))
                .split("\n");
        assertThat(lines[2]).isEqualTo("  \t^^^^");
    }

    @Test
    void setsWordsOffInTheColourOfTheSeverity() {
        String printed = ConsolePrinter.print(
                Diagnostic.of(Code.BROKEN_LINK, place("see HERE", "HERE"), "broken")
                        .withHint("mend it"),
                Ink.COLOURS);
        assertThat(printed.replace('\u001b', '~')).isEqualTo("""
                ~[1mknowledge/ai-crypto/compute.md:1:5~[0m: ~[1;33mwarning KB021~[0m: ~[1mbroken~[0m
                  see HERE
                      ~[1;33m^^^^~[0m
                  ~[36mhint:~[0m mend it""");
    }

    @Test
    void keepsContentFromSteeringTheTerminal() {
        String text = "\u001b[31mred";
        assertThat(ConsolePrinter.print(Diagnostic.of(Code.BROKEN_LINK, place(text, "red"), "see '\u0007'")))
                .doesNotContain("\u001b", "\u0007");
    }

    @Test
    void aFileAsAWholeHasNoExcerpt() {
        assertThat(ConsolePrinter.print(Diagnostic.of(Code.NOT_UTF8, Place.file("a.md"), "not text")))
                .isEqualTo("a.md:1:1: error KB001: not text");
    }
}
