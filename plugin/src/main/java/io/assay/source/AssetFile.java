package io.assay.source;

import java.nio.file.Path;

/**
 * A file that is published as it is, such as an image.
 *
 * @param path relative to the content folder, with {@code /}
 * @param file where its bytes are
 */
public record AssetFile(String path, Path file) implements Comparable<AssetFile> {
    @Override
    public int compareTo(AssetFile other) {
        return path.compareTo(other.path);
    }
}
