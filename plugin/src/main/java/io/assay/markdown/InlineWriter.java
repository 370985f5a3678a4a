package io.assay.markdown;

import static io.assay.diagnostic.Code.BROKEN_LINK;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.assay.diagnostic.Diagnostic;
import io.assay.markdown.InlineMark.AttributeList;
import io.assay.markdown.Reference.Kind;
import io.assay.math.MathMl;
import io.assay.text.SourceSpan;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes the inline nodes of one block after the other: their HTML, and their words and references to a text block. */
final class InlineWriter {
    /** In a link by name, what makes it a link by address after all. */
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://");

    private final Facts facts;
    private final ReferenceRepository definitions;
    private final RawHtml rawHtml;
    private final TextBlock block;
    private final BlockMarks marks;
    private final Footnotes footnotes;
    private final Abbreviations abbreviations;
    private HtmlBuilder html;

    /** Inside the label of a link, which holds no other link. */
    private boolean inLink;

    /** Inside the alternative text of an image, which holds words alone. */
    private boolean inImage;

    InlineWriter(Facts facts, Document page, RawHtml rawHtml) {
        this.facts = facts;
        this.definitions = Parser.REFERENCES.get(page);
        this.rawHtml = rawHtml;
        this.block = new TextBlock(facts);
        this.marks = new BlockMarks(facts);
        this.footnotes = new Footnotes(facts, Definitions.of(page));
        this.abbreviations = new Abbreviations(Definitions.of(page).abbreviations());
    }

    Footnotes footnotes() {
        return footnotes;
    }

    /** The block that is being written. */
    TextBlock block() {
        return block;
    }

    /** Adds the children of a node to the present block. */
    void write(Node parent, HtmlBuilder to) {
        html = to;
        children(parent);
    }

    private void children(Node parent) {
        Node node = parent.getFirstChild();
        while (node != null) {
            node = isText(node) ? text(node) : one(node);
        }
    }

    private Node one(Node node) {
        if (node.getNext() instanceof AttributeList list && takesAttributes(node)) {
            Attributes attributes = marks.read(list);
            attributes.id().ifPresent(id -> facts.reportAttribute("id", facts.span(list.getChars())));
            String classes = attributes.classNames();
            boolean styled = !classes.isEmpty() && !inImage;
            if (styled) {
                html.raw("<span").attribute("class", classes).raw(">");
            }
            inline(node);
            html.raw(styled ? "</span>" : "");
            return list.getNext();
        }
        inline(node);
        return node.getNext();
    }

    private static boolean takesAttributes(Node node) {
        return !(node instanceof InlineMark
                || node instanceof SoftLineBreak
                || node instanceof HardLineBreak
                || node instanceof HtmlInline
                || node instanceof HtmlInlineComment);
    }

    private void inline(Node node) {
        if (node instanceof SoftLineBreak) {
            block.add(" ");
            html.raw("\n");
        } else if (node instanceof HardLineBreak) {
            block.add(" ");
            html.raw("<br>\n");
        } else if (node instanceof Code code) {
            code(code);
        } else if (node instanceof Emphasis) {
            wrapped("em", node);
        } else if (node instanceof StrongEmphasis) {
            wrapped("strong", node);
        } else if (node instanceof Highlight) {
            wrapped("mark", node);
        } else if (node instanceof Strikethrough) {
            wrapped("del", node);
        } else if (node instanceof Link || node instanceof Image) {
            InlineLinkNode link = (InlineLinkNode) node;
            reference(node, kind(node instanceof Image), link.getUrl(), link.getTitle());
        } else if (node instanceof LinkRef || node instanceof ImageRef) {
            definedReference((RefNode) node);
        } else if (node instanceof AutoLink link) {
            address(link.getText().toString(), "", facts.span(link.getText()));
        } else if (node instanceof MailLink link) {
            address(link.getText().toString(), "mailto:", facts.span(link.getText()));
        } else if (node instanceof WikiLink link) {
            wikiLink(link);
        } else if (node instanceof HtmlInline) {
            raw(node);
        } else if (node instanceof InlineMark mark) {
            mark(mark);
        } else if (!(node instanceof HtmlInlineComment)) {
            children(node);
        }
    }

