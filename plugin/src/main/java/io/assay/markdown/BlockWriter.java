package io.assay.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NonRenderingInline;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.assay.text.LineMap;
import io.assay.text.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Walks a syntax tree once, writing its HTML and collecting its facts. */
final class BlockWriter {
    private final Facts facts;
    private final InlineWriter inlines;
    private final HtmlBuilder html = new HtmlBuilder();
    private final TableWriter tables;
    private final RawBlockWriter rawBlocks;
    private final AnchorIds ids = new AnchorIds();
    private final BlockMarks marks;
    private final CalloutWriter callouts;
    private final TermWriter terms;

    /** All that the page defines. */
    private final List<IndentedBlock.Footnote> footnotes = new ArrayList<>();

    private Html title = Html.EMPTY;

    /** The footnote that is being written, and its last paragraph. */
    private int note;

    private Node noteEnd;

    private BlockWriter(Facts facts, InlineWriter inlines, RawHtml rawHtml, Set<String> directives) {
        this.facts = facts;
        this.inlines = inlines;
        this.marks = new BlockMarks(facts);
        this.callouts = new CalloutWriter(facts, inlines, html);
        this.terms = new TermWriter(facts, inlines, html);
        this.tables = new TableWriter(facts, inlines, html);
        this.rawBlocks = new RawBlockWriter(facts, html, rawHtml, directives);
    }

    /** The page with its raw HTML as it was written, which is yet to be cleaned. */
    static Document write(
            com.vladsch.flexmark.util.ast.Document tree, Facts facts, RawHtml rawHtml, Set<String> directives) {
        InlineWriter inlines = new InlineWriter(facts, tree, rawHtml);
        BlockWriter writer = new BlockWriter(facts, inlines, rawHtml, directives);
        writer.children(tree);
        writer.footnotes();
        return facts.document(writer.title, writer.html.build());
    }

    private void children(Node parent) {
        Node node = parent.getFirstChild();
        while (node != null) {
            node = next(node);
        }
    }

    /** Writes a block, or all that belong to a list of terms, and gives the block after it. */
    private Node next(Node node) {
        if (TermWriter.beginsAt(node)) {
            return termList(node);
        }
        block(node);
        return node.getNext();
    }

    private Node termList(Node first) {
        Node node = first;
        html.line().raw("<dl>\n");
        while (node instanceof IndentedBlock.Details || node != null && TermWriter.beginsAt(node)) {
            if (node instanceof IndentedBlock.Details) {
                html.line().raw("<dd>\n");
                children(node);
                html.line().raw("</dd>\n");
            } else {
                terms.terms(node);
            }
            node = node.getNext();
        }
        html.line().raw("</dl>\n");
        return node;
    }

    private void block(Node node) {
        marked(marks.take(node), () -> plainBlock(node));
    }

    /** Writes what has an id and classes. */
    private void marked(Attributes marks, Runnable inside) {
        marks.id().ifPresent(id -> {
            facts.anchors.add(id);
            html.line().slot(new HtmlPart.AnchorOpen(id));
        });
        boolean styled = !marks.classes().isEmpty();
        if (styled) {
            html.line().raw("<div").attribute("class", marks.classNames()).raw(">\n");
        }
        inside.run();
        html.raw(styled ? "</div>\n" : "");
        marks.id().ifPresent(id -> html.slot(new HtmlPart.AnchorClose(id)).raw("\n"));
    }

