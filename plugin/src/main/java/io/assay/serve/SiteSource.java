package io.assay.serve;

import io.assay.build.Built;
import java.io.IOException;
import java.util.Set;

/** Where the preview gets its sites from. */
@FunctionalInterface
public interface SiteSource {
    /**
     * Builds the site of the content as it is now. Called by one thread at a time.
     *
     * @param changed all that changed since it was last called: paths in the content folder, and those of files elsewhere
     *     that count; empty where it is not known
     * @throws IOException if the content can't be read
     */
    Built build(Set<String> changed) throws IOException;
}
