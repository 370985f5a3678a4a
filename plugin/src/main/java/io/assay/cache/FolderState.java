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

    private final transient Each each;

    /** Takes in the files that are looked at, by several threads. */
    interface Each {
        Each NOBODY = (file, state) -> {};

        /** @param state another one if the file is in another state, or is another */
        void file(Path file, long state);
    }

    /** Of fingerprints. */
    record Sum(long low, long high) {
        static final Sum ZERO = new Sum(0, 0);

        private static Sum of(PackedWriter entry) {
            Fingerprint fingerprint = Fingerprint.of(entry.bytes());
            return new Sum(fingerprint.low(), fingerprint.high());
        }

        Sum and(Sum other) {
            return new Sum(low + other.low, high + other.high);
        }

        Sum without(Sum other) {
            return new Sum(low - other.low, high - other.high);
        }
    }

    private FolderState(Path folder, Predicate<String> entered, long settled, Each each) {
        this.folder = folder;
        this.entered = entered;
        this.settled = settled;
        this.each = each;
    }

    /**
     * @param entered whether to look into a folder of a name below the roots
     * @param moment when the files were first looked at, by the clock of their disk
     */
    static String of(Collection<Path> roots, Predicate<String> entered, FileTime moment, Each each) throws IOException {
        StringBuilder states = new StringBuilder();
        for (Path root : roots) {
            Sum sum = of(root, entered, moment.to(TimeUnit.NANOSECONDS) - RACY_NANOS, each);
            states.append(Long.toHexString(sum.low()))
                    .append('-')
                    .append(Long.toHexString(sum.high()))
                    .append(' ');
        }
        return states.toString();
    }

    /** Of a file or folder that nobody else changes meanwhile: nothing is known by its bytes. */
    static Sum ofOwn(Path root) throws IOException {
        return of(root, any -> true, Long.MAX_VALUE, Each.NOBODY);
    }

    private static Sum of(Path root, Predicate<String> entered, long settled, Each each) throws IOException {
        try {
            FolderState state = new FolderState(root, entered, settled, each);
            BasicFileAttributes attributes = attributes(root);
            return attributes.isDirectory() ? state.invoke() : state.file(root, attributes);
        } catch (NoSuchFileException e) {
            return Sum.ZERO;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    protected Sum compute() {
        List<FolderState> below = new ArrayList<>();
        Sum sum = Sum.of(new PackedWriter().text(folder.toString()));
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                BasicFileAttributes attributes = attributes(entry);
                if (!attributes.isDirectory()) {
                    sum = sum.and(file(entry, attributes));
                } else if (entered.test(entry.getFileName().toString())) {
                    below.add(new FolderState(entry, entered, settled, each));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (FolderState folder : ForkJoinTask.invokeAll(below)) {
            sum = sum.and(folder.join());
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
        Sum sum = Sum.of(state);
        each.file(file, sum.low());
        return sum;
    }

    private static BasicFileAttributes attributes(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }
}