    private void plainBlock(Node node) {
        if (node instanceof Paragraph paragraph) {
            paragraph(paragraph);
        } else if (node instanceof com.vladsch.flexmark.ast.Heading heading) {
            heading(heading);
        } else if (node instanceof ListBlock list) {
            list(list);
        } else if (node instanceof FencedCodeBlock fence) {
            fence(fence);
        } else if (node instanceof TableBlock table) {
            html.line();
            tables.write(table);
        } else if (node instanceof BlockQuote quote) {
            callouts.read(quote).ifPresentOrElse(this::callout, () -> quote(quote));
        } else if (node instanceof IndentedBlock.Admonition callout) {
            callout(callout);
        } else if (node instanceof IndentedBlock.Footnote footnote) {
            footnotes.add(footnote);
        } else if (node instanceof IndentedBlock.Details) {
            children(node);
        } else if (node instanceof DelimitedBlock delimited && delimited.isFormula()) {
            formula(delimited.content(), node);
        } else if (node instanceof IndentedCodeBlock code) {
            BasedSequence body = code.getContentChars().trimTailBlankLines();
            html.line().raw("<pre><code>");
            html.text(Escape.lineFeeds(body.normalizeEndWithEOL())).raw("</code></pre>\n");
        } else if (node instanceof ThematicBreak) {
            html.line().raw("<hr>\n");
        } else if (node instanceof HtmlBlockBase raw) {
            rawBlocks.write(raw);
        }
    }

    private void quote(BlockQuote quote) {
        html.line().raw("<blockquote>\n");
        children(quote);
        html.line().raw("</blockquote>\n");
    }

    private void callout(IndentedBlock.Admonition callout) {
        callouts.write(callout, () -> children(callout));
    }

    private void formula(String tex, Node node) {
        html.line()
                .slot(inlines.formula(tex, true, facts.span(node.getChars())))
                .raw("\n");
        facts.addText(tex.replaceAll("\\s+", " "));
    }

    /** A footnote may refer to others, which are written after it. */
    private void footnotes() {
        Footnotes used = inlines.footnotes();
        if (used.count() > 0) {
            html.line().raw("<div class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n");
            for (int note = 1; note <= used.count(); note++) {
                footnote(note);
            }
            html.raw("</ol>\n</div>\n");
        }
        footnotes.forEach(used::check);
    }

    private void footnote(int note) {
        String id = FootnoteHtml.id(note);
        facts.anchors.add(id);
        html.line().raw("<li>").slot(new HtmlPart.AnchorOpen(id));
        Node footnote = inlines.footnotes().get(note);
        if (!(footnote.getLastChild() instanceof Paragraph)) {
            footnote.appendChild(new Paragraph());
        }
        noteEnd = footnote.getLastChild();
        this.note = note;
        children(footnote);
        html.slot(new HtmlPart.AnchorClose(id)).raw("</li>\n");
    }

    /** The ways back to the text; references in later footnotes have none. */
    private void footnoteReturns() {
        for (int use = 1; use <= inlines.footnotes().uses(note); use++) {
            html.slot(new HtmlPart.FootnoteReturn(note, use));
        }
    }

    private String paragraph(Paragraph node) {
        if (node.getFirstChildAnyNot(NonRenderingInline.class) == null && node != noteEnd) {
            return "";
        }
        ListItem item = node.getParent() instanceof ListItem parent ? parent : null;
        boolean tight = item != null && item.isInTightList();
        boolean task = item instanceof TaskListItem && item.isItemParagraph(node);
        if (!task && node.getFirstChild() instanceof WikiLink link && link.isEmbed() && link.getNext() == null) {
            html.line().slot(new HtmlPart.Embed(inlines.embed(link))).raw("\n");
            return endBlock(item != null);
        }
        if (!tight) {
            html.line().raw("<p>");
        }
        if (task) {
            boolean done = ((TaskListItem) item).isItemDoneMarker();
            html.raw("<label><input type=\"checkbox\" disabled").raw(done ? " checked> " : "> ");
        }
        inlines.write(node, html);
        if (node == noteEnd) {
            footnoteReturns();
        }
        html.raw(task ? "</label>" : "").raw(tight ? "" : "</p>\n");
        String text = endBlock(item != null);
        if (facts.summary.isEmpty() && node.getParent() instanceof com.vladsch.flexmark.util.ast.Document) {
            facts.summary = text;
        }
        return text;
    }

    private String endBlock(boolean whole) {
        String text = inlines.block().text();
        inlines.block().end(whole);
        facts.addText(text);
        return text;
    }

