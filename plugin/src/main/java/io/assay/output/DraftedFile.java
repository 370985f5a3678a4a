package io.assay.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Supplier;

/** Bytes of which it can be told what they are made from before they are. */
record DraftedFile(Supplier<Draft> drafter) implements OutputFile {
    @Override
    public Draft draft() {
        return drafter.get();
    }

    @Override
    public InputStream open() throws IOException {
        return made().open();
    }

    @Override
    public boolean isAt(Path present) throws IOException {
        return made().isAt(present);
    }

    @Override
    public OutputFile made() {
        return draft().file().get().made();
    }
}
