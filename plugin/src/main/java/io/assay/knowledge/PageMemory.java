package io.assay.knowledge;

import io.assay.diagnostic.Checked;
import io.assay.frontmatter.FrontMatter;
import io.assay.markdown.Document;
import io.assay.source.SourceFile;
import java.util.Optional;
import java.util.function.Supplier;

/** Gives what is known of a page already, or what a reader finds. Asked by several threads. */
public interface PageMemory {
    /** Remembers nothing. */
    PageMemory NONE = new PageMemory() {
        @Override
        public Checked<FrontMatter> header(SourceFile file, Supplier<Checked<FrontMatter>> reader) {
            return reader.get();
        }

        @Override
        public Checked<Page> page(Ask ask, Supplier<Checked<Page>> reader) {
            return reader.get();
        }

        @Override
        public Checked<Document> document(SourceFile file, Supplier<Checked<Document>> reader) {
            return reader.get();
        }
    };

    /**
     * What a page depends on besides the site's settings.
     *
     * @param index the page of its folder that it is not, if it could be
     */
    record Ask(SourceFile file, String top, boolean isIndex, Optional<SourceFile> index, Object defaults) {}

    Checked<FrontMatter> header(SourceFile file, Supplier<Checked<FrontMatter>> reader);

    Checked<Page> page(Ask ask, Supplier<Checked<Page>> reader);

    /** The text below the header. */
    Checked<Document> document(SourceFile file, Supplier<Checked<Document>> reader);
}
