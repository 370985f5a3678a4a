package io.assay.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;

/** A file that is written whole or not at all, and ends in a sum that tells whether it is whole. */
public final class SealedFile {
    private SealedFile() {}

    /** Empty if there is no such file, or if it is damaged. */
    public static Optional<byte[]> find(Path file) {
        try {
            byte[] sealed = Files.readAllBytes(file);
            int length = sealed.length - Long.BYTES;
            return length >= 0 && sum(sealed, length) == ByteBuffer.wrap(sealed).getLong(length)
                    ? Optional.of(Arrays.copyOf(sealed, length))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    public static void write(Path file, byte[] bytes) throws IOException {
        byte[] sealed = Arrays.copyOf(bytes, bytes.length + Long.BYTES);
        ByteBuffer.wrap(sealed).putLong(bytes.length, sum(bytes, bytes.length));
        Path staged = file.resolveSibling(file.getFileName() + ".new");
        Files.write(staged, sealed);
        Files.move(staged, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static long sum(byte[] bytes, int length) {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, length);
        return sum.getValue();
    }
}
