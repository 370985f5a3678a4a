package io.assay.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The bytes of one file of the site: held in memory, made when asked for, or to be copied from a file on disk. */
public sealed interface OutputFile permits HeldBytes, ComposedFile, PiecedFile, DraftedFile, CopiedFile {
    static OutputFile of(byte[] bytes) {
        return new HeldBytes(bytes.clone());
    }

    /** In UTF-8. */
    static OutputFile of(String text) {
        return new HeldBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Made anew whenever it is asked for, so that no site has to be held in memory.
     *
     * @param composer gives the same bytes each time, to several threads at once
     */
    static OutputFile composed(Supplier<byte[]> composer) {
        return new ComposedFile(composer);
    }

    /**
     * A large one that is made anew whenever it is asked for, and never held as a whole.
     *
     * @param composer gives pieces that together are the same bytes each time, to several threads at once
     */
    static OutputFile inPieces(Supplier<Stream<byte[]>> composer) {
        return new PiecedFile(composer);
    }

    /**
     * Made anew whenever it is asked for, and not at all where a draft tells that it is what was written before.
     *
     * @param drafter gives equal drafts of the same bytes each time, to several threads at once
     */
    static OutputFile drafted(Supplier<Draft> drafter) {
        return new DraftedFile(drafter);
    }

    /** A copy of a file as it is when it is asked for; streamed, never held. */
    static OutputFile copyOf(Path file) {
        return new CopiedFile(file);
    }

    /** @throws IOException if a file to be copied can't be read */
    InputStream open() throws IOException;

    /**
     * Whether a file that exists holds these bytes.
     *
     * @throws IOException if it, or the file to be copied, can't be read
     */
    boolean isAt(Path present) throws IOException;

    /** This file as it is before its bytes are made, where that is of use. */
    default Draft draft() {
        return new Draft(Optional::empty, () -> this);
    }

    /** This file with its bytes made, so that several questions make them once. */
    default OutputFile made() {
        return this;
    }
}
