package io.assay.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Writes one file so that a reader finds the old one or the new one, and never a part. */
public final class AtomicFile {
    private AtomicFile() {}

    /** Creates a file with its folders, or puts it in the place of an older one, whose permissions it keeps. */
    public static void write(Path file, byte[] bytes) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path staged = folder.resolve("." + file.getFileName() + ".assay-new");
        try {
            Files.write(staged, bytes);
            if (Files.exists(file)) {
                keepPermissions(file, staged);
            }
            Files.move(staged, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(staged);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (old != null) {
            Files.setPosixFilePermissions(to, old.readAttributes().permissions());
        }
    }
}
