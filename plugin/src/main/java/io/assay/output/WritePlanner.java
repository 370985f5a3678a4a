package io.assay.output;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import io.assay.cache.Fingerprint;
import io.assay.cache.Provenance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * Compares a target with the tree that it shall hold, and stages what differs: the bytes of a file are made once for
 * both. Changes nothing in the target.
 */
final class WritePlanner {
    private final Path target;
    private final Manifest published;
    private final OutputTree tree;
    private final Staging staging;
    private final Provenance provenance;
    private final Runnable each;
    private final Map<String, Path> written = new ConcurrentSkipListMap<>();
    private final LongAdder bytes = new LongAdder();

    /** @param each is run when a file is planned */
    WritePlanner(
            Path target, Manifest published, OutputTree tree, Staging staging, Provenance provenance, Runnable each) {
        this.target = target;
        this.published = published;
        this.tree = tree;
        this.staging = staging;
        this.provenance = provenance;
        this.each = each;
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

        Hands.each(tree.files().keySet(), path -> {
            // On a disk that ignores case, the file found here may be the displaced one.
            boolean vacant = vacated.findClash(path).isPresent();
            plan(path, tree.files().get(path).draft(), vacant ? Optional.empty() : present(path));
            each.run();
        });
        return new WritePlan(written, bytes.sum(), tree.files().size() - written.size(), displaced, dropped);
    }

    private void plan(String path, Draft draft, Optional<BasicFileAttributes> present) throws IOException {
        Optional<Fingerprint> from = draft.from().get();
        if (from.isPresent() && present.isPresent() && provenance.has(path, from.get(), present.get())) {
            return;
        }
        OutputFile file = draft.file().get().made();
        if (present.isEmpty() || !file.isAt(target.resolve(path))) {
            Path copy = staging.stage(path, file);
            // A file keeps its size and time when it is put in its place.
            BasicFileAttributes staged = Files.readAttributes(copy, BasicFileAttributes.class);
            written.put(path, copy);
            bytes.add(staged.size());
            from.ifPresent(source -> provenance.add(path, source, staged));
        } else if (from.isPresent()) {
            provenance.add(path, from.get(), present.get());
        }
    }

    /** The file that is there, if it is one. Only what was published can be: anything else would have been refused. */
    private Optional<BasicFileAttributes> present(String path) throws IOException {
        if (!published.paths().contains(path)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAttributes(target.resolve(path), BasicFileAttributes.class, NOFOLLOW_LINKS))
                    .filter(BasicFileAttributes::isRegularFile);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }
}
