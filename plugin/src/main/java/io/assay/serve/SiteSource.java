package io.assay.serve;

import io.assay.build.Built;
import java.io.IOException;

/** Where the preview gets its sites from. */
@FunctionalInterface
public interface SiteSource {
    /**
     * Builds the site of the content as it is now. Called by one thread at a time.
     *
     * @throws IOException if the content can't be read
     */
    Built build() throws IOException;
}