    private void mark(InlineMark mark) {
        if (mark instanceof InlineMark.Formula formula && !inImage) {
            block.add(formula.content().toString());
            html.slot(formula(formula.content().toString(), formula.isDisplay(), facts.span(formula.getChars())));
        } else if (mark instanceof InlineMark.FootnoteMark && !inLink && !inImage) {
            footnotes
                    .refer(mark.content().toString(), facts.span(mark.getChars()))
                    .ifPresentOrElse(
                            html::slot,
                            () -> plain(Escape.decode(mark.getChars().toString())));
        } else if (!(mark instanceof InlineMark.Comment)) {
            plain(Escape.decode(mark.getChars().toString()));
        }
    }

    /** Adds a formula to the page's. */
    HtmlPart formula(String tex, boolean display, SourceSpan span) {
        Optional<String> mathMl = MathMl.write(tex, display);
        if (mathMl.isEmpty()) {
            facts.diagnostics.add(Diagnostic.of(
                            io.assay.diagnostic.Code.FORMULA_UNREADABLE,
                            facts.file.place(span),
                            "this formula can't be drawn")
                    .withHint("use common commands of TeX, and close what is opened; its TeX is shown until then"));
        }
        facts.formulas.add(new Formula(Escape.lineFeeds(tex), display, mathMl, span));
        return new HtmlPart.FormulaSlot(facts.formulas.size() - 1);
    }

    private void wrapped(String tag, Node node) {
        html.raw("<").raw(tag).raw(">");
        children(node);
        html.raw("</").raw(tag).raw(">");
    }

    private static boolean isText(Node node) {
        return node instanceof Text || node instanceof HtmlEntity;
    }

    /** Writes a run of text, in which flexmark makes a node of each entity, and gives the node after it. */
    private Node text(Node first) {
        BasedSequence chars = first.getChars();
        int start = chars.getStartOffset();
        boolean contiguous = isContiguous(chars);
        Node next = first.getNext();
        if (next == null || !isText(next)) {
            text(chars.toString(), chars, contiguous);
            return next;
        }
        StringBuilder joined = new StringBuilder(chars.toString());
        while (next != null
                && isText(next)
                && contiguous
                && next.getStartOffset() == start + joined.length()
                && isContiguous(next.getChars())) {
            joined.append(next.getChars().toString());
            next = next.getNext();
        }
        text(joined.toString(), chars, contiguous);
        return next;
    }

    /** Writes a run of text that begins with some characters of the page. */
    private void text(String run, BasedSequence first, boolean contiguous) {
        int start = first.getStartOffset();
        int written = 0;
        if (!inLink && !inImage) {
            for (BareLinks.Found link : BareLinks.find(run)) {
                plain(Escape.decode(run.substring(written, link.start())));
                SourceSpan span = contiguous ? facts.span(start + link.start(), start + link.end()) : facts.span(first);
                address(Escape.decode(run.substring(link.start(), link.end())), link.prefix(), span);
                written = link.end();
            }
        }
        plain(Escape.decode(run.substring(written)));
    }

    private static boolean isContiguous(BasedSequence chars) {
        return chars.length() == chars.getEndOffset() - chars.getStartOffset();
    }

    private void plain(String text) {
        block.add(text);
        abbreviations.write(text, html);
    }

    private void code(Code node) {
        String code = Escape.lineFeeds(node.getText().toString()).replace('\n', ' ');
        boolean padded = code.startsWith(" ") && code.endsWith(" ") && !code.isBlank();
        String stripped = padded ? code.substring(1, code.length() - 1) : code;
        // A pipe in a table's cell is escaped even in code.
        String text = node.getAncestorOfType(TableCell.class) == null ? stripped : stripped.replace("\\|", "|");
        block.add(text);
        html.raw("<code>").text(text).raw("</code>");
    }

    private static Kind kind(boolean image) {
        return image ? Kind.IMAGE : Kind.LINK;
    }

