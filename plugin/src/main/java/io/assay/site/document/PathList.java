package io.assay.site.document;

import io.assay.knowledge.Permalink;
import io.assay.notation.JsonWriter;
import io.assay.site.view.PlannedPage;
import io.assay.site.view.Routes;
import java.util.Comparator;
import java.util.List;

/** Every page's URL from the root and its title, as a script that only the page for missing addresses loads. */
final class PathList {
    static final String PATH = "paths.js";

    private PathList() {}

    static String write(List<PlannedPage> pages) {
        return "self.assayPaths = "
                + JsonWriter.write(pages.stream()
                                .filter(page -> !page.permalink().equals(Routes.NOT_FOUND))
                                .sorted(Comparator.comparing(PlannedPage::permalink))
                                .map(page -> List.of(
                                        page.permalink().from(Permalink.HOME),
                                        page.chrome().title()))
                                .toList())
                        .strip()
                + ";\n";
    }
}
