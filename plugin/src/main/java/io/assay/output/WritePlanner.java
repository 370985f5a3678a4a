package io.assay.output;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Compares a target with the tree that it shall hold. Changes nothing. */
final class WritePlanner {
    private static final int CHUNK = 1 << 16;

    private final Path target;
    private final Manifest published;
    private final OutputTree tree;

    WritePlanner(Path target, Manifest published, OutputTree tree) {
        this.target = target;
        this.published = published;
        this.tree = tree;
    }

    WritePlan plan() throws IOException {
        PathSet wanted = PathSet.of(tree.files().keySet());
        List<String> displaced = new ArrayList<>();
        List<String> dropped = new ArrayList<>();
        for (String path : published.paths()) {
            if (!tree.files().containsKey(path)) {
                (wanted.findClash(path).isPresent() ? displaced : dropped).add(path);
            }
        }
        PathSet vacated = PathSet.of(displaced);

        List<String> written = new ArrayList<>();
        List<String> unchanged = new ArrayList<>();
        for (String path : tree.files().keySet()) {
            // On a disk that ignores case, the file found here may be the displaced one.
            boolean stays = vacated.findClash(path).isEmpty() && isUpToDate(path);
            (stays ? unchanged : written).add(path);
        }
        return new WritePlan(written, unchanged, displaced, dropped);
    }

    private boolean isUpToDate(String path) throws IOException {
        OutputFile file = tree.files().get(path);
        Path present = target.resolve(path);
        if (!Files.isRegularFile(present, NOFOLLOW_LINKS) || Files.size(present) != file.size()) {
            return false;
        }
        try (InputStream wanted = file.open();
                InputStream found = Files.newInputStream(present)) {
            byte[] chunk;
            do {
                chunk = wanted.readNBytes(CHUNK);
                if (!Arrays.equals(chunk, found.readNBytes(CHUNK))) {
                    return false;
                }
            } while (chunk.length > 0);
            return true;
        }
    }
}
