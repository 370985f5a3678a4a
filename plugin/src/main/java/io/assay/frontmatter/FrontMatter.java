package io.assay.frontmatter;

import io.assay.notation.Mapping;
import io.assay.text.SourceSpan;

/**
 * What stands above a page's text.
 *
 * <p>An unreadable header is a case of its own, because it might have said {@code private: true}.
 */
public sealed interface FrontMatter {
    /** Where the page's text stands in its file. */
    SourceSpan body();

    /** No header: the whole file is text. */
    record Absent(SourceSpan body) implements FrontMatter {}

    /** A header that was read. */
    record Present(Mapping keys, SourceSpan body) implements FrontMatter {}

    /** A header that does not parse; the problem was reported. */
    record Unreadable(SourceSpan body) implements FrontMatter {}
}
