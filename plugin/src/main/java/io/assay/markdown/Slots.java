package io.assay.markdown;

/**
 * Writes what belongs in the slots of a page's HTML. Each method gets the index of a fact in the {@link Document} and
 * gives HTML.
 */
public interface Slots {
    /** HTML that is done; most write it as it is. */
    default String literal(String html) {
        return html;
    }

    String openHeading(int heading);

    String closeHeading(int heading);

    /** The id that a block, footnote or mark of one has in the page; its own unless another one must not repeat it. */
    default String anchor(String id) {
        return id;
    }

    String openLink(int reference);

    String closeLink(int reference);

    /** An image, or an embed that stands among words. */
    String image(int reference);

    /** An embed in the place of a paragraph. */
    String embed(int reference);

    String fence(int fence);

    String formula(int formula);

    String directive(int directive);
}
