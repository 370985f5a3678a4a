package io.assay.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;

/** Writes lists of terms: a paragraph, each of its lines a term, and below it what explains them. */
final class TermWriter {
    private final Facts facts;
    private final InlineWriter inlines;
    private final HtmlBuilder html;

    TermWriter(Facts facts, InlineWriter inlines, HtmlBuilder html) {
        this.facts = facts;
        this.inlines = inlines;
        this.html = html;
    }

    /** Whether a list of terms begins at a block. */
    static boolean beginsAt(Node block) {
        return block instanceof Paragraph && block.getNext() instanceof IndentedBlock.Details;
    }

    /** Writes the terms in a paragraph. */
    void terms(Node paragraph) {
        Node term = new IndentedBlock.Title();
        while (paragraph.hasChildren()) {
            Node node = paragraph.getFirstChild();
            node.unlink();
            if (node instanceof SoftLineBreak) {
                term(term);
                term = new IndentedBlock.Title();
            } else {
                term.appendChild(node);
            }
        }
        term(term);
    }

    private void term(Node words) {
        html.line().raw("<dt>");
        inlines.write(words, html);
        html.raw("</dt>\n");
        facts.addText(inlines.block().text());
        inlines.block().end(true);
    }
}
