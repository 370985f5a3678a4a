package io.assay.markdown;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a page of Markdown says. Spans are those of the whole file.
 *
 * @param titleHtml the words of the title; empty if the page does not begin with a heading of level 1. The title is
 *     {@code headings.get(0)}, and {@code text} does not repeat it.
 * @param headings in order, the title among them
 * @param anchors ids of blocks that are not headings, in order, each once; those that were written as {@code ^id} keep
 *     the {@code ^}
 * @param references links and images that were written in Markdown, in order, then those written in HTML
 * @param fences fenced blocks of code, in order
 * @param formulas in order
 * @param directives places for the engine to fill, in order
 * @param summary the first paragraph without markup, empty if there is none
 * @param words how many there are in the text: runs between white space that hold a letter or a digit
 */
public record Document(
        Html titleHtml,
        List<Heading> headings,
        List<String> anchors,
        List<Reference> references,
        List<Fence> fences,
        List<Formula> formulas,
        List<Directive> directives,
        String summary,
        int words,
        DocumentText text) {
    public Document {
        Objects.requireNonNull(titleHtml);
        headings = List.copyOf(headings);
        anchors = List.copyOf(anchors);
        references = List.copyOf(references);
        fences = List.copyOf(fences);
        formulas = List.copyOf(formulas);
        directives = List.copyOf(directives);
        Objects.requireNonNull(summary);
        Objects.requireNonNull(text);
    }

    /** The heading of level 1 that the page begins with. */
    public Optional<Heading> title() {
        return titleHtml.isEmpty() ? Optional.empty() : Optional.of(headings.get(0));
    }

    /** The same with its text elsewhere. */
    public Document withText(DocumentText same) {
        return new Document(
                titleHtml, headings, anchors, references, fences, formulas, directives, summary, words, same);
    }

    /** See {@link DocumentText#html}. */
    public Html html() {
        return text.html();
    }

    /** See {@link DocumentText#plainText}. */
    public String plainText() {
        return text.plainText();
    }

    /** See {@link DocumentText#lists}. */
    public List<ItemList> lists() {
        return text.lists();
    }
}
