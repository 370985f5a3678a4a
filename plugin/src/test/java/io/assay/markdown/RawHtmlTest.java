package io.assay.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The same HTML, trusted to different degrees. */
class RawHtmlTest {
    private static final String PAGE = """
            <!-- a note --><svg viewBox="0 0 1 1"><path d="M0 0"/></svg>

            a <b style="color:red" onclick="b()">c</b><!-- d -->

            <details class="x">

            *e*

            </details>
            """;

    @Test
    void safeHtmlIsCleaned() {
        assertThat(html(RawHtml.SAFE)).isEqualToIgnoringWhitespace("""
                <p>a <b>c</b></p>
                <details>
                <p><em>e</em></p>
                </details>
                """);
    }

    @Test
    void escapedHtmlIsText() {
        assertThat(html(RawHtml.ESCAPE))
                .contains("&lt;svg viewBox=&quot;0 0 1 1&quot;&gt;", "a &lt;b style=", "<p><em>e</em></p>")
                .doesNotContain("a note");
    }

    @Test
    void trustedHtmlStaysButForComments() {
        assertThat(html(RawHtml.TRUSTED)).isEqualTo("""
                <svg viewBox="0 0 1 1"><path d="M0 0"/></svg>
                <p>a <b style="color:red" onclick="b()">c</b></p>
                <details class="x">
                <p><em>e</em></p>
                </details>
                """);
    }

    @Test
    void trustedHtmlDoesNotSwallowWhatFollows() {
        assertThat(Composed.html(
                        Composed.read("a <script>\n\nb", RawHtml.TRUSTED).value()))
                .isEqualTo("<p>a &lt;script&gt;</p>\n<p>b</p>\n");
    }

    @Test
    void trustIsNothingToReport() {
        assertThat(Composed.read(PAGE, RawHtml.TRUSTED).diagnostics()).isEmpty();
    }

    private static String html(RawHtml trust) {
        return Composed.html(Composed.read(PAGE, trust).value());
    }
}
