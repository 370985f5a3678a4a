package io.assay.markdown;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.NearestName;
import io.assay.text.SourceSpan;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes blocks of raw HTML, and finds the directives among comments. */
final class RawBlockWriter {
    private static final Pattern DIRECTIVE =
            Pattern.compile("<!--\\s*([A-Za-z][A-Za-z0-9-]*)\\s*(?::\\s*(.*?)\\s*)?-->");

    private final Facts facts;
    private final HtmlBuilder html;
    private final RawHtml rawHtml;
    private final Set<String> directives;

    RawBlockWriter(Facts facts, HtmlBuilder html, RawHtml rawHtml, Set<String> directives) {
        this.facts = facts;
        this.html = html;
        this.rawHtml = rawHtml;
        this.directives = directives;
    }

    void write(HtmlBlockBase node) {
        String written = Escape.lineFeeds(node.getContentChars().toString());
        String shown = Escape.withoutComments(written).strip();
        if (node instanceof HtmlCommentBlock && shown.isEmpty()) {
            comment(written.strip(), facts.span(node.getChars().trim()));
        } else if (rawHtml == RawHtml.ESCAPE) {
            html.line().raw("<pre>").text(shown).raw("</pre>\n");
            facts.addText(shown);
        } else if (rawHtml == RawHtml.TRUSTED) {
            String tied = LooseEnds.tie(shown);
            html.line().raw(tied).line();
            facts.addText(Sanitizer.words(tied));
        } else {
            String tied = LooseEnds.tie(written);
            html.line().raw(tied).line();
            facts.addText(Sanitizer.words(tied));
            facts.rawHtml.add(facts.span(node.getChars()));
        }
    }

    /** A comment that asks for nothing vanishes; one that nearly does is perhaps mistyped. */
    private void comment(String comment, SourceSpan span) {
        Matcher asks = DIRECTIVE.matcher(comment);
        if (comment.indexOf("-->") != comment.length() - 3 || !asks.matches()) {
            return;
        }
        String name = asks.group(1);
        if (directives.contains(name)) {
            html.line()
                    .slot(new HtmlPart.DirectiveSlot(facts.directives.size()))
                    .raw("\n");
            facts.directives.add(new Directive(name, asks.group(2) == null ? "" : asks.group(2), span));
        } else if (NearestName.find(name, directives).isPresent()) {
            facts.diagnostics.add(Diagnostic.of(
                            Code.UNKNOWN_DIRECTIVE,
                            facts.file.place(span),
                            "the comment '" + name + "' asks for nothing")
                    .withNearest(name, directives));
        }
    }
}
