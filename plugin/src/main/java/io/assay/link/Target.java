package io.assay.link;

import io.assay.knowledge.Page;
import io.assay.knowledge.Permalink;
import java.util.Optional;

/** Where a reference leads. */
public sealed interface Target {
    /**
     * A page of the site.
     *
     * @param anchor the id of a heading there
     */
    record ToPage(Page page, Optional<String> anchor) implements Target {}

    /** A section that has no page of its own: the list of its pages. */
    record ToSection(Permalink permalink) implements Target {}

    /** A file that is published as it is, by its path in the content folder. */
    record ToAsset(String path) implements Target {}

    /**
     * A figure that the text quotes, which the build compares with the computed one.
     *
     * @param address what follows {@code metric:}, such as {@code akash/utilization@2026-06-30}
     */
    record ToFigure(String address) implements Target {}

    /** Another site, or a mail address. */
    record External(String url) implements Target {}

    /** A page that is not published. Nothing about it may be shown but the words of the link. */
    record Withheld() implements Target {}

    /** Nothing: the problem was reported. */
    record Broken() implements Target {}
}
