package io.assay.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MathMlTest {
    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            x                       ¦ <mi>x</mi>
            12.5x                   ¦ <mn>12.5</mn><mi>x</mi>
            a - b                   ¦ <mi>a</mi><mo>−</mo><mi>b</mi>
            a < b                   ¦ <mi>a</mi><mo>&lt;</mo><mi>b</mi>
            x^2                     ¦ <msup><mi>x</mi><mrow><mn>2</mn></mrow></msup>
            x_i                     ¦ <msub><mi>x</mi><mi>i</mi></msub>
            x_i^2                   ¦ <msubsup><mi>x</mi><mi>i</mi><mrow><mn>2</mn></mrow></msubsup>
            f'                      ¦ <msup><mi>f</mi><mrow><mo>′</mo></mrow></msup>
            \\alpha\\leq\\infty     ¦ <mi>α</mi><mo>≤</mo><mi>∞</mi>
            \\frac12                ¦ <mfrac><mn>1</mn><mn>2</mn></mfrac>
            \\frac{a}{b}            ¦ <mfrac><mrow><mi>a</mi></mrow><mrow><mi>b</mi></mrow></mfrac>
            \\sqrt{x}               ¦ <msqrt><mrow><mi>x</mi></mrow></msqrt>
            \\sqrt[3]{x}            ¦ <mroot><mrow><mi>x</mi></mrow><mrow><mn>3</mn></mrow></mroot>
            [0, 1]                  ¦ <mo stretchy="false">[</mo><mn>0</mn><mo>,</mo><mn>1</mn><mo stretchy="false">]</mo>
            \\hat x                 ¦ <mover accent="true"><mi>x</mi><mo>^</mo></mover>
            \\mathbb{R}             ¦ <mi>ℝ</mi>
            \\mathbf{A1}            ¦ <mi>𝐀𝟏</mi>
            \\text{if } x           ¦ <mtext>if\u00a0</mtext><mi>x</mi>
            \\mathrm{TVL}           ¦ <mi mathvariant="normal">TVL</mi>
            50\\%                   ¦ <mn>50</mn><mo>%</mo>
            a\\,b                   ¦ <mi>a</mi><mspace width="0.1667em"></mspace><mi>b</mi>
            \\log n                 ¦ <mrow><mi>log</mi><mspace width="0.1667em"></mspace></mrow><mi>n</mi>
            """)
    void writes(String tex, String mathMl) {
        assertThat(inside(tex, false)).isEqualTo(mathMl);
    }

    @Test
    void limitsStandAboveAndBelowOnALineOfTheirOwn() {
        assertThat(inside("\\sum_i^n", true))
                .isEqualTo("<munderover><mo>∑</mo><mi>i</mi><mrow><mi>n</mi></mrow></munderover>");
        assertThat(inside("\\sum_i^n", false))
                .isEqualTo("<msubsup><mo>∑</mo><mi>i</mi><mrow><mi>n</mi></mrow></msubsup>");
        assertThat(inside("\\max_x", true)).isEqualTo("<munder><mi>max</mi><mi>x</mi></munder>");
        assertThat(MathMl.write("x", true))
                .hasValueSatisfying(math -> assertThat(math).startsWith("<math display=\"block\">"));
    }

    @Test
    void fencesAndTables() {
        assertThat(inside("\\left( x \\right]", false))
                .isEqualTo("<mrow><mo fence=\"true\" form=\"prefix\">(</mo><mi>x</mi>"
                        + "<mo fence=\"true\" form=\"postfix\">]</mo></mrow>");
        assertThat(inside("\\begin{cases} 1 & x \\\\ 0 \\end{cases}", true))
                .isEqualTo("<mrow><mo fence=\"true\" form=\"prefix\">{</mo><mtable>"
                        + "<mtr><mtd><mn>1</mn></mtd><mtd><mi>x</mi></mtd></mtr><mtr><mtd><mn>0</mn></mtd></mtr>"
                        + "</mtable></mrow>");
    }

    @Test
    void theTexIsAnnotated() {
        assertThat(MathMl.write("a<b", false))
                .hasValueSatisfying(math -> assertThat(math)
                        .endsWith("<annotation encoding=\"application/x-tex\">a&lt;b</annotation></semantics></math>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\frac{a", "\\unknown", "{", "}", "x_1_2", "\\left( x", "\\begin{pmatrix} a", "\\begin{a} \\end{b}",
                "a & b", "#", "\\", "\\text{\\href{javascript:x}{y}}", "\\def\\a{\\a\\a}\\a", "^", "_", "\\sqrt[3"
            })
    void refusesWhatItDoesNotKnow(String tex) {
        assertThat(MathMl.write(tex, false)).isEmpty();
    }

    @Test
    void longAndDeepFormulasAreNoTrouble() {
        assertThat(MathMl.write("x".repeat(100_000), true)).isPresent();
        assertThat(MathMl.write("{".repeat(100_000), true)).isEmpty();
        assertThat(MathMl.write("\\frac".repeat(100_000), true)).isEmpty();
        assertThat(MathMl.write("\\hat".repeat(100_000), true)).isEmpty();
    }

    @Test
    void everyPrefixIsWrittenOrRefused() {
        String tex =
                "\\sum_{i=0}^n \\left[\\frac{x_i}{\\sqrt[3]{2\\pi}}\\right] \\begin{cases}\\text{a b} & \\mathbb R'\\\\ 1\\end{cases}";
        assertThat(MathMl.write(tex, true)).isPresent();
        for (int end = 0; end < tex.length(); end++) {
            String prefix = tex.substring(0, end);
            assertThatCode(() -> MathMl.write(prefix, false)).doesNotThrowAnyException();
        }
    }

    private static String inside(String tex, boolean display) {
        return MathMl.write(tex, display)
                .orElseThrow()
                .replaceFirst("^<math[^>]*><semantics><mrow>", "")
                .replaceFirst("</mrow><annotation.*$", "");
    }
}
