package io.assay.metric.snapshot;

import io.assay.source.SourceFile;
import java.util.function.Supplier;

/** Gives what is known of snapshots already, or what a reader finds in them. */
public interface SnapshotMemory {
    /** Remembers nothing. */
    SnapshotMemory NONE = new SnapshotMemory() {
        @Override
        public FileUses uses(SourceFile file, Supplier<FileUses> reader) {
            return reader.get();
        }

        @Override
        public FileFigures figures(SourceFile file, Object names, Supplier<FileFigures> reader) {
            return reader.get();
        }
    };

    /** What a file's columns and keys are, whatever else there is. */
    FileUses uses(SourceFile file, Supplier<FileUses> reader);

    /**
     * What a file's cells say.
     *
     * @param names equal to another only if all words in snapshots mean the same
     */
    FileFigures figures(SourceFile file, Object names, Supplier<FileFigures> reader);
}
