package io.assay.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

record CopiedFile(Path file) implements OutputFile {
    @Override
    public boolean isAt(Path present) throws IOException {
        return Files.size(present) == Files.size(file) && Files.mismatch(file, present) < 0;
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(file);
    }
}
