package io.assay.output;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Bytes that are made when they are asked for, piece by piece, and never held together. */
record PiecedFile(Supplier<Stream<byte[]>> composer) implements OutputFile {
    @Override
    public InputStream open() {
        Iterator<byte[]> pieces = composer.get().iterator();
        return new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return pieces.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return new ByteArrayInputStream(pieces.next());
            }
        });
    }

    @Override
    public boolean isAt(Path present) throws IOException {
        try (InputStream there = Files.newInputStream(present)) {
            for (Iterator<byte[]> pieces = composer.get().iterator(); pieces.hasNext(); ) {
                byte[] piece = pieces.next();
                if (!Arrays.equals(piece, there.readNBytes(piece.length))) {
                    return false;
                }
            }
            return there.read() < 0;
        }
    }
}
