package io.assay.search;

import java.util.List;
import java.util.Map;

/**
 * Something that can be found.
 *
 * @param url relative to the site's root
 * @param section where it stands, in words; {@code ""} at the top
 * @param terms the words that it is filed under, by taxonomy
 * @param passages its text up to the first heading, then a passage for each heading
 */
public record SearchPage(
        String url,
        String title,
        Kind kind,
        String section,
        Map<String, List<String>> terms,
        List<SearchPassage> passages) {
    public SearchPage {
        title = SearchPassage.onOneLine(title);
        terms = Map.copyOf(terms);
        passages = List.copyOf(passages);
        if (passages.isEmpty() || !passages.get(0).anchor().isEmpty()) {
            throw new IllegalArgumentException("no text before the first heading: " + url);
        }
    }

    /** This page with its headings alone. */
    SearchPage withoutText() {
        return new SearchPage(
                url,
                title,
                kind,
                section,
                terms,
                passages.stream()
                        .map(passage -> new SearchPassage(passage.anchor(), passage.heading(), ""))
                        .toList());
    }
}
