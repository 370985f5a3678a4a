package io.assay.build;

import io.assay.cache.Fingerprint;
import io.assay.cache.Store;
import io.assay.diagnostic.Checked;
import io.assay.diagnostic.Diagnostics;
import io.assay.frontmatter.FrontMatter;
import io.assay.kept.DocumentBytes;
import io.assay.kept.HeaderBytes;
import io.assay.knowledge.SiteSettings;
import io.assay.markdown.Document;
import io.assay.source.SourceFile;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What earlier processes read of pages, by the text of each. What something is wrong with is read anew each time, so that
 * it is told.
 */
final class KeptPages {
    private final Store store;
    private final Fingerprint headers;
    private final Fingerprint documents;

    /** @param store that knows nothing from other versions of Assay, of Java or of the theme */
    KeptPages(Store store, SiteSettings settings) {
        this.store = store;
        this.headers = Fingerprint.of("header");
        this.documents = Fingerprint.of("document", settings.html().name(), settings.language());
    }

    Checked<FrontMatter> header(SourceFile file, Supplier<Checked<FrontMatter>> reader) {
        if (store == Store.NONE) {
            return reader.get();
        }
        Fingerprint key = headers.and(file.fingerprint());
        Optional<byte[]> kept = store.find(key);
        if (kept.isPresent()) {
            return new Checked<>(HeaderBytes.read(kept.get(), file), Diagnostics.NONE);
        }
        Checked<FrontMatter> read = reader.get();
        if (read.diagnostics().isEmpty()) {
            store.put(key, HeaderBytes.write(read.value()));
        }
        return read;
    }

    Checked<Document> document(SourceFile file, Supplier<Checked<Document>> reader) {
        if (store == Store.NONE) {
            return reader.get();
        }
        Fingerprint key = documents.and(file.fingerprint());
        Optional<byte[]> kept = store.find(key);
        if (kept.isPresent()) {
            return new Checked<>(DocumentBytes.read(kept.get()), Diagnostics.NONE);
        }
        Checked<Document> read = reader.get();
        if (read.diagnostics().isEmpty()) {
            store.put(key, DocumentBytes.write(read.value()));
        }
        return read;
    }
}
