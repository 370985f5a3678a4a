package io.assay.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.assay.markdown.Callout.Fold;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes boxes: quotes that begin with {@code [!NOTE]}, as GitHub and Obsidian have them, and MkDocs's admonitions. */
final class CalloutWriter {
    /** Obsidian allows words about its look after a bar. */
    private static final Pattern HEADER = Pattern.compile("\\[!([A-Za-z][\\w-]*)(?:\\|[^\\]]*)?]");

    private final Facts facts;
    private final InlineWriter inlines;
    private final HtmlBuilder html;

    CalloutWriter(Facts facts, InlineWriter inlines, HtmlBuilder html) {
        this.facts = facts;
        this.inlines = inlines;
        this.html = html;
    }

    /** A quote as a box that its blocks are yet to be written into; empty if it is a quote. Takes out the header. */
    Optional<IndentedBlock.Admonition> read(BlockQuote quote) {
        if (!(quote.getFirstChild() instanceof Paragraph paragraph)
                || !(paragraph.getFirstChild() instanceof LinkRef marker)) {
            return Optional.empty();
        }
        Matcher header = HEADER.matcher(marker.getChars());
        if (!header.matches()) {
            return Optional.empty();
        }
        Fold fold = fold(marker.getNext());
        IndentedBlock.Admonition box =
                new IndentedBlock.Admonition(new Callout(header.group(1), fold), BasedSequence.NULL);
        marker.unlink();
        moveLine(paragraph, box.title());
        if (!paragraph.hasChildren()) {
            paragraph.unlink();
        }
        box.takeChildren(quote);
        return Optional.of(box);
    }

    private static Fold fold(Node afterMarker) {
        if (!(afterMarker instanceof Text text)) {
            return Fold.NONE;
        }
        Fold fold = switch (text.getChars().firstChar()) {
            case '-' -> Fold.CLOSED;
            case '+' -> Fold.OPEN;
            default -> Fold.NONE;
        };
        text.setChars(text.getChars().subSequence(fold == Fold.NONE ? 0 : 1).trimStart());
        return fold;
    }

    private static void moveLine(Node paragraph, Node title) {
        while (paragraph.hasChildren()) {
            Node node = paragraph.getFirstChild();
            node.unlink();
            if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                return;
            }
            title.appendChild(node);
        }
    }

    /** @param blocks writes what the box holds */
    void write(IndentedBlock.Admonition box, Runnable blocks) {
        Callout callout = box.callout();
        boolean folds = callout.fold() != Fold.NONE;
        html.line().raw(folds ? "<details" : "<div").attribute("class", "callout callout-" + callout.tone());
        html.raw(callout.fold() == Fold.OPEN ? " open" : folds ? "" : " role=\"note\"")
                .raw(">\n");
        html.raw(folds ? "<summary>" : "<p class=\"callout-title\">");
        title(box);
        html.raw(folds ? "</summary>\n" : "</p>\n");
        blocks.run();
        html.line().raw(folds ? "</details>\n" : "</div>\n");
    }

    private void title(IndentedBlock.Admonition box) {
        HtmlBuilder words = new HtmlBuilder();
        inlines.write(box.title(), words);
        String text = inlines.block().text();
        inlines.block().end(true);
        if (text.isEmpty()) {
            html.text(box.callout().name(facts.words));
        } else {
            html.append(words);
            facts.addText(text);
        }
    }
}
