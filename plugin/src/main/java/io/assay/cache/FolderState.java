package io.assay.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * The state of files and folders as one text: equal for two looks if nothing was added, changed, renamed or deleted in
 * between. It rests on sizes and times of change, as git's index does.
 *
 * <p>A file that was changed about when it was looked at may change again with neither its size nor its time changing. So
 * those changed within two seconds before a moment, or after it, are known by their bytes (git's "racy" entries).
 */
final class FolderState {
    /** As coarse as any disk's times are. */
    private static final long RACY_NANOS = TimeUnit.SECONDS.toNanos(2);

    private final Path root;
    private final Predicate<String> entered;
    private final FileTime moment;
    private final boolean bytes;
    private final List<String> lines = new ArrayList<>();

    private FolderState(Path root, Predicate<String> entered, FileTime moment, boolean bytes) {
        this.root = root;
        this.entered = entered;
        this.moment = moment;
        this.bytes = bytes;
    }

    /**
     * @param entered whether to look into a folder of a name below the roots
     * @param moment when the files were first looked at, by the clock of their disk
     */
    static String of(Collection<Path> roots, Predicate<String> entered, FileTime moment) throws IOException {
        return of(roots, entered, moment, true);
    }

    /** Of files that nobody else changes meanwhile: none is known by its bytes. */
    static String ofOwn(Path root) throws IOException {
        return of(List.of(root), any -> true, FileTime.fromMillis(0), false);
    }

    private static String of(Collection<Path> roots, Predicate<String> entered, FileTime moment, boolean bytes)
            throws IOException {
        MessageDigest digest = digest();
        for (Path root : roots) {
            FolderState state = new FolderState(root, entered, moment, bytes);
            state.look();
            Collections.sort(state.lines);
            state.lines.forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private void look() throws IOException {
        if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            lines.add(root + " is not there\n");
            return;
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                if (!folder.equals(root) && !entered.test(folder.getFileName().toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                lines.add(folder + "/\n");
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                lines.add(line(file, attributes));
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private String line(Path file, BasicFileAttributes attributes) throws IOException {
        long changed = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
        boolean racy = bytes && changed > moment.to(TimeUnit.NANOSECONDS) - RACY_NANOS;
        String known = racy && attributes.isRegularFile()
                ? HexFormat.of().formatHex(digest().digest(Files.readAllBytes(file)))
                : Long.toString(changed);
        return file + "\t" + attributes.size() + "\t" + known + "\n";
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
