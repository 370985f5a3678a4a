package io.assay.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Every act that changes the disk, so that tests can break off a write at each of them. */
class Disk {
    void createFolders(Path folder) throws IOException {
        Files.createDirectories(folder);
    }

    /** Not at once: broken off, it leaves half a file. */
    void write(InputStream bytes, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(
                file,
                StandardOpenOption.WRITE,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                LinkOption.NOFOLLOW_LINKS)) {
            bytes.transferTo(out);
        }
    }

    /**
     * Replaces a file at once or not at all.
     *
     * @throws java.nio.file.AtomicMoveNotSupportedException if the two are on different disks
     */
    void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    void delete(Path file) throws IOException {
        Files.delete(file);
    }
}
