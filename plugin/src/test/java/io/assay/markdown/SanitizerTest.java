package io.assay.markdown;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.assay.diagnostic.Checked;
import io.assay.diagnostic.Code;
import io.assay.diagnostic.ConsolePrinter;
import io.assay.diagnostic.Diagnostic;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SanitizerTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "a <script src=//x.example></script>",
                "a <ScRiPt>alert(1)</sCrIpT> b",
                "a <scr<script>ipt>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<img src=\"x\" onerror=\"alert(1)\" alt=\"a\">",
                "a <svg/onload=alert(1)>",
                "<svg><script>alert(1)</script></svg>",
                "<math><mi xlink:href=\"javascript:alert(1)\">x</mi></math>",
                "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
                "<object data=\"x\"></object><embed src=\"x\">",
                "<form action=\"x\"><button formaction=\"javascript:alert(1)\">x</button></form>",
                "<style>* {background: url(x)}</style>",
                "<p style=\"background:url(javascript:alert(1))\">x</p>",
                "<link rel=stylesheet href=x><meta http-equiv=refresh content=\"0;url=x\"><base href=x>",
                "<details ontoggle=alert(1) open><summary>x</summary></details>",
                "<div title=\"\n\n<img src=x onerror=alert(1)>\n\n\">",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
                "<textarea>\n\n<img src=x onerror=alert(1)>\n\n</textarea>",
                "<!--><script>alert(1)</script>-->",
                "<a href=\"a.md\" target=\"x\" ping=\"y\" onclick=\"z\">x</a>",
                "<video src=x onerror=alert(1)></video><audio src=x></audio>",
                "<input type=checkbox onfocus=alert(1) autofocus><input name=a value=b>",
                "<template><script>alert(1)</script></template>",
                "<xmp><script>alert(1)</script></xmp>",
            })
    void nothingThatRunsIsLeft(String markdown) {
        String html = Composed.html(markdown + "\n");
        // What is left as text is escaped: only tags and their attributes matter.
        String tags = Pattern.compile("<[^>]*>")
                .matcher(html)
                .results()
                .map(MatchResult::group)
                .collect(joining());
        assertThat(tags)
                .doesNotContainPattern(
                        "(?i)\\son[a-z]+\\s*=|javascript|<(script|svg|math|iframe|object|embed|form|button)")
                .doesNotContainPattern("(?i)<(style|link|meta|base|video|audio|noscript|textarea|template|xmp)")
                .doesNotContainPattern("(?i)\\s(style|target|ping|autofocus|name|value|srcdoc)\\s*=");
        WellFormed.check(html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div slot=\"fence 0\"></div>",
                "<a slot=\"link 0\">x</a>",
                "<p slot-x=\"fence 0\"><div slot-x-x=\"fence 0\"></div>",
                "<div &#115;lot=\"fence 0\"></div>",
                "<div SLOT='fence 0'></div> slot slot-x",
                "<div title='\n\nit's slot=\"fence 0\" > <b>\n",
                "<h2 slot=\"heading 0\">x</h2>",
                "<div slot=\"directive 99\"></div>",
            })
    void noSlotCanBeForged(String forged) {
        String markdown = "## Heading\n\n[a](b.md)\n\n```x\ncode\n```\n\n" + forged + "\n\nEnd <b>raw</b>.\n";
        assertThat(Composed.document(markdown).html().parts().stream()
                        .filter(part -> !(part instanceof HtmlPart.Literal)))
                .containsExactly(
                        new HtmlPart.HeadingOpen(0),
                        new HtmlPart.HeadingClose(0),
                        new HtmlPart.LinkOpen(0),
                        new HtmlPart.LinkClose(0),
                        new HtmlPart.FenceSlot(0));
    }

    @Test
    void whatIsRemovedIsReported() {
        Checked<Document> read = Composed.read("Text\n\n<p onclick=\"x()\">a <IFRAME src=\"b\"></IFRAME></p>\n");
        assertThat(read.diagnostics().stream().map(ConsolePrinter::print)).containsExactly("""
                        page.md:3:4: hint KB072: the attribute 'onclick' is removed from '<p>'
                          <p onclick="x()">a <IFRAME src="b"></IFRAME></p>
                             ^^^^^^^
                          hint: leave it out: the theme decides how pages look""", """
                        page.md:3:20: warning KB071: a page may not hold '<iframe>'
                          <p onclick="x()">a <IFRAME src="b"></IFRAME></p>
                                             ^^^^^^^
                          hint: write it in Markdown, or leave it out; it is removed until then""");
    }

    @Test
    void wordsOfRawHtmlAreFound() {
        Document document =
                Composed.document("<div>One &amp; <b>two</b>\n<script>no()</script></div>\n\nThree <kbd>x</kbd>\n");
        assertThat(document.plainText()).isEqualTo("One & two\nThree x\n");
    }

    @Test
    void escapingShowsAllButComments() {
        Document document = Composed.read("<p>a<!-- e --></p>\n\nb <i>c</i> <!-- d -->\n", RawHtml.ESCAPE)
                .value();
        assertThat(Composed.html(document))
                .isEqualTo("<pre>&lt;p&gt;a&lt;/p&gt;</pre>\n<p>b &lt;i&gt;c&lt;/i&gt; </p>\n");
    }

    @Test
    void aPageThatCanNotBeCleanedInTimeIsRefused() {
        Checked<Document> read = Composed.read("a " + "<b>".repeat(20_000) + "\n\n" + "b\n\n".repeat(2_000));
        assertThat(read.diagnostics())
                .singleElement()
                .extracting(Diagnostic::code)
                .isEqualTo(Code.MARKDOWN_TOO_DEEP);
    }
}
