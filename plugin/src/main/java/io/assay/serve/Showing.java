package io.assay.serve;

import io.assay.build.WrittenPage;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the preview shows after a build.
 *
 * @param serial counts builds, from 1
 * @param edition the last good site; empty if there was none yet
 * @param mistakes of the last build, which may have been good for nothing
 * @param changed the files of the content whose change led to it
 * @param edited the pages that they became, if the build was good
 * @param was the main part of the first of them before it was edited, if browsers are to go there
 * @param appeared pages that the site before had not
 * @param moves verdicts that are others than before, each in a few words
 * @param nanoseconds how long the build took
 */
public record Showing(
        long serial,
        Optional<Edition> edition,
        Mistakes mistakes,
        Set<String> changed,
        List<WrittenPage> edited,
        Optional<String> was,
        List<WrittenPage> appeared,
        List<String> moves,
        long nanoseconds) {
    static final Showing NOTHING = new Showing(
            0, Optional.empty(), Mistakes.NONE, Set.of(), List.of(), Optional.empty(), List.of(), List.of(), 0);

    public Showing {
        changed = Set.copyOf(changed);
        edited = List.copyOf(edited);
        appeared = List.copyOf(appeared);
        moves = List.copyOf(moves);
    }

    /** How many pages the site has; 0 if there is none. */
    public int pages() {
        return edition.map(Edition::pages).orElse(0);
    }

    /** How many of them are not published yet. */
    public int drafts() {
        return edition.map(shown -> shown.drafts().size()).orElse(0);
    }
}
