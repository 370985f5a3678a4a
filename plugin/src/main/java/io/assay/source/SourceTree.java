package io.assay.source;

import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
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
        int found = Collections.binarySearch(files, new SourceFile(path, ""));
        return found < 0 ? Optional.empty() : Optional.of(files.get(found));
    }

    /**
     * The text of any file, whether the engine reads such files or not; empty if there is none of that path, or if it is
     * not UTF-8.
     *
     * @throws UncheckedIOException if it can't be read
     */
    public Optional<SourceFile> readText(String path) {
        return find(path)
                .or(() -> assets.stream()
                        .filter(asset -> asset.path().equals(path))
                        .findFirst()
                        .flatMap(SourceReader::readText));
    }

    /** This tree with another text of a file. */
    public SourceTree with(SourceFile revised) {
        return new SourceTree(
                files.stream()
                        .map(file -> file.path().equals(revised.path()) ? revised : file)
                        .toList(),
                assets);
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
