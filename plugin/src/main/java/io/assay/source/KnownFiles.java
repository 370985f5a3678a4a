package io.assay.source;

import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * The files of a content folder as they were when it was read before, so that only those that changed are read again.
 *
 * <p>A file is taken to be the same if its size and its time of change are, and if some other file changed at least two
 * seconds later: then it was read long enough after its last change for another one to have another time. (git's index
 * does the same by its own time of change.) A file that is read again with the same text stays the same object.
 */
public final class KnownFiles {
    private static final long SETTLED_NANOS = TimeUnit.SECONDS.toNanos(2);

    private record State(long size, FileTime changed, Object key) {}

    private record Known(State state, boolean settled, SourceReader.Decoded decoded) {}

    private final KeptFiles kept;
    private Map<AssetFile, Known> known = Map.of();
    private Map<AssetFile, Known> now = new ConcurrentHashMap<>();
    private long latest;

    /** @param kept what earlier processes read of them */
    public KnownFiles(KeptFiles kept) {
        this.kept = kept;
    }

    /** Begins to read the folder anew. */
    void begin(FileTime latestChange) {
        known = now;
        now = new ConcurrentHashMap<>();
        latest = latestChange.to(TimeUnit.NANOSECONDS);
    }

    SourceReader.Decoded get(AssetFile file, BasicFileAttributes attributes, Supplier<SourceReader.Decoded> reader) {
        State state = new State(attributes.size(), attributes.lastModifiedTime(), attributes.fileKey());
        Known before = known.get(file);
        boolean settled = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS) <= latest - SETTLED_NANOS;
        SourceReader.Decoded decoded;
        if (before != null && before.settled() && before.state().equals(state)) {
            decoded = before.decoded();
        } else {
            Optional<SourceFile> same = kept.find(file.path(), attributes);
            SourceReader.Decoded read =
                    same.isPresent() ? new SourceReader.Decoded(same, Optional.empty()) : reader.get();
            if (same.isEmpty()) {
                read.file().ifPresent(one -> kept.put(one, attributes));
            }
            decoded = Optional.ofNullable(before)
                    .map(Known::decoded)
                    .filter(read::equals)
                    .orElse(read);
        }
        now.put(file, new Known(state, settled, decoded));
        return decoded;
    }
}
