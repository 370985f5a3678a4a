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
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NonRenderingInline;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.assay.text.LineMap;
import io.assay.text.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Walks a syntax tree once, writing its HTML and collecting its facts. */
final class BlockWriter {
    private final Facts facts;
    private final InlineWriter inlines;
    private final HtmlBuilder html = new HtmlBuilder();
    private final TableWriter tables;
    private final RawBlockWriter rawBlocks;
    private final AnchorIds ids = new AnchorIds();
    private final BlockIds blockIds;
    private Html title = Html.EMPTY;

    private BlockWriter(Facts facts, InlineWriter inlines, RawHtml rawHtml, Set<String> directives) {
        this.facts = facts;
        this.inlines = inlines;
        this.blockIds = new BlockIds(facts.anchors);
        this.tables = new TableWriter(facts, inlines, html);
        this.rawBlocks = new RawBlockWriter(facts, html, rawHtml, directives);
    }

    static Document write(
            com.vladsch.flexmark.util.ast.Document tree, Facts facts, RawHtml rawHtml, Set<String> directives) {
        InlineWriter inlines = new InlineWriter(facts, Parser.REFERENCES.get(tree), rawHtml);
        BlockWriter writer = new BlockWriter(facts, inlines, rawHtml, directives);
        writer.children(tree);
        Html html = writer.html.build();
        if (facts.rawHtml.isEmpty()) {
            return facts.document(writer.title, html);
        }
        int first = writer.title.isEmpty() ? Reference.NO_HEADING : 0;
        Html cleanTitle = Sanitizer.clean(writer.title, first, facts);
        return facts.document(cleanTitle, Sanitizer.clean(html, first, facts));
    }

    private void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            block(node);
        }
    }

    private void block(Node node) {
        Optional<String> id = blockIds.take(node);
        id.ifPresent(taken -> html.line().slot(new HtmlPart.AnchorOpen(taken)));
        plainBlock(node);
        id.ifPresent(taken -> html.slot(new HtmlPart.AnchorClose(taken)).raw("\n"));
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
        } else if (node instanceof BlockQuote) {
            html.line().raw("<blockquote>\n");
            children(node);
            html.line().raw("</blockquote>\n");
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

    private String paragraph(Paragraph node) {
        if (node.getFirstChildAnyNot(NonRenderingInline.class) == null) {
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
        boolean first = facts.headings.isEmpty() && html.isEmpty();
        if (first && node.getLevel() == 1 && node.hasChildren()) {
            HtmlBuilder words = new HtmlBuilder();
            inlines.write(node, words);
            title = words.build();
            endHeading(node);
            return;
        }
        int heading = facts.headings.size();
        html.line().slot(new HtmlPart.HeadingOpen(heading));
        inlines.write(node, html);
        html.slot(new HtmlPart.HeadingClose(heading)).raw("\n");
        facts.addText(endHeading(node));
    }

    private String endHeading(com.vladsch.flexmark.ast.Heading node) {
        String text = inlines.block().text();
        SourceSpan span = facts.span(node.getText().isEmpty() ? node.getChars() : node.getText());
        facts.headings.add(new Heading(node.getLevel(), text, ids.assign(text), span));
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
        Optional<String> id = blockIds.take(item);
        id.ifPresent(taken -> html.slot(new HtmlPart.AnchorOpen(taken)));
        for (Node node = item.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Paragraph paragraph) {
                text.append(text.isEmpty() ? "" : " ").append(paragraph(paragraph));
            } else {
                block(node);
            }
        }
        id.ifPresent(taken -> html.slot(new HtmlPart.AnchorClose(taken)));
        html.raw("</li>\n");
        return text.toString();
    }

    private void fence(FencedCodeBlock node) {
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
