package io.assay.build;

import io.assay.output.OutputTree;
import java.util.List;
import java.util.Optional;

/**
 * A site that is ready to be written or served.
 *
 * @param files each file's bytes are made when they are asked for; a template that is wrong throws only then
 * @param pages those that people wrote
 * @param baseUrl where it is published, ending in {@code /}
 * @param report says that nothing was written
 */
public record Built(OutputTree files, List<WrittenPage> pages, Optional<String> baseUrl, BuildReport report) {
    public Built {
        pages = List.copyOf(pages);
    }
}
