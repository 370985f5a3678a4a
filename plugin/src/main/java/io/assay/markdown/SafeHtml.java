package io.assay.markdown;

import java.util.List;
import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The HTML that pages may hold: what the writers of this package emit, and what else is harmless. No addresses, which
 * become slots; no identifiers, which could be taken for those of a theme; no classes but our own.
 */
final class SafeHtml {
    /** The attribute that says what an element stands for. */
    static final String SLOT = "slot";

    static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "div", "span", "br", "hr", "pre", "blockquote", "figure", "figcaption")
            .allowElements("h2", "h3", "h4", "h5", "h6", "details", "summary")
            .allowElements((name, attributes) -> attributes.contains(SLOT) ? name : "h2", "h1")
            .allowElements("ul", "ol", "li", "dl", "dt", "dd")
            .allowElements("table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td")
            .allowElements(
                    "em", "strong", "b", "i", "u", "s", "del", "ins", "small", "mark", "q", "cite", "abbr", "time")
            .allowElements("code", "kbd", "samp", "var", "dfn", "sub", "sup", "bdi", "bdo", "wbr", "ruby", "rt", "rp")
            .allowElements("a", "img", "label")
            .allowElements(SafeHtml::checkbox, "input")
            .allowAttributes(SLOT)
            .onElements("a", "img", "div", "span", "h1", "h2", "h3", "h4", "h5", "h6")
            .allowAttributes("alt")
            .onElements("img")
            .allowAttributes("title")
            .onElements("a", "abbr", "dfn", "img")
            .allowAttributes("class")
            .matching(Pattern.compile("table-scroll|task|align-(?:left|center|right)|footnotes|callout-title"
                    + "|callout callout-(?:note|tip|important|warning|caution)|user-[\\w-]+(?: user-[\\w-]+)*"))
            .onElements("div", "span", "p", "details", "li", "td", "th")
            .allowAttributes("tabindex", "role", "aria-label")
            .onElements("div")
            .allowAttributes("start", "reversed")
            .onElements("ol")
            .allowAttributes("colspan", "rowspan")
            .matching(Pattern.compile("[1-9][0-9]?"))
            .onElements("td", "th")
            .allowAttributes("type")
            .matching(false, "checkbox")
            .onElements("input")
            .allowAttributes("checked", "disabled")
            .onElements("input")
            .allowAttributes("open")
            .onElements("details")
            .allowAttributes("datetime")
            .onElements("time")
            .allowAttributes("lang", "dir")
            .globally()
            .toFactory();

    private SafeHtml() {}

    /** Of all inputs only the box of a task, which can't be changed. */
    private static String checkbox(String name, List<String> attributes) {
        if (!attributes.contains("type")) {
            return null;
        }
        if (!attributes.contains("disabled")) {
            attributes.add("disabled");
            attributes.add("disabled");
        }
        return name;
    }
}
