package io.assay.link;

import io.assay.knowledge.KnowledgeBase;
import io.assay.knowledge.Page;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Gives what is known of pages' texts already, or what a reader finds in them. */
public interface TextMemory {
    /** Remembers nothing. */
    TextMemory NONE = new TextMemory() {
        @Override
        public ByText<Map<String, Integer>> words() {
            return (page, reader) -> reader.get();
        }

        @Override
        public ByText<List<Mention>> mentions(Collection<Title> titles) {
            return (page, reader) -> reader.get();
        }
    };

    /** By the text of a page. Asked by several threads. */
    interface ByText<V> {
        V get(Page page, Supplier<V> reader);
    }

    /**
     * A page named in a text.
     *
     * @param path of the page
     * @param start where its name begins in the text
     * @param end where it ends
     */
    record Mention(String path, int start, int end) {}

    /**
     * A name of a page.
     *
     * @param path of the page
     * @param anyCase whether upper and lower case are one in it
     */
    record Title(String text, boolean anyCase, String path) {}

    /** How often texts use the words that they use several times; asked for once for all texts of a knowledge base. */
    ByText<Map<String, Integer>> words();

    /**
     * The pages that texts name; asked for once for all texts of a knowledge base.
     *
     * @param titles everything that texts are searched for
     */
    ByText<List<Mention>> mentions(Collection<Title> titles);

    /** The kin of those pages of a base that are asked for, where they are known without all others. */
    default Optional<Function<Page, List<Kinship>>> kin(KnowledgeBase base) {
        return Optional.empty();
    }
}