    private void definedReference(RefNode node) {
        // Not node.isDefined(): cells of a table are parsed before the definitions that follow it.
        com.vladsch.flexmark.ast.Reference definition = node.getReferenceNode(definitions);
        if (definition != null) {
            reference(node, kind(node instanceof ImageRef), definition.getUrl(), definition.getTitle());
            return;
        }
        reportUndefined(node);
        if (node.hasChildren()) {
            plain(Escape.decode(node.getChars().prefixOf(node.getChildChars()).toString()));
            children(node);
            plain(Escape.decode(node.getChars().suffixOf(node.getChildChars()).toString()));
        } else {
            plain(Escape.decode(node.getChars().toString()));
        }
    }

    /** Words in brackets may be meant as such; two pairs of them side by side are a link to a definition. */
    private void reportUndefined(RefNode node) {
        if (node.getReference().isBlank() || node.getText().isBlank()) {
            return;
        }
        facts.diagnostics.add(Diagnostic.of(
                        BROKEN_LINK,
                        facts.file.place(facts.span(node.getReference())),
                        "this page does not define '[" + node.getReference() + "]'")
                .withHint("define it in a line of its own, as in [" + node.getReference()
                        + "]: page.md, or put a backslash before the bracket if none is meant"));
    }

    private void reference(Node node, Kind kind, BasedSequence url, BasedSequence title) {
        String destination = Escape.decode(url.toString());
        SourceSpan span = facts.span(url.isNull() ? node.getChars() : url);
        if (inImage) {
            children(node);
        } else if (kind == Kind.IMAGE) {
            image(node, destination, Escape.decode(title.toString()), span);
        } else {
            link(Kind.LINK, destination, Escape.decode(title.toString()), span, () -> children(node));
        }
    }

    private void link(Kind kind, String destination, String title, SourceSpan span, Runnable label) {
        if (inLink || inImage || !facts.isSafe(kind, destination, span)) {
            label.run();
            return;
        }
        int link = block.open(kind, destination, title, span);
        html.slot(new HtmlPart.LinkOpen(link));
        inLink = true;
        label.run();
        inLink = false;
        block.close(link);
        html.slot(new HtmlPart.LinkClose(link));
    }

    /** The alternative text is no part of the words around the image. */
    private void image(Node node, String destination, String title, SourceSpan span) {
        HtmlBuilder around = html;
        int start = block.length();
        html = new HtmlBuilder();
        inImage = true;
        children(node);
        inImage = false;
        html = around;
        String alternative = block.cut(start);
        if (facts.isSafe(Kind.IMAGE, destination, span)) {
            int image = block.open(Kind.IMAGE, destination, title, span);
            block.label(image, alternative);
            html.slot(new HtmlPart.Image(image));
        } else {
            plain(alternative);
        }
    }

    private void wikiLink(WikiLink node) {
        String name = node.name().toString();
        SourceSpan span = facts.span(node.name());
        if (inImage) {
            plain(node.words());
        } else if (node.isEmbed()) {
            html.slot(new HtmlPart.Image(embed(node)));
        } else if (WEB_ADDRESS.matcher(name).lookingAt()) {
            link(Kind.LINK, name, "", span, () -> plain(node.words()));
        } else {
            link(Kind.WIKI_LINK, name, "", span, () -> plain(node.words()));
        }
    }

    /** Adds an embed to the present block's references, and gives its index. */
    int embed(WikiLink node) {
        String name = node.name().toString();
        Kind kind = WEB_ADDRESS.matcher(name).lookingAt() ? Kind.IMAGE : Kind.EMBED;
        int embed = block.open(kind, name, "", facts.span(node.name()));
        block.label(embed, node.label().toString());
        return embed;
    }

    /** A link whose label is its address. */
    private void address(String address, String prefix, SourceSpan span) {
        link(Kind.LINK, prefix + address, "", span, () -> plain(address));
    }

    private void raw(Node node) {
        String written = Escape.lineFeeds(node.getChars().toString());
        if (rawHtml == RawHtml.ESCAPE) {
            plain(written);
        } else if (rawHtml == RawHtml.TRUSTED && !inImage) {
            html.raw(LooseEnds.tie(written));
        } else if (!inImage) {
            facts.rawHtml.add(facts.span(node.getChars()));
            html.raw(LooseEnds.tie(written));
        }
    }
}
