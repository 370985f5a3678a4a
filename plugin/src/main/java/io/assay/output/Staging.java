package io.assay.output;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A folder beside the target where new files wait until all of them are there. One process at a time has it open.
 *
 * <p>Its lock file stays when the rest is gone: deleting a lock lets one process hold the deleted file while another
 * holds a new one.
 */
final class Staging implements Closeable {
    private static final String LOCK = "lock";

    private final Path folder;
    private final Path incoming;
    private final FileChannel lock;
    private final Disk disk;
    private final AtomicInteger staged = new AtomicInteger();

    private Staging(Path folder, Path target, FileChannel lock, Disk disk) {
        this.folder = folder;
        this.incoming = target.resolve(OutputPath.RESERVED + "incoming");
        this.lock = lock;
        this.disk = disk;
    }

    static Staging open(Path target, Disk disk) throws IOException, UnsafeTargetException {
        Path folder = target.resolveSibling("." + target.getFileName() + ".assay-staging");
        disk.createFolders(folder);
        FileChannel lock = FileChannel.open(
                folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        Staging staging = new Staging(folder, target, lock, disk);
        try {
            if (!tryLock(lock)) {
                throw new UnsafeTargetException(
                        "another build is writing to '" + target + "': wait for its end, then build again");
            }
            staging.clear();
            return staging;
        } catch (Throwable e) {
            staging.close();
            throw e;
        }
    }

    private static boolean tryLock(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false; // another thread of this process has it
        }
    }

    /** The staged copy. Safe for use by several threads. */
    Path stage(OutputFile file) throws IOException {
        Path copy = folder.resolve(Integer.toString(staged.getAndIncrement()));
        try (InputStream bytes = file.open()) {
            disk.write(bytes, copy);
        }
        return copy;
    }

    /** Puts a staged copy in its place, at once and over whatever file is there. */
    void move(Path copy, Path place) throws IOException {
        try {
            disk.move(copy, place);
        } catch (AtomicMoveNotSupportedException e) {
            // A mounted target is on another disk than the folder beside it.
            try (InputStream bytes = Files.newInputStream(copy)) {
                disk.write(bytes, incoming);
            }
            disk.move(incoming, place);
            disk.delete(copy);
        }
    }

    /** Removes what a killed write left. */
    private void clear() throws IOException {
        try (DirectoryStream<Path> copies = Files.newDirectoryStream(folder, file -> !file.endsWith(LOCK))) {
            for (Path copy : copies) {
                disk.delete(copy);
            }
        }
        if (Files.exists(incoming, LinkOption.NOFOLLOW_LINKS)) {
            disk.delete(incoming);
        }
    }

    /** Lets the next process in. */
    @Override
    public void close() throws IOException {
        lock.close();
    }
}
