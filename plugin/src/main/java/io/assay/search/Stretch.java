package io.assay.search;

import io.assay.source.ContentHash;
import java.util.ArrayList;
import java.util.List;

/** What was found in some pages that follow each other; entries are numbered from 0. */
final class Stretch {
    final InvertedIndex titles = new InvertedIndex();
    final InvertedIndex headings = new InvertedIndex();
    final InvertedIndex text = new InvertedIndex();
    final StringBuilder lengths = new StringBuilder();

    /** The pages with their headings, their text taken out. */
    final List<SearchPage> pages = new ArrayList<>();

    /** How many characters of text each page has. */
    final List<Integer> sizes = new ArrayList<>();

    /** What tells the text of each page from that of another one. */
    final List<ContentHash> digests = new ArrayList<>();

    private final TermScanner scanner = new TermScanner();

    static Stretch of(List<SearchPage> pages) {
        Stretch stretch = new Stretch();
        pages.forEach(stretch::add);
        return stretch;
    }

    /** How many entries it has. */
    int entries() {
        return lengths.length();
    }

    private void add(SearchPage page) {
        titles.add(entries(), page.title(), scanner);
        StringBuilder words = new StringBuilder();
        for (SearchPassage passage : page.passages()) {
            headings.add(entries(), passage.heading(), scanner);
            lengths.append(magnitude(text.add(entries(), passage.text(), scanner)));
            words.append(passage.text()).append('\n');
        }
        pages.add(page.withoutText());
        sizes.add(words.length() - page.passages().size());
        digests.add(ContentHash.of(words.toString()));
    }

    /** A length to within a factor of two, which is all that ranking needs: a letter for each power of two. */
    private static char magnitude(int length) {
        return (char) ('a' + Integer.SIZE - Integer.numberOfLeadingZeros(length));
    }
}
