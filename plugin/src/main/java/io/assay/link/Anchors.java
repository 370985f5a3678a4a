package io.assay.link;

import io.assay.knowledge.Page;
import io.assay.markdown.Heading;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the place on a page that an anchor means. */
final class Anchors {
    private Anchors() {}

    /** The id of the block or heading that an anchor names by its id, or by its words; of {@code a#b} the last counts. */
    static Optional<String> find(Page page, String anchor) {
        List<Heading> headings = page.document().headings();
        String words = anchor.substring(anchor.lastIndexOf('#') + 1).strip();
        return Stream.concat(headings.stream().map(Heading::id), page.document().anchors().stream())
                .filter(id -> id.equals(anchor) || id.equals(words))
                .findFirst()
                .or(() -> headings.stream()
                        .filter(heading -> heading.text().strip().equalsIgnoreCase(words))
                        .map(Heading::id)
                        .findFirst());
    }

    static List<String> ids(Page page) {
        return Stream.concat(page.document().headings().stream().map(Heading::id), page.document().anchors().stream())
                .toList();
    }
}
