package io.assay.site.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schema that ships with a site and describes its {@code verdict.json} documents. */
public final class VerdictSchema {
    public static final String PATH = "schema/verdict.schema.json";

    private static final String RESOURCE = "verdict.schema.json";

    private VerdictSchema() {}

    /** Its relative URL from a document of the site. */
    static String from(String path) {
        long folders = path.chars().filter(c -> c == '/').count();
        return "../".repeat((int) folders) + PATH;
    }

    public static String text() {
        try (InputStream in = VerdictSchema.class.getResourceAsStream(RESOURCE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the jar of this plugin is damaged", e);
        }
    }
}
