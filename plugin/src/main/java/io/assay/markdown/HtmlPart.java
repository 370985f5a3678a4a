package io.assay.markdown;

/** A piece of a page: HTML that is done, or a slot that a later stage fills. Slots name facts of the page by index. */
public sealed interface HtmlPart {
    /** HTML to be written as it is. */
    record Literal(String html) implements HtmlPart {}

    /** Where {@code <h2 …>} belongs. What follows, up to the {@link HeadingClose}, is phrasing content. */
    record HeadingOpen(int heading) implements HtmlPart {}

    /** Where {@code </h2>} belongs. */
    record HeadingClose(int heading) implements HtmlPart {}

    /** Where {@code <a …>} belongs. Links never nest. */
    record LinkOpen(int reference) implements HtmlPart {}

    /** Where {@code </a>} belongs. */
    record LinkClose(int reference) implements HtmlPart {}

    /** Where {@code <div id="…">} belongs, around a block that has an id. */
    record AnchorOpen(String id) implements HtmlPart {}

    /** Where that {@code </div>} belongs. */
    record AnchorClose(String id) implements HtmlPart {}

    /** Where an image belongs, or an embed that stands among words. */
    record Image(int reference) implements HtmlPart {}

    /** Where an embed belongs that has its paragraph to itself. Stands in no paragraph. */
    record Embed(int reference) implements HtmlPart {}

    /** Where a fenced block of code, or what it describes, belongs. */
    record FenceSlot(int fence) implements HtmlPart {}

    /** Where the engine writes what a directive asks for. */
    record DirectiveSlot(int directive) implements HtmlPart {}
}
