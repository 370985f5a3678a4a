package io.assay.build;

import io.assay.output.OutputFile;
import io.assay.output.OutputTree;
import io.assay.site.Site;
import io.assay.source.AssetFile;
import io.assay.source.SourceTree;
import io.assay.theme.PageRenderer;
import io.assay.theme.Theme;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Renders a site's pages and brings all its files together. */
final class SiteFiles {
    private static final String ASSETS = "assets/";

    private SiteFiles() {}

    static OutputTree of(Site site, Theme theme, SourceTree tree) {
        PageRenderer renderer = new PageRenderer(theme);
        Map<String, OutputFile> files = new TreeMap<>(site.pages().parallelStream()
                .collect(Collectors.toMap(
                        page -> page.permalink().path(), page -> OutputFile.of(renderer.render(page)))));
        site.documents().forEach((path, text) -> files.put(path, OutputFile.of(text)));
        theme.files().forEach((path, bytes) -> files.putIfAbsent(path, OutputFile.of(bytes)));

        Map<String, AssetFile> assets =
                tree.assets().stream().collect(Collectors.toMap(AssetFile::path, Function.identity()));
        assets.values().stream()
                .filter(asset -> asset.path().startsWith(ASSETS))
                .forEach(asset -> files.putIfAbsent(asset.path(), OutputFile.copyOf(asset.file())));
        site.assets().forEach((published, path) -> {
            if (assets.containsKey(path)) {
                files.putIfAbsent(published, OutputFile.copyOf(assets.get(path).file()));
            } else {
                tree.find(path).ifPresent(text -> files.putIfAbsent(published, OutputFile.of(text.text())));
            }
        });
        return new OutputTree(files);
    }
}
