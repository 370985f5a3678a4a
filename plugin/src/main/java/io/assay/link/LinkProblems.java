package io.assay.link;

import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.knowledge.Page;
import io.assay.markdown.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives links their targets, and reports those that lead nowhere at their places. */
final class LinkProblems {
    private final FormerAnchors formerAnchors;
    private final Map<String, Page> revised;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /** @param revised the present state of pages that have other headings than they had, by path */
    LinkProblems(FormerAnchors formerAnchors, Map<String, Page> revised) {
        this.formerAnchors = formerAnchors;
        this.revised = revised;
    }

    List<Diagnostic> list() {
        return diagnostics;
    }

    void add(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    /** The page, and the place on it that the link names; a place that is not there is reported. */
    Target toPage(Written link, Page known) {
        Page to = revised.getOrDefault(known.path(), known);
        if (link.anchor().isEmpty() || link.anchor().get().equals("top")) {
            return new Target.ToPage(to, Optional.empty());
        }
        String anchor = link.anchor().get();
        Optional<String> id = Anchors.find(to, anchor);
        Optional<String> successor = formerAnchors.successor(to, anchor);
        if (id.isEmpty() && successor.isPresent()) {
            add(Diagnostic.of(
                            Code.MOVED_LINK,
                            link.place(),
                            "'#" + anchor + "' is an old anchor: '#" + successor.get() + "' took its place")
                    .withHint("the link works; write the new one"));
            return new Target.ToPage(to, Anchors.find(to, successor.get()).filter(found -> !isTitle(to, found)));
        }
        if (id.isEmpty()) {
            brokenAnchor(link, anchor, to);
        }
        return new Target.ToPage(to, id.filter(found -> !isTitle(to, found)));
    }

    /** The title stands at the top of the page, where a link without an anchor leads. */
    private static boolean isTitle(Page page, String id) {
        return page.ownHeading().isEmpty()
                && page.document().title().map(Heading::id).filter(id::equals).isPresent();
    }

    private void brokenAnchor(Written link, String anchor, Page to) {
        String where = link.from().equals(to) ? "this page" : "'" + to.path() + "'";
        List<String> ids = Anchors.ids(to);
        add(Diagnostic.of(Code.BROKEN_ANCHOR, link.place(), "no heading '#" + anchor + "' on " + where)
                .withHint(ids.isEmpty() ? "that page has no headings" : "headings there: " + sample(ids))
                .withNearest(anchor, ids));
    }

    private static String sample(List<String> ids) {
        String some = String.join(", ", ids.subList(0, Math.min(6, ids.size())));
        return ids.size() > 6 ? some + ", …" : some;
    }

    Target withheld(Written link) {
        add(
                Diagnostic.of(
                                Code.WITHHELD_LINK,
                                link.place(),
                                "link to a page that is not published: '" + link.text() + "'")
                        .withHint(
                                "a link to it shows its words alone, an embed of it nothing; publish the page or take the link out"));
        return new Target.Withheld();
    }

    /** Between the brackets of a link stands nothing. */
    Target empty(Written link) {
        add(Diagnostic.of(Code.BROKEN_LINK, link.place(), "a link without an address")
                .withHint("write where it leads; until then its words stand without a link"));
        return new Target.Broken();
    }

    Target broken(Written link, String why, Optional<String> hint) {
        Diagnostic broken = Diagnostic.of(Code.BROKEN_LINK, link.place(), "broken link '" + link.text() + "': " + why);
        add(hint.map(broken::withHint).orElse(broken));
        return new Target.Broken();
    }
}
