package io.assay.site.prose;

import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.knowledge.Page;
import io.assay.link.Target;
import io.assay.markdown.Passage;
import io.assay.markdown.Reference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The pages and passages that are shown within one page; sees to it that there is an end to them. */
public final class Transclusions {
    private static final int DEEPEST = 5;
    private static final int MOST = 100;

    private final Collection<Diagnostic> diagnostics;
    private final Deque<Target.ToPage> open = new ArrayDeque<>();
    private final List<Page> shown = new ArrayList<>();

    public Transclusions(Page host, Collection<Diagnostic> diagnostics) {
        this.diagnostics = diagnostics;
        open.push(new Target.ToPage(host, Optional.empty()));
    }

    /** How many there have been so far. */
    int count() {
        return shown.size();
    }

    /** The pages of which something has been shown. */
    public List<Page> shown() {
        return shown;
    }

    /** What an embed shows, which must be left again; empty, and reported, if it can't be shown here. */
    Optional<Passage> enter(Page from, Reference embed, Target.ToPage target) {
        if (open.contains(target)) {
            return refuse(from, embed, "shows itself: '" + embed.destination() + "' leads back here");
        }
        if (open.size() > DEEPEST || shown.size() >= MOST) {
            return refuse(from, embed, "is too much: pages are shown " + DEEPEST + " deep and " + MOST + " on a page");
        }
        Optional<Passage> passage = target.anchor()
                .map(id -> Passage.named(target.page().document(), id))
                .orElseGet(() -> Optional.of(Passage.whole(target.page().document())));
        if (passage.isPresent()) {
            open.push(target);
            shown.add(target.page());
        }
        return passage;
    }

    void leave() {
        open.pop();
    }

    private Optional<Passage> refuse(Page from, Reference embed, String why) {
        diagnostics.add(Diagnostic.of(Code.ENDLESS_EMBED, from.source().place(embed.span()), "this embed " + why)
                .withHint("a link stands in its place; embed a section or a block that does not lead back"));
        return Optional.empty();
    }
}
