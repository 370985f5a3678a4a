package io.assay.site.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The JSON Schemas that ship with a site and describe its documents. */
public enum DocumentSchema {
    /** Of {@code page.json}. */
    PAGE,
    /** Of {@code verdict.json}. */
    VERDICT;

    /** Where it stands in the site. */
    public String path() {
        return "schema/" + file();
    }

    private String file() {
        return name().toLowerCase(Locale.ROOT) + ".schema.json";
    }

    /** Its relative URL from a document of the site. */
    String from(String path) {
        return root(path) + path();
    }

    /** The relative URL of the site's root from a document: {@code ""}, {@code "../"}, … */
    static String root(String path) {
        int depth = 0;
        for (int at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
            depth++;
        }
        return "../".repeat(depth);
    }

    public String text() {
        try (InputStream in = DocumentSchema.class.getResourceAsStream(file())) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the jar of this plugin is damaged", e);
        }
    }
}
