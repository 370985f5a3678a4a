package io.assay.markdown;

/**
 * Writes what belongs in the slots of a page's HTML. Each method gets the index of a fact in the {@link Document} and
 * gives HTML.
 */
public interface Slots {
    String openHeading(int heading);

    String closeHeading(int heading);

    String openLink(int reference);

    String closeLink(int reference);

    String image(int reference);

    String fence(int fence);

    String directive(int directive);
}
