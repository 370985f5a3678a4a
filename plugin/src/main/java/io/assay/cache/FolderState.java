package io.assay.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.RecursiveTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * The state of files and folders as one text: equal for two looks if nothing was added, changed, renamed or deleted in
 * between. It rests on sizes and times of change, as git's index does.
 *
 * <p>A file that was changed about when it was looked at may change again with neither its size nor its time changing. So
 * those changed within two seconds before a moment, or after it, are known by their bytes (git's "racy" entries).
 *
 * <p>The state of a folder is the sum of the fingerprints of all that is in it, which does not depend on their order: so
 * folders are looked at by several threads, and nothing is sorted.
 */
final class FolderState extends RecursiveTask<FolderState.Sum> {
    private static final long serialVersionUID = 1; // of a class that nobody serializes, as javac wants it

    /** As coarse as any disk's times are. */
    private static final long RACY_NANOS = TimeUnit.SECONDS.toNanos(2);

    private final transient Path folder;
    private final transient Predicate<String> entered;

    /** What was changed later than this is known by its bytes. */
    private final long settled;

    /** Of fingerprints. */
    record Sum(long low, long high) {
        Sum and(long otherLow, long otherHigh) {
            return new Sum(low + otherLow, high + otherHigh);
        }
    }

    private FolderState(Path folder, Predicate<String> entered, long settled) {
        this.folder = folder;
        this.entered = entered;
        this.settled = settled;
    }

    /**
     * @param entered whether to look into a folder of a name below the roots
     * @param moment when the files were first looked at, by the clock of their disk
     */
    static String of(Collection<Path> roots, Predicate<String> entered, FileTime moment) throws IOException {
        return of(roots, entered, moment.to(TimeUnit.NANOSECONDS) - RACY_NANOS);
    }

    /** Of files that nobody else changes meanwhile: none is known by its bytes. */
    static String ofOwn(Collection<Path> roots) throws IOException {
        return of(roots, any -> true, Long.MAX_VALUE);
    }

    private static String of(Collection<Path> roots, Predicate<String> entered, long settled) throws IOException {
        try {
            StringBuilder states = new StringBuilder();
            for (Path root : roots) {
                Sum sum = new FolderState(root, entered, settled).ofRoot();
                states.append(Long.toHexString(sum.low()))
                        .append('-')
                        .append(Long.toHexString(sum.high()))
                        .append(' ');
            }
            return states.toString();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Sum ofRoot() {
        try {
            BasicFileAttributes attributes = attributes(folder);
            return attributes.isDirectory() ? invoke() : file(folder, attributes);
        } catch (NoSuchFileException e) {
            return new Sum(0, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected Sum compute() {
        List<FolderState> below = new ArrayList<>();
        Sum sum = entry(new PackedWriter().text(folder.toString()));
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                BasicFileAttributes attributes = attributes(entry);
                if (!attributes.isDirectory()) {
                    Sum file = file(entry, attributes);
                    sum = sum.and(file.low(), file.high());
                } else if (entered.test(entry.getFileName().toString())) {
                    below.add(new FolderState(entry, entered, settled));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (FolderState folder : ForkJoinTask.invokeAll(below)) {
            sum = sum.and(folder.join().low(), folder.join().high());
        }
        return sum;
    }

    private Sum file(Path file, BasicFileAttributes attributes) throws IOException {
        long changed = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
        PackedWriter state = new PackedWriter().text(file.toString()).longNumber(attributes.size());
        if (changed > settled && attributes.isRegularFile()) {
            Fingerprint bytes = Fingerprint.of(Files.readAllBytes(file));
            state.longNumber(bytes.low()).longNumber(bytes.high());
        } else {
            state.longNumber(changed);
        }
        return entry(state);
    }

    private static Sum entry(PackedWriter state) {
        Fingerprint fingerprint = Fingerprint.of(state.bytes());
        return new Sum(fingerprint.low(), fingerprint.high());
    }

    private static BasicFileAttributes attributes(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }
}
