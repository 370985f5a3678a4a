package io.assay.site.fact;

/**
 * Where files that are published as they are stand in the site: as in the content folder, those among the pages without
 * the folder that holds all pages.
 *
 * @param top the folder that holds the pages, {@code ""} for the content folder itself
 */
public record AssetPaths(String top) {
    public String published(String path) {
        return !top.isEmpty() && path.startsWith(top + "/") ? path.substring(top.length() + 1) : path;
    }
}
