package io.assay.link;

import io.assay.knowledge.Page;
import io.assay.markdown.Heading;
import java.util.Optional;

/**
 * A page that names an entity.
 *
 * @param from the page
 * @param under the heading below which it does; empty above the first one
 * @param sentence what is said there, as plain text; empty if only the title names it
 */
public record EntityMention(Page from, Optional<Heading> under, String sentence) {}
