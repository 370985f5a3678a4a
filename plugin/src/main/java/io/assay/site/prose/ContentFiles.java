package io.assay.site.prose;

import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.NearestName;
import io.assay.diagnostic.Place;
import io.assay.knowledge.ContentPath;
import io.assay.knowledge.KnowledgeBase;
import io.assay.knowledge.Page;
import io.assay.knowledge.Permalink;
import io.assay.source.SourceFile;
import io.assay.source.SourceTree;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the files that pages show pieces of: none outside of the content folder, none that is withheld. */
final class ContentFiles {
    private final KnowledgeBase base;
    private final SourceTree tree;
    private final Collection<Diagnostic> diagnostics;

    ContentFiles(KnowledgeBase base, SourceTree tree, Collection<Diagnostic> diagnostics) {
        this.base = base;
        this.tree = tree;
        this.diagnostics = diagnostics;
    }

    /**
     * The file at a path as links are written: relative to the page's folder, or to the top of the pages after a
     * leading {@code /}.
     *
     * @param code what to report the lack of such a file as
     */
    Optional<SourceFile> find(Page page, String path, Code code, Place place) {
        Optional<String> full = ContentPath.join(
                path.startsWith("/") ? base.top() : page.source().folder(), path);
        if (full.isEmpty()) {
            report(code, place, "'" + path + "' leads out of the content folder", "move the file into it");
        } else if (base.withheld().contains(full.get())) {
            report(code, place, "'" + path + "' is not published", "publish it, or show something else");
        } else if (paths().noneMatch(full.get()::equals)) {
            report(code, place, "there is no file '" + path + "'", nearest(page, full.get()));
        } else {
            Optional<SourceFile> file = tree.readText(full.get());
            if (file.isEmpty()) {
                report(code, place, "'" + path + "' is not UTF-8 text", "save it as UTF-8");
            }
            return file;
        }
        return Optional.empty();
    }

    private void report(Code code, Place place, String message, String hint) {
        diagnostics.add(Diagnostic.of(code, place, message).withHint(hint));
    }

    /** A path a letter or two away, else a file of that name elsewhere. */
    private String nearest(Page page, String path) {
        List<String> all = paths().toList();
        String name = path.substring(path.lastIndexOf('/') + 1);
        return NearestName.find(path, all)
                .or(() -> all.stream()
                        .filter(other ->
                                other.substring(other.lastIndexOf('/') + 1).equalsIgnoreCase(name))
                        .findFirst())
                .map(near -> "did you mean '" + Permalink.relative(new Permalink(page.path()), near) + "'?")
                .orElse("a path is relative to the page's folder, or starts with '/' at the top of the pages");
    }

    private Stream<String> paths() {
        return Stream.concat(
                        tree.files().stream().map(SourceFile::path),
                        tree.assets().stream().map(asset -> asset.path()))
                .filter(path -> !base.withheld().contains(path));
    }
}
