package io.assay.build;

import io.assay.cache.Fingerprint;
import io.assay.cache.Store;
import io.assay.diagnostic.Checked;
import io.assay.diagnostic.Diagnostics;
import io.assay.frontmatter.FrontMatter;
import io.assay.kept.DocumentBytes;
import io.assay.kept.HeaderBytes;
import io.assay.knowledge.Page;
import io.assay.knowledge.PageMemory;
import io.assay.knowledge.SiteSettings;
import io.assay.markdown.Document;
import io.assay.source.KeptFiles;
import io.assay.source.SourceFile;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What earlier processes read of pages, by the text of each. What something is wrong with is read anew each time, so that
 * it is told. Texts that are kept are not held in memory but read again when they are asked for: a hundred thousand pages
 * would take gigabytes.
 */
final class KeptPages implements PageMemory {
    private final Store store;
    private final KeptFiles files;
    private final Runnable each;
    private final Fingerprint headers;
    private final Fingerprint documents;

    /**
     * @param store a real one, that knows nothing from other versions of Assay, of Java or of the theme
     * @param files takes the texts of pages
     * @param each is run when a page is read
     */
    KeptPages(Store store, KeptFiles files, SiteSettings settings, Runnable each) {
        this.store = store;
        this.files = files;
        this.each = each;
        this.headers = Fingerprint.of("header");
        this.documents = Fingerprint.of("document", settings.html().name(), settings.language());
    }

    @Override
    public Checked<FrontMatter> header(SourceFile file, Supplier<Checked<FrontMatter>> reader) {
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

    @Override
    public Checked<Page> page(Ask ask, Supplier<Checked<Page>> reader) {
        Checked<Page> page = reader.get();
        files.takeText(ask.file());
        each.run();
        return page;
    }

    @Override
    public Checked<Document> document(SourceFile file, Supplier<Checked<Document>> reader) {
        Fingerprint key = documents.and(file.fingerprint());
        Optional<byte[]> kept = store.find(key);
        if (kept.isPresent()) {
            return new Checked<>(DocumentBytes.read(kept.get(), () -> store.get(key)), Diagnostics.NONE);
        }
        Checked<Document> read = reader.get();
        return read.diagnostics().isEmpty() && store.put(key, DocumentBytes.write(read.value()))
                ? new Checked<>(read.value().withText(DocumentBytes.text(() -> store.get(key))), Diagnostics.NONE)
                : read;
    }
}
