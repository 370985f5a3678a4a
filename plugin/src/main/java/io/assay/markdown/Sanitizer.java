package io.assay.markdown;

import io.assay.markdown.HtmlPart.AnchorClose;
import io.assay.markdown.HtmlPart.AnchorOpen;
import io.assay.markdown.HtmlPart.DirectiveSlot;
import io.assay.markdown.HtmlPart.Embed;
import io.assay.markdown.HtmlPart.FenceSlot;
import io.assay.markdown.HtmlPart.HeadingClose;
import io.assay.markdown.HtmlPart.HeadingOpen;
import io.assay.markdown.HtmlPart.Image;
import io.assay.markdown.HtmlPart.LinkClose;
import io.assay.markdown.HtmlPart.LinkOpen;
import io.assay.markdown.HtmlPart.Literal;
import java.util.List;
import java.util.Locale;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventReceiver;

/**
 * Cleans a page that holds HTML of its own. The whole page goes through the sanitizer as elements, slots among them, so
 * that what comes out is well-formed whatever was left open. A slot is marked by an attribute whose name occurs nowhere
 * in the page, and names of attributes can't be spelled with entities: so no page can forge a slot.
 */
final class Sanitizer {
    private Sanitizer() {}

    static Html clean(Html html, int heading, Facts facts) {
        String mark = mark(html);
        CleanHtml out = new CleanHtml(facts, heading);
        HtmlSanitizer.sanitize(
                serialize(html, mark, facts),
                SafeHtml.POLICY.apply(out, new Removals(), facts),
                balanced -> new RawLinks(balanced, mark, facts));
        return out.build();
    }

    /** The words of some HTML. */
    static String words(String html) {
        Words words = new Words();
        HtmlSanitizer.sanitize(html, SafeHtml.POLICY.apply(words));
        return words.text.toString().strip().replaceAll("\\s+", " ");
    }

    private static final class Words implements HtmlStreamEventReceiver {
        private final StringBuilder text = new StringBuilder();

        @Override
        public void openDocument() {}

        @Override
        public void closeDocument() {}

        @Override
        public void openTag(String name, List<String> attributes) {}

        @Override
        public void closeTag(String name) {}

        @Override
        public void text(String words) {
            text.append(words);
        }
    }

    private static String mark(Html html) {
        StringBuilder literals = new StringBuilder();
        for (HtmlPart part : html.parts()) {
            literals.append(part instanceof Literal literal ? literal.html() : "")
                    .append(' ');
        }
        String page = literals.toString().toLowerCase(Locale.ROOT);
        String mark = "slot";
        while (page.contains(mark)) {
            mark += "-x";
        }
        return mark;
    }

    private static String serialize(Html html, String mark, Facts facts) {
        StringBuilder out = new StringBuilder();
        for (HtmlPart part : html.parts()) {
            if (part instanceof Literal literal) {
                out.append(literal.html());
            } else if (part instanceof HeadingOpen open) {
                open("h" + facts.headings.get(open.heading()).level(), "heading", open.heading(), mark, out);
            } else if (part instanceof HeadingClose close) {
                out.append("</h")
                        .append(facts.headings.get(close.heading()).level())
                        .append('>');
            } else if (part instanceof AnchorOpen open) {
                open("div", "anchor", facts.anchors.indexOf(open.id()), mark, out);
            } else if (part instanceof AnchorClose) {
                out.append("</div>");
            } else if (part instanceof LinkOpen open) {
                open("a", "link", open.reference(), mark, out);
            } else if (part instanceof LinkClose) {
                out.append("</a>");
            } else if (part instanceof Image image) {
                open("img", "image", image.reference(), mark, out);
            } else if (part instanceof Embed embed) {
                open("div", "embed", embed.reference(), mark, out);
                out.append("</div>");
            } else if (part instanceof FenceSlot fence) {
                open("div", "fence", fence.fence(), mark, out);
                out.append("</div>");
            } else if (part instanceof DirectiveSlot directive) {
                open("div", "directive", directive.directive(), mark, out);
                out.append("</div>");
            }
        }
        return out.toString();
    }

    private static void open(String tag, String kind, int index, String mark, StringBuilder out) {
        out.append('<').append(tag).append(' ').append(mark).append("=\"");
        out.append(kind).append(' ').append(index).append("\">");
    }
}
