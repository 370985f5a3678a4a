package io.assay.build;

import io.assay.diagnostic.Checked;
import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.Diagnostics;
import io.assay.diagnostic.Place;
import io.assay.git.GitHistory;
import io.assay.git.LastCommits;
import io.assay.knowledge.KnowledgeBase;
import io.assay.knowledge.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Gives pages without a review on record the day of their last commit. */
final class PageDates {
    private PageDates() {}

    static Checked<KnowledgeBase> fill(KnowledgeBase written, Path content) {
        List<String> undated = written.pages().stream()
                .filter(page -> page.lastReviewed().isEmpty())
                .map(Page::path)
                .toList();
        if (undated.isEmpty()) {
            return new Checked<>(written, Diagnostics.NONE);
        }
        try {
            LastCommits commits = GitHistory.findLastCommits(content, undated);
            return Checked.of(
                    written.changedOn(commits.days()),
                    commits.cutOff().stream()
                            .sorted()
                            .limit(1)
                            .map(first -> shallow(first, commits))
                            .toList());
        } catch (IOException e) {
            return Checked.of(
                    written,
                    List.of(Diagnostic.of(
                                    Code.HISTORY_UNREADABLE,
                                    Place.file(undated.get(0)),
                                    "the history of the git repository can't be read, so pages without a review have"
                                            + " no date: " + e.getMessage())
                            .withHint("give pages 'last_reviewed', or build in a clone that git itself can read")));
        }
    }

    private static Diagnostic shallow(String first, LastCommits commits) {
        int others = commits.cutOff().size() - 1;
        String pages = others == 0 ? "this page" : "this page and " + others + (others == 1 ? " other" : " others");
        return Diagnostic.of(
                        Code.SHALLOW_CLONE,
                        Place.file(first),
                        "this is a shallow clone, and the last change of " + pages + " lies before what it holds")
                .withHint("fetch the whole history (fetch-depth: 0 for actions/checkout), or give pages"
                        + " 'last_reviewed'; until then they have no date");
    }
}
