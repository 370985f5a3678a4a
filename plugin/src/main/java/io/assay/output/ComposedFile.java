package io.assay.output;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.function.Supplier;

/** Bytes that are made when they are asked for, and not kept. */
record ComposedFile(Supplier<byte[]> composer) implements OutputFile {
    @Override
    public long size() {
        return composer.get().length;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(composer.get());
    }
}
