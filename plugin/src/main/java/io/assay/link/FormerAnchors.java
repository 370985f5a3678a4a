package io.assay.link;

import io.assay.diagnostic.Checked;
import io.assay.knowledge.Page;
import io.assay.source.SourceTree;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The anchors that pages once had, and those that took their place. */
final class FormerAnchors {
    private final PublishedUrls published;

    private FormerAnchors(PublishedUrls published) {
        this.published = published;
    }

    static FormerAnchors in(SourceTree tree) {
        return new FormerAnchors(
                PublishedUrls.decode(tree).map(Checked::value).orElseGet(() -> new PublishedUrls(Map.of())));
    }

    /** The anchor that took an old one's place, if the page has no such anchor any more. */
    Optional<String> successor(Page page, String anchor) {
        return Optional.ofNullable(former(page).get(anchor));
    }

    /** The old anchors that one takes the place of; without those that the page has again. */
    List<String> of(Page page, String id) {
        List<String> ids = Anchors.ids(page);
        return former(page).entrySet().stream()
                .filter(entry -> entry.getValue().equals(id) && !ids.contains(entry.getKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<String, String> former(Page page) {
        return published.former(RenameCheck.url(page.permalink()));
    }
}
