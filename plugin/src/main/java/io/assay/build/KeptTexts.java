package io.assay.build;

import io.assay.cache.Fingerprint;
import io.assay.cache.PackedReader;
import io.assay.cache.PackedWriter;
import io.assay.cache.Store;
import io.assay.knowledge.SiteSettings;
import io.assay.link.TextMemory;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** What earlier processes found in the texts of pages. */
final class KeptTexts implements TextMemory {
    private final Store store;

    /** What a page's text depends on besides its file. */
    private final Fingerprint read;

    /** @param store a real one, that knows nothing from other versions of Assay, of Java or of the theme */
    KeptTexts(Store store, SiteSettings settings) {
        this.store = store;
        this.read = Fingerprint.of(settings.html().name(), settings.language());
    }

    @Override
    public ByText<Map<String, Integer>> words() {
        return kept(Fingerprint.of("words"), KeptTexts::writeWords, KeptTexts::readWords);
    }

    @Override
    public ByText<List<Mention>> mentions(Collection<Title> titles) {
        return kept(Fingerprint.of("mentions", titles.toString()), KeptTexts::writeMentions, KeptTexts::readMentions);
    }

    private <V> ByText<V> kept(Fingerprint what, BiConsumer<V, PackedWriter> writer, Function<PackedReader, V> reader) {
        Fingerprint conditions = what.and(read);
        return (page, finder) -> store.find(
                conditions.and(page.source().fingerprint()),
                finder,
                value -> {
                    PackedWriter out = new PackedWriter();
                    writer.accept(value, out);
                    return out.bytes();
                },
                bytes -> reader.apply(new PackedReader(bytes)));
    }

    private static void writeWords(Map<String, Integer> words, PackedWriter out) {
        out.list(words.entrySet(), (word, to) -> to.text(word.getKey()).number(word.getValue()));
    }

    private static Map<String, Integer> readWords(PackedReader in) {
        Map<String, Integer> words = new HashMap<>();
        in.list(word -> words.put(word.text(), word.number()));
        return Map.copyOf(words);
    }

    private static void writeMentions(List<Mention> mentions, PackedWriter out) {
        out.list(
                mentions,
                (mention, to) -> to.text(mention.path()).number(mention.start()).number(mention.end()));
    }

    private static List<Mention> readMentions(PackedReader in) {
        return in.list(mention -> new Mention(mention.text(), mention.number(), mention.number()));
    }
}
