package io.assay.site.view;

import io.assay.knowledge.Permalink;

/** Where a piece of a page, such as the data of a chart, is published on its own: beside the page. */
final class Beside {
    private Beside() {}

    /**
     * Its path in the site.
     *
     * @param id of its element on the page
     * @param ending of the file, with the dot
     */
    static String path(Permalink page, String id, String ending) {
        String stem = page.path()
                .substring(page.folder().isEmpty() ? 0 : page.folder().length() + 1);
        String name = stem.equals("index.html") ? id : stem.replaceFirst("\\.html$", "") + "-" + id;
        return (page.folder().isEmpty() ? "" : page.folder() + "/") + name + ending;
    }
}
