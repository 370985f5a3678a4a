package io.assay.site.document;

import io.assay.knowledge.Page;
import io.assay.markdown.Heading;
import io.assay.search.SearchPassage;
import io.assay.site.prose.PublishedAnchor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Parts a page's words at its headings, for the search. */
final class PagePassages {
    private PagePassages() {}

    public static List<SearchPassage> of(Page page) {
        Deque<Heading> ahead = new ArrayDeque<>(page.document().headings());
        page.document().title().ifPresent(title -> ahead.removeFirst());
        ahead.removeIf(heading -> heading.text().isEmpty());

        List<SearchPassage> passages = new ArrayList<>();
        String anchor = "";
        String heading = "";
        StringBuilder text = new StringBuilder(page.standfirst().orElse(""));
        // Each block of text is a line of the plain text, headings among them.
        for (String line : page.document().plainText().lines().toList()) {
            if (!ahead.isEmpty() && ahead.getFirst().text().equals(line)) {
                passages.add(new SearchPassage(anchor, heading, text.toString()));
                anchor = PublishedAnchor.of(ahead.removeFirst().id());
                heading = line;
                text.setLength(0);
            } else {
                text.append(' ').append(line);
            }
        }
        passages.add(new SearchPassage(anchor, heading, text.toString()));
        return passages;
    }
}
