package io.assay.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
        titles.add(entries(), Terms.count(page.title()));
        int size = 0;
        for (SearchPassage passage : page.passages()) {
            Map<String, Integer> counts = Terms.count(passage.text());
            headings.add(entries(), Terms.count(passage.heading()));
            text.add(entries(), counts);
            lengths.append(magnitude(counts.size()));
            size += passage.text().length();
        }
        pages.add(page.withoutText());
        sizes.add(size);
    }

    /** A length to within a factor of two, which is all that ranking needs: a letter for each power of two. */
    private static char magnitude(int length) {
        return (char) ('a' + Integer.SIZE - Integer.numberOfLeadingZeros(length));
    }
}
