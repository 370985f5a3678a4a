package io.assay.markdown;

import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKey;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a page defines to be used anywhere in it: footnotes and abbreviations. The first of a name counts. */
final class Definitions {
    private static final DataKey<Definitions> KEY = new DataKey<>("DEFINITIONS", Definitions::new);

    private final Map<String, IndentedBlock.Footnote> footnotes = new HashMap<>();
    private final Map<String, String> abbreviations = new HashMap<>();

    /** Those of the page that is being parsed, or that was. */
    static Definitions of(DataHolder page) {
        return KEY.get(page);
    }

    void add(String label, IndentedBlock.Footnote footnote) {
        footnotes.putIfAbsent(label.toLowerCase(Locale.ROOT), footnote);
    }

    Optional<IndentedBlock.Footnote> footnote(String label) {
        return Optional.ofNullable(footnotes.get(label.toLowerCase(Locale.ROOT)));
    }

    void abbreviate(String words, String meaning) {
        abbreviations.putIfAbsent(words, meaning);
    }

    Map<String, String> abbreviations() {
        return abbreviations;
    }
}
