package io.assay.markdown;

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
import java.util.List;
import java.util.function.Consumer;

/** HTML with slots, in the order of the page. Well-formed once the slots are filled. */
public record Html(List<HtmlPart> parts) {
    public static final Html EMPTY = new Html(List.of());

    public Html {
        parts = List.copyOf(parts);
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** The page's HTML with its slots filled. */
    public String compose(Slots slots) {
        StringBuilder out = new StringBuilder();
        compose(slots, out::append);
        return out.toString();
    }

    /** The same piece by piece, in order; a slot is asked for after what stands before it was handed over. */
    public void compose(Slots slots, Consumer<String> out) {
        for (HtmlPart part : parts) {
            out.accept(part instanceof Literal literal ? slots.literal(literal.html()) : fill(part, slots));
        }
    }

    private static String fill(HtmlPart slot, Slots slots) {
        if (slot instanceof AnchorOpen open) {
            StringBuilder tag = new StringBuilder("<div id=\"");
            Escape.html(slots.anchor(open.id()), tag);
            return tag.append("\">").toString();
        } else if (slot instanceof AnchorClose) {
            return "</div>";
        } else if (slot instanceof LinkOpen open) {
            return slots.openLink(open.reference());
        } else if (slot instanceof LinkClose close) {
            return slots.closeLink(close.reference());
        } else if (slot instanceof HeadingOpen open) {
            return slots.openHeading(open.heading());
        } else if (slot instanceof HeadingClose close) {
            return slots.closeHeading(close.heading());
        } else if (slot instanceof Image image) {
            return slots.image(image.reference());
        } else if (slot instanceof Embed embed) {
            return slots.embed(embed.reference());
        } else if (slot instanceof FenceSlot fence) {
            return slots.fence(fence.fence());
        } else if (slot instanceof FormulaSlot formula) {
            return slots.formula(formula.formula());
        } else if (slot instanceof FootnoteMark mark) {
            return FootnoteHtml.mark(mark.note(), mark.use(), slots);
        } else if (slot instanceof FootnoteReturn back) {
            return FootnoteHtml.back(back.note(), back.use(), slots);
        } else if (slot instanceof DirectiveSlot directive) {
            return slots.directive(directive.directive());
        }
        throw new IllegalArgumentException("no slot: " + slot);
    }
}
