package io.assay.kept;

import io.assay.cache.PackedReader;
import io.assay.cache.PackedWriter;
import io.assay.markdown.HtmlPart;
import io.assay.markdown.HtmlPart.AnchorClose;
import io.assay.markdown.HtmlPart.AnchorOpen;
import io.assay.markdown.HtmlPart.DirectiveSlot;
import io.assay.markdown.HtmlPart.Embed;
import io.assay.markdown.HtmlPart.FenceSlot;
import io.assay.markdown.HtmlPart.FootnoteMark;
import io.assay.markdown.HtmlPart.FootnoteReturn;
import io.assay.markdown.HtmlPart.FormulaSlot;
import io.assay.markdown.HtmlPart.HeadingClose;
import io.assay.markdown.HtmlPart.HeadingOpen;
import io.assay.markdown.HtmlPart.Image;
import io.assay.markdown.HtmlPart.LinkClose;
import io.assay.markdown.HtmlPart.LinkOpen;
import io.assay.markdown.HtmlPart.Literal;

/** A piece of a page's HTML as bytes: a number for its kind, then what it holds. */
final class PartBytes {
    private PartBytes() {}

    static void write(HtmlPart part, PackedWriter out) {
        if (part instanceof Literal literal) {
            out.number(0).text(literal.html());
        } else if (part instanceof HeadingOpen open) {
            out.number(1).number(open.heading());
        } else if (part instanceof HeadingClose close) {
            out.number(2).number(close.heading());
        } else if (part instanceof LinkOpen open) {
            out.number(3).number(open.reference());
        } else if (part instanceof LinkClose close) {
            out.number(4).number(close.reference());
        } else if (part instanceof AnchorOpen open) {
            out.number(5).text(open.id());
        } else if (part instanceof AnchorClose close) {
            out.number(6).text(close.id());
        } else if (part instanceof Image image) {
            out.number(7).number(image.reference());
        } else if (part instanceof Embed embed) {
            out.number(8).number(embed.reference());
        } else if (part instanceof FenceSlot fence) {
            out.number(9).number(fence.fence());
        } else if (part instanceof FormulaSlot formula) {
            out.number(10).number(formula.formula());
        } else if (part instanceof FootnoteMark mark) {
            out.number(11).number(mark.note()).number(mark.use());
        } else if (part instanceof FootnoteReturn back) {
            out.number(12).number(back.note()).number(back.use());
        } else if (part instanceof DirectiveSlot directive) {
            out.number(13).number(directive.directive());
        } else {
            throw new IllegalArgumentException("no part of a page: " + part);
        }
    }

    static HtmlPart read(PackedReader in) {
        int kind = in.number();
        return switch (kind) {
            case 0 -> new Literal(in.text());
            case 1 -> new HeadingOpen(in.number());
            case 2 -> new HeadingClose(in.number());
            case 3 -> new LinkOpen(in.number());
            case 4 -> new LinkClose(in.number());
            case 5 -> new AnchorOpen(in.text());
            case 6 -> new AnchorClose(in.text());
            case 7 -> new Image(in.number());
            case 8 -> new Embed(in.number());
            case 9 -> new FenceSlot(in.number());
            case 10 -> new FormulaSlot(in.number());
            case 11 -> new FootnoteMark(in.number(), in.number());
            case 12 -> new FootnoteReturn(in.number(), in.number());
            case 13 -> new DirectiveSlot(in.number());
            default -> throw new IllegalArgumentException("no kind of part: " + kind);
        };
    }
}
