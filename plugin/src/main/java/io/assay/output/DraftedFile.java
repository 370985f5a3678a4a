package io.assay.output;

import io.assay.cache.Fingerprint;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/** Bytes of which it can be told what they are made from before they are. */
record DraftedFile(Supplier<Draft> drafter) implements OutputFile {
    @Override
    public Draft draft() {
        Draft draft = drafter.get();
        Optional<Fingerprint> from = draft.from().get();
        return from.isPresent()
                ? new Draft(() -> from, draft.file())
                : draft.file().get().draft();
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
        return drafter.get().file().get().made();
    }
}
