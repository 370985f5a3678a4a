package io.assay.output;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * Compares a target with the tree that it shall hold, and stages what differs: the bytes of a file are made once for
 * both. Changes nothing in the target.
 */
final class WritePlanner {
    private final Path target;
    private final Manifest published;
    private final OutputTree tree;
    private final Staging staging;

    WritePlanner(Path target, Manifest published, OutputTree tree, Staging staging) {
        this.target = target;
        this.published = published;
        this.tree = tree;
        this.staging = staging;
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

        Map<String, Path> written = new ConcurrentSkipListMap<>();
        Hands.each(tree.files().keySet(), path -> {
            OutputFile file = tree.files().get(path).made();
            // On a disk that ignores case, the file found here may be the displaced one.
            if (vacated.findClash(path).isPresent() || !isUpToDate(path, file)) {
                written.put(path, staging.stage(file));
            }
        });
        return new WritePlan(written, tree.files().size() - written.size(), displaced, dropped);
    }

    /** Only what was published can be: anything else there would have been refused. */
    private boolean isUpToDate(String path, OutputFile file) throws IOException {
        if (!published.paths().contains(path)) {
            return false;
        }
        Path present = target.resolve(path);
        return Files.isRegularFile(present, NOFOLLOW_LINKS) && file.isAt(present);
    }
}
