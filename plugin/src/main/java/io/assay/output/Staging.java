package io.assay.output;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A folder beside the target where new files wait until all of them are there. One process at a time has it open.
 *
 * <p>Its lock file stays when the rest is gone: deleting a lock lets one process hold the deleted file while another
 * holds a new one.
 */
final class Staging implements Closeable {
    private static final String LOCK = "lock";

    private final Path folder;
    private final Path target;
    private final Path incoming;

    /** Where copies wait by their paths, to become the target; empty if there is one. */
    private final Optional<Path> whole;

    /** Folders of that which are known to exist. */
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();

    private final FileChannel lock;
    private final Disk disk;
    private final AtomicInteger staged = new AtomicInteger();

    private Staging(Path folder, Path target, FileChannel lock, Disk disk) {
        this.folder = folder;
        this.target = target;
        this.whole = Files.exists(target, LinkOption.NOFOLLOW_LINKS)
                ? Optional.empty()
                : Optional.of(folder.resolve("whole"));
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

    /**
     * The staged copy of what shall stand at a path in the target. Safe for use by several threads.
     */
    Path stage(String path, OutputFile file) throws IOException {
        if (whole.isEmpty()) {
            return stage(file);
        }
        Path copy = whole.get().resolve(path);
        if (!folders.contains(copy.getParent())) {
            disk.createFolders(copy.getParent());
            folders.add(copy.getParent());
        }
        return write(file, copy);
    }

    /** The staged copy. */
    Path stage(OutputFile file) throws IOException {
        return write(file, folder.resolve(Integer.toString(staged.getAndIncrement())));
    }

    private Path write(OutputFile file, Path copy) throws IOException {
        try (InputStream bytes = file.open()) {
            disk.write(bytes, copy);
        }
        return copy;
    }

    /**
     * Whether there was no target, and all that is staged by path is now it. If not, each copy waits to be moved: also
     * where a system refuses to move a folder while something looks at a file in it.
     */
    boolean becomesTarget() {
        try {
            if (whole.isPresent()) {
                disk.move(whole.get(), target);
            }
            return whole.isPresent();
        } catch (IOException e) {
            return false;
        }
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
        try (Stream<Path> copies = Files.walk(folder)) {
            for (Path copy : copies.sorted(Comparator.reverseOrder()).toList()) {
                if (!copy.equals(folder) && !copy.equals(folder.resolve(LOCK))) {
                    disk.delete(copy);
                }
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
