package io.assay.markdown;

import io.assay.markdown.HtmlPart.DirectiveSlot;
import io.assay.markdown.HtmlPart.FenceSlot;
import io.assay.markdown.HtmlPart.HeadingClose;
import io.assay.markdown.HtmlPart.HeadingOpen;
import io.assay.markdown.HtmlPart.Image;
import io.assay.markdown.HtmlPart.LinkClose;
import io.assay.markdown.HtmlPart.LinkOpen;
import io.assay.markdown.HtmlPart.Literal;
import java.util.List;

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
        for (HtmlPart part : parts) {
            out.append(part instanceof Literal literal ? literal.html() : fill(part, slots));
        }
        return out.toString();
    }

    private static String fill(HtmlPart slot, Slots slots) {
        if (slot instanceof LinkOpen open) {
            return slots.openLink(open.reference());
        } else if (slot instanceof LinkClose close) {
            return slots.closeLink(close.reference());
        } else if (slot instanceof HeadingOpen open) {
            return slots.openHeading(open.heading());
        } else if (slot instanceof HeadingClose close) {
            return slots.closeHeading(close.heading());
        } else if (slot instanceof Image image) {
            return slots.image(image.reference());
        } else if (slot instanceof FenceSlot fence) {
            return slots.fence(fence.fence());
        } else if (slot instanceof DirectiveSlot directive) {
            return slots.directive(directive.directive());
        }
        throw new IllegalArgumentException("no slot: " + slot);
    }
}
