package io.assay.source;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All of a content folder.
 *
 * @param files the text files that the engine reads, by path
 * @param assets every other file, by path
 */
public record SourceTree(List<SourceFile> files, List<AssetFile> assets) {
    public SourceTree {
        files = files.stream().sorted().toList();
        assets = assets.stream().sorted().toList();
    }

    /** A tree of text files alone, for tests and tools. */
    public static SourceTree of(Collection<SourceFile> files) {
        return new SourceTree(List.copyOf(files), List.of());
    }

    public Optional<SourceFile> find(String path) {
        return files.stream().filter(file -> file.path().equals(path)).findFirst();
    }

    /** This tree without some of its files, by path. */
    public SourceTree without(Set<String> paths) {
        return new SourceTree(
                files.stream().filter(file -> !paths.contains(file.path())).toList(),
                assets.stream().filter(asset -> !paths.contains(asset.path())).toList());
    }

    /** The files below a folder, by path. */
    public Stream<SourceFile> below(String folder) {
        String prefix = folder.isEmpty() ? "" : folder + "/";
        return files.stream().filter(file -> file.path().startsWith(prefix));
    }
}
