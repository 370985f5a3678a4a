package io.assay.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Supplier;

/** Bytes that are made when they are asked for, and not kept. */
record ComposedFile(Supplier<byte[]> composer) implements OutputFile {
    @Override
    public Draft draft() {
        return made().draft();
    }

    @Override
    public InputStream open() {
        return made().open();
    }

    @Override
    public boolean isAt(Path present) throws IOException {
        return made().isAt(present);
    }

    @Override
    public HeldBytes made() {
        return new HeldBytes(composer.get());
    }
}