    private void heading(com.vladsch.flexmark.ast.Heading node) {
        Attributes attributes = marks.ofHeading(node);
        boolean first = facts.headings.isEmpty() && html.isEmpty();
        if (first && node.getLevel() == 1 && node.hasChildren()) {
            HtmlBuilder words = new HtmlBuilder();
            headingWords(node, attributes, words);
            title = words.build();
            endHeading(node, attributes);
            return;
        }
        int heading = facts.headings.size();
        html.line().slot(new HtmlPart.HeadingOpen(heading));
        headingWords(node, attributes, html);
        html.slot(new HtmlPart.HeadingClose(heading)).raw("\n");
        facts.addText(endHeading(node, attributes));
    }

    private void headingWords(Node node, Attributes attributes, HtmlBuilder to) {
        boolean styled = !attributes.classes().isEmpty();
        if (styled) {
            to.raw("<span").attribute("class", attributes.classNames()).raw(">");
        }
        inlines.write(node, to);
        to.raw(styled ? "</span>" : "");
    }

    private String endHeading(com.vladsch.flexmark.ast.Heading node, Attributes attributes) {
        String text = inlines.block().text();
        SourceSpan span = facts.span(node.getText().isEmpty() ? node.getChars() : node.getText());
        String id = attributes.id().flatMap(ids::choose).orElseGet(() -> ids.assign(text));
        facts.headings.add(new Heading(node.getLevel(), text, id, span));
        inlines.block().end(true);
        return text;
    }

    private void list(ListBlock list) {
        boolean ordered = list instanceof OrderedList;
        boolean top = list.getParent() instanceof com.vladsch.flexmark.util.ast.Document;
        int heading = facts.heading();
        List<ItemList.Item> items = new ArrayList<>();
        html.line().raw(ordered ? "<ol" : "<ul");
        if (list instanceof OrderedList numbered && numbered.getStartNumber() != 1) {
            html.attribute("start", Integer.toString(numbered.getStartNumber()));
        }
        html.raw(">\n");
        for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
            String text = item(node);
            items.add(new ItemList.Item(text, facts.span(node.getChars().trimEnd())));
        }
        html.line().raw(ordered ? "</ol>\n" : "</ul>\n");
        if (top) {
            facts.lists.add(new ItemList(heading, ordered, items));
        }
    }

    /** Gives the words of the item's own paragraphs. */
    private String item(Node item) {
        StringBuilder text = new StringBuilder();
        boolean task = item instanceof TaskListItem;
        html.line().raw(task && item.hasChildren() ? "<li class=\"task\">" : "<li>");
        if (task && !item.hasChildren()) {
            html.text(((TaskListItem) item).getMarkerSuffix());
        }
        marked(marks.take(item), () -> {
            Node node = item.getFirstChild();
            while (node != null) {
                if (node instanceof Paragraph paragraph && !TermWriter.beginsAt(node)) {
                    text.append(text.isEmpty() ? "" : " ").append(paragraph(paragraph));
                    node = node.getNext();
                } else {
                    node = next(node);
                }
            }
        });
        html.raw("</li>\n");
        return text.toString();
    }

    private void fence(FencedCodeBlock node) {
        if (node.getInfo().equals("math")) {
            formula(node.getContentChars().toString().strip(), node);
            return;
        }
        html.line().slot(new HtmlPart.FenceSlot(facts.fences.size())).raw("\n");
        facts.fences.add(new Fence(
                Escape.decode(node.getInfo().toString()),
                Escape.lineFeeds(node.getContentChars().toString()),
                facts.span(node.getChars()),
                bodySpan(node)));
    }

    /** Whole lines: from the one after the opening fence to the one before the closing fence. */
    private SourceSpan bodySpan(FencedCodeBlock node) {
        LineMap lines = facts.file.lines();
        List<BasedSequence> body = node.getContentLines();
        int end = facts.span(body.isEmpty() ? node.getOpeningMarker() : body.get(body.size() - 1))
                .end();
        int first = lines.position(facts.span(node.getOpeningMarker()).start()).line() + 1;
        int start = first <= lines.lines() ? lines.start(first) : end;
        return new SourceSpan(start, Math.max(start, end));
    }
}
